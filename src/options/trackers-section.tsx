import { type FormEvent, useState } from "react";
import { TRACKER_KINDS, TRACKERS, type TrackerKind } from "../core/order/trackers.ts";
import { ProblemLine } from "../ui/problem-line.tsx";
import { type AccessSectionProps, useOptionsClient } from "./options-context.tsx";
import { SecretField } from "./secret-field.tsx";
import { useDeed } from "./use-deed.ts";

/** Where each tracker shows its key, and what looking costs there. */
const ABOUT: Readonly<Record<TrackerKind, { key: string; cost: string }>> = {
  parcelwill: {
    key: "In your shop’s ParcelWILL app (formerly ParcelPanel): Integration → API.",
    cost: "Looking up an order uses none of your quota.",
  },
  aftership: {
    key: "In AfterShip: Settings → API keys.",
    cost: "Casekit only reads trackings that are there; it never creates one.",
  },
  "seventeen-track": {
    key: "In 17TRACK’s API dashboard: Settings → Security.",
    cost: "Looking is free. A number that 17TRACK does not follow yet is registered, one of your paid registrations each, only when an agent presses the button at that parcel.",
  },
};

/** Services that know more scans than the shop: optional, each with the team's own key. */
export function TrackersSection({ settings, missing, onChange }: AccessSectionProps) {
  return (
    <section aria-labelledby="trackers-title">
      <h2 id="trackers-title">More tracking</h2>
      <p className="quiet">
        Your shop’s own tracking comes first. If your team pays for one of these services, its scans are shown
        together with the shop’s, and where they contradict each other Casekit says so.
      </p>
      {TRACKER_KINDS.map((kind) => (
        <TrackerRow key={kind} kind={kind} settings={settings} missing={missing} onChange={onChange} />
      ))}
    </section>
  );
}

function TrackerRow({ kind, settings, missing, onChange }: AccessSectionProps & { kind: TrackerKind }) {
  const client = useOptionsClient();
  const { title, host } = TRACKERS[kind];
  const isMissing = missing?.trackers.includes(kind) === true;
  const isConnected = settings.trackers.includes(kind) && !isMissing;
  const [isOpen, setOpen] = useState(false);
  const [key, setKey] = useState("");
  const { isBusy, problem, setProblem, run } = useDeed();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === "" || isBusy) return;
    // First of all, while the click is still running: afterwards the browser would refuse to ask.
    const permission = client.askForHost(host);
    void run(async () => {
      if (!(await permission)) {
        setProblem(`The browser was not allowed to reach ${host}. Casekit cannot ask ${title} without it.`);
        return;
      }
      const answer = await client.request("tracker.connect", { kind, key: key.trim() });
      if (!answer.ok) {
        setProblem(answer.problem);
        return;
      }
      setKey("");
      setOpen(false);
      onChange(await client.request("settings.get", {}));
    });
  };
  const disconnect = () =>
    run(async () => {
      const changed = await client.request("tracker.disconnect", { kind });
      await client.dropHost(host).catch(() => undefined);
      onChange(changed);
    });

  return (
    <div className="tracker">
      <h3>{title}</h3>
      {isMissing && <p className="warn">Its key is not in this browser any more. Add it again.</p>}
      {isConnected ? (
        <>
          <p>
            Connected. {ABOUT[kind].cost} The key itself stays valid until you revoke it at {title}.
          </p>
          <button type="button" className="button" disabled={isBusy} onClick={() => void disconnect()}>
            Disconnect {title}
          </button>
        </>
      ) : isOpen ? (
        <form className="form" onSubmit={submit}>
          <SecretField
            label={`${title} API key`}
            note={`${ABOUT[kind].key} ${ABOUT[kind].cost} The key is kept encrypted in this browser and only ever goes to ${host}, with the order’s or the parcel’s number.`}
            value={key}
            onChange={setKey}
          />
          <div className="row">
            <button type="submit" className="button button-primary" disabled={key.trim() === "" || isBusy}>
              {isBusy ? "Connecting…" : `Connect ${title}`}
            </button>
            <button type="button" className="link" onClick={() => setOpen(false)}>
              Cancel
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Add {title}…
        </button>
      )}
      <ProblemLine words={problem} />
    </div>
  );
}
