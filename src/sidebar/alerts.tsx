import type { Notice, Suggestion, Warning } from "../core/suggestion.ts";
import { momentWords, msUntil, untilWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { AgentName } from "./agent-name.tsx";
import { useClient, usePanel } from "./panel-context.tsx";
import { clockWords, URGENCY_WORDS } from "./words/ticket.ts";

const HOUR = 3_600_000;

/** Said where it can be mended: the shop beside the order, an overdue review beside the approval. */
const SAID_ELSEWHERE: readonly Warning["code"][] = [
  "shop_not_connected",
  "shop_unavailable",
  "overdue",
  "agent_name_missing",
];

/** Good to know, and nothing to be done about it. */
const CALM: readonly Warning["code"][] = ["earlier_partly_read", "marketplace"];

/** Deadline first, then what the agent must know before anything is suggested. */
export function Alerts({ suggestion }: { suggestion: Suggestion }) {
  const { clock, urgency, warnings, notices, gate } = suggestion;
  const said = warnings.filter(({ code }) => !SAID_ELSEWHERE.includes(code));
  const asksName =
    warnings.some(({ code }) => code === "agent_name_missing") ||
    gate.reasons.some(({ path }) => path?.startsWith("agent.") === true);
  return (
    <>
      <Deadline clock={clock} urgency={urgency} />
      <Warnings warnings={said.filter(({ code }) => !CALM.includes(code))} tone="bar-warn" />
      <Warnings warnings={said.filter(({ code }) => CALM.includes(code))} tone="bar-calm quiet" />
      {asksName && <AgentName />}
      {notices.map((notice) => (
        <TeamNotice key={notice.id} notice={notice} />
      ))}
    </>
  );
}

/** One bar for all of a tone: several are a list, not a stack of alarms. */
function Warnings({ warnings, tone }: { warnings: readonly Warning[]; tone: string }) {
  if (warnings.length === 0) return null;
  return (
    <ul className={`bar warnings ${tone}`}>
      {warnings.map(({ code, message }) => (
        <li key={`${code} ${message}`} dir="auto">
          {message}
        </li>
      ))}
    </ul>
  );
}

function Deadline({ clock, urgency }: Pick<Suggestion, "clock" | "urgency">) {
  const now = useNow();
  const left = clock === null ? null : msUntil(clock.at, now);
  const urgent = URGENCY_WORDS[urgency];
  if (clock === null || left === null)
    return urgent === undefined ? null : (
      <p className={`bar ${urgency === "now" ? "bar-bad" : "bar-warn"}`}>
        <strong>{urgent}</strong>
      </p>
    );
  const isPast = left < 0;
  const tone = isPast || left < 2 * HOUR ? "bar-bad" : left < 72 * HOUR ? "bar-warn" : "bar-calm";
  return (
    <p className={`bar bar-split ${tone}`}>
      <strong title={momentWords(clock.at) ?? undefined}>
        {clockWords(clock.event, isPast)} {untilWords(clock.at, now)}
      </strong>
      {urgent !== undefined && <span>{urgent}</span>}
    </p>
  );
}

function TeamNotice({ notice }: { notice: Notice }) {
  const client = useClient();
  const announce = usePanel((panel) => panel.announce);
  const { text, customer_text } = notice;
  return (
    <div className="bar bar-calm">
      <p dir="auto">{text}</p>
      {customer_text !== null && (
        <button
          type="button"
          className="link small"
          title={customer_text}
          onClick={async () => {
            const copied = await client.copy(customer_text, "");
            announce(copied ? "Paragraph copied." : "The browser did not allow copying.");
          }}
        >
          Copy the paragraph for customers
        </button>
      )}
    </div>
  );
}
