import type { RefusalReason } from "../../helpdesks/contract.ts";
import type { Hindrance } from "../readiness.ts";

/** One sentence for the agent: why Insert is off and what to do. */
export function hindranceWords(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case "gate":
      return hindrance.reason.message;
    case "offered":
      return "Facts changed: show the new reply first.";
    case "unsettled":
      return "Taking over what you entered…";
    case "settling":
      return "The reply has just changed.";
    case "busy":
      return "Waiting for the page…";
    case "already-inserted":
      return "This reply is already in the editor.";
    case "no-ticket":
      return "No ticket is open.";
  }
}

const REFUSED: Record<RefusalReason, string> = {
  wrong_ticket: "The page shows another ticket now",
  no_composer: "No reply box was found for this ticket",
  internal_note: "The editor is set to an internal note. Switch it to a public reply",
  public_reply: "The editor is set to a public reply. Switch it to an internal note",
  ambiguous: "More than one editor could be meant. Click into the one you want, then insert again",
  composer_changed: "The helpdesk replaced its editor at that moment. Try again",
  not_editable: "The editor does not accept text now",
  not_verified: "The text could not be found in the editor afterwards",
  hidden: "The helpdesk's tab is not visible",
  minimised: "Your reply to this ticket is minimised. Open it there, then insert again",
};

/** What the agent reads when the page refused: why, what the page looks like now, and where the text is. */
export function refusalWords(reason: RefusalReason, untouched: boolean, copied: boolean): string {
  const state = untouched ? "Nothing was inserted." : "Look at the editor: part of it may be there.";
  const clipboard = copied ? " It is on the clipboard, ready to paste." : "";
  return `${REFUSED[reason]}. ${state}${clipboard}`;
}
