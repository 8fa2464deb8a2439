import { type FormEvent, useId, useState } from "react";
import { findAccountName, type ShopRule } from "../core/shop/choose-shop.ts";
import { exampleNumbers, parseNumberFormat } from "../core/shop/number-format.ts";

/** One rule in plain words: at least one of three signs, and the shop that it means. */
export function ShopRuleForm({
  shops,
  rule,
  others,
  isBusy,
  onSave,
  onCancel,
}: {
  shops: readonly string[];
  /** The rule to change; null for a new one. */
  rule: ShopRule | null;
  others: readonly ShopRule[];
  isBusy: boolean;
  onSave: (rule: ShopRule) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const [shop, setShop] = useState(rule?.shop ?? shops.at(-1) ?? "");
  const [order, setOrder] = useState(rule?.order ?? "");
  const [account, setAccount] = useState(rule?.account ?? "");
  const [brand, setBrand] = useState(rule?.brand ?? "");
  const format = order.trim() === "" ? null : parseNumberFormat(order);
  const accountName = account.trim() === "" ? null : findAccountName(account);
  const made: ShopRule = {
    shop,
    ...(format?.ok === true && { order: format.format }),
    ...(accountName && { account: accountName }),
    ...(brand.trim() !== "" && { brand: brand.trim() }),
  };
  const isEmpty = Object.keys(made).length === 1;
  const twin = others.find((other) => signs(other) === signs(made));
  const isReady = format?.ok !== false && accountName !== undefined && !isEmpty && twin === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isBusy) onSave(made);
  };
  return (
    <form className="form account" onSubmit={submit}>
      <Sign
        label="Order numbers look like"
        hint="UK-####"
        value={order}
        onChange={setOrder}
        problem={format?.ok === false ? format.reason : null}
        note={
          format?.ok === true
            ? `Fits ${exampleNumbers(format.format).join(", ")} and so on.`
            : "# stands for a digit; longer numbers fit too."
        }
      />
      <Sign
        label="Helpdesk address or Gmail mailbox"
        hint="acme-uk.zendesk.com"
        value={account}
        onChange={setAccount}
        problem={
          accountName === undefined
            ? "Write an address such as acme.zendesk.com or acme.gorgias.com, or the mailbox’s e-mail address."
            : null
        }
        note="Where your agents open the ticket."
      />
      <Sign
        label="Brand or tag"
        hint="uk"
        value={brand}
        onChange={setBrand}
        problem={null}
        note="A tag that your helpdesk puts on tickets, or the number of a Zendesk brand."
      />
      <label htmlFor={id}>Then it belongs to</label>
      <select id={id} className="field" value={shop} onChange={(event) => setShop(event.target.value)}>
        {shops.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <p className={twin === undefined ? "quiet small" : "warn small"} role="status">
        {twin !== undefined
          ? `Another rule says the same of ${twin.shop}. Change that one instead.`
          : "One sign is enough. Of those that you fill in, all have to hold."}
      </p>
      <div className="row">
        <button type="submit" className="button button-primary" disabled={!isReady || isBusy}>
          Save the rule
        </button>
        <button type="button" className="link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Sign({
  label,
  hint,
  value,
  onChange,
  problem,
  note,
}: {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
  problem: string | null;
  note: string;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        maxLength={200}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-note`} className={problem === null ? "quiet small" : "warn small"}>
        {problem ?? note}
      </p>
    </>
  );
}

/** Two rules with the same signs: the second never decides. */
function signs({ order, account, brand }: ShopRule): string {
  return JSON.stringify([order, account, brand?.toLowerCase()]);
}
