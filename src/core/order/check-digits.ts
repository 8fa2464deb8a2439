/** The check digits of carriers' numbers. Every function takes digits (UPS also letters) with the check at the end. */

/** UPS and OnTrac: letters count as digits, every second place is doubled. */
export function hasUpsCheck(number: string): boolean {
  const check = number.at(-1) ?? "";
  if (!/\d/.test(check)) return false;
  let sum = 0;
  for (let index = 0; index < number.length - 1; index++) {
    const code = number.charCodeAt(index);
    const value = code >= 65 ? (code - 63) % 10 : code - 48;
    sum += index % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10 === Number(check);
}

/** UPU S10, the numbers of national posts: the nine digits of `RB123456785GB`. */
export function hasPostalCheck(digits: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = 11 - (sum % 11);
  return (check === 10 ? 0 : check === 11 ? 5 : check) === Number(digits[8]);
}

/** GS1 and USPS: modulo 10 with weights 3 and 1 from the right. */
export function hasGs1Check(digits: string): boolean {
  let sum = 0;
  for (let back = 1; back < digits.length; back++) {
    sum += Number(digits[digits.length - 1 - back]) * (back % 2 === 1 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}

/** FedEx Express and the end of FedEx's long labels: weights 1, 7, 3 over thirteen digits, modulo 11, then 10. */
export function hasFedexCheck(digits: string): boolean {
  const weights = [1, 7, 3];
  const sum = [...digits.slice(0, -1)].reduce(
    (total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0),
    0,
  );
  return (sum % 11) % 10 === Number(digits.at(-1));
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** DPD: ISO 7064 modulo 37,36 over fourteen digits, the check itself a digit or a letter. */
export function hasDpdCheck(number: string): boolean {
  let carry = 36;
  for (const character of number.slice(0, -1)) {
    let sum = (carry + ALPHABET.indexOf(character)) % 36;
    if (sum === 0) sum = 36;
    carry = (sum * 2) % 37;
  }
  return (carry + ALPHABET.indexOf(number.at(-1) ?? "")) % 36 === 1;
}
