/** The shop's customers. Everybody lives under `.example`; #1001 to #1012 are also in the sample shop. */
export interface Person {
  first: string;
  last: string;
  email: string;
  phone: string | null;
  city: string;
  province: string | null;
  country: string;
  zip: string;
  address1: string;
}

function person(
  name: string,
  email: string,
  phone: string | null,
  [address1, city, province, country, zip]: [string, string, string | null, string, string],
): Person {
  const [first = "", ...last] = name.split(" ");
  return { first, last: last.join(" "), email, phone, address1, city, province, country, zip };
}

export const PEOPLE = {
  riley: person("Riley Parker", "riley@customer.example", "+15550100001", [
    "12 Oak St",
    "Portland",
    "OR",
    "US",
    "97201",
  ]),
  sam: person("Sam Ortiz", "sam.ortiz@customer.example", "+15550100002", [
    "4 Elm Ave",
    "Austin",
    "TX",
    "US",
    "78701",
  ]),
  mei: person("Mei Tanaka", "mei.tanaka@customer.example", "+15550100003", [
    "77 Pine Rd",
    "Seattle",
    "WA",
    "US",
    "98101",
  ]),
  jonas: person("Jonas Weber", "jonas.weber@kunde.example", "+4915550100004", [
    "Lindenweg 3",
    "Leipzig",
    null,
    "DE",
    "04109",
  ]),
  amelie: person("Amélie Durand", "amelie.durand@client.example", "+33612345605", [
    "8 rue des Lilas",
    "Lyon",
    null,
    "FR",
    "69003",
  ]),
  priya: person("Priya Nair", "priya.nair@customer.example", "+15550100006", [
    "310 Birch Ln",
    "Denver",
    "CO",
    "US",
    "80202",
  ]),
  tom: person("Tom Becker", "tom.becker@customer.example", "+15550100007", [
    "9 Cedar Ct",
    "Chicago",
    "IL",
    "US",
    "60601",
  ]),
  grace: person("Grace Lin", "grace.lin@customer.example", "+15550100008", [
    "21 Maple Dr",
    "Boston",
    "MA",
    "US",
    "02108",
  ]),
  ola: person("Ola Nowak", "ola.nowak@customer.example", null, [
    "5 Aspen Way",
    "Detroit",
    "MI",
    "US",
    "48201",
  ]),
  hugo: person("Hugo Silva", "hugo.silva@customer.example", "+15550100010", [
    "66 Willow St",
    "Miami",
    "FL",
    "US",
    "33101",
  ]),
  nina: person("Nina Rossi", "nina.rossi@customer.example", "+15550100011", [
    "2 Poplar Pl",
    "Phoenix",
    "AZ",
    "US",
    "85001",
  ]),
  dana: person("Dana Cole", "dana.cole@customer.example", "+15550100012", [
    "14 Fir Blvd",
    "Atlanta",
    "GA",
    "US",
    "30301",
  ]),
  alex: person("Alex Kim", "alex.kim@customer.example", "+15550100014", [
    "501 Ash St",
    "San Diego",
    "CA",
    "US",
    "92101",
  ]),
  lena: person("Lena Fischer", "lena.fischer@kunde.example", null, [
    "Marktplatz 1",
    "Bremen",
    null,
    "DE",
    "28195",
  ]),
  omar: person("عمر حداد", "omar.haddad@customer.example", null, [
    "18 Corniche Rd",
    "Dubai",
    null,
    "AE",
    "00000",
  ]),
  long: person(
    "Maximiliane-Theodora Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von und zu Hohenschwangau",
    "maximiliane@kunde.example",
    null,
    ["Am Schlossberg 100", "Füssen", null, "DE", "87629"],
  ),
  ivy: person("Ivy Brooks", "ivy.brooks@customer.example", null, ["3 Reed St", "Tampa", "FL", "US", "33601"]),
  noah: person("Noah Grant", "noah.grant@customer.example", null, [
    "71 Lake Rd",
    "Omaha",
    "NE",
    "US",
    "68102",
  ]),
  kira: person("Kira Voss", "kira.voss@customer.example", null, ["8 Hill St", "Reno", "NV", "US", "89501"]),
  ben: person("Ben Adler", "ben.adler@customer.example", null, ["15 Bay St", "Newark", "NJ", "US", "07102"]),
  zoe: person("Zoe Hart", "zoe.hart@customer.example", "+15550100024", [
    "90 Park Ave",
    "New York",
    "NY",
    "US",
    "10016",
  ]),
  theo: person("Theo Wood", "theo.wood@customer.example", null, ["6 Mill Ln", "Tulsa", "OK", "US", "74103"]),
  yuki: person("Yuki Sato", "yuki.sato@customer.example", null, [
    "1-2-3 Sakura",
    "Osaka",
    null,
    "JP",
    "530-0001",
  ]),
  ella: person("Ella Hughes", "ella.hughes@customer.example", "+447700900027", [
    "24 Kings Rd",
    "Leeds",
    null,
    "GB",
    "LS1 4AP",
  ]),
  marc: person("Marc Roy", "marc.roy@client.example", null, [
    "40 rue Sainte",
    "Montréal",
    "QC",
    "CA",
    "H2X 1Y4",
  ]),
  lucia: person("Lucía Pérez", "lucia.perez@cliente.example", null, [
    "Calle Mayor 5",
    "Madrid",
    null,
    "ES",
    "28013",
  ]),
  bulk: person("Pat Merchant", "pat@reseller.example", null, ["1 Depot Rd", "Dallas", "TX", "US", "75201"]),
  iris: person("Iris Blake", "iris.blake@customer.example", "+15550100041", [
    "18 Hazel St",
    "Denver",
    "CO",
    "US",
    "80205",
  ]),
  felix: person("Felix Moreau", "felix.moreau@customer.example", "+15550100042", [
    "3 Juniper Ct",
    "Austin",
    "TX",
    "US",
    "78704",
  ]),
  hanna: person("Hanna Lindqvist", "hanna.lindqvist@customer.example", "+15550100043", [
    "41 Rowan Rd",
    "Seattle",
    "WA",
    "US",
    "98103",
  ]),
  otto: person("Otto Brandt", "otto.brandt@customer.example", "+15550100044", [
    "7 Alder Ln",
    "Chicago",
    "IL",
    "US",
    "60607",
  ]),
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof PEOPLE;
