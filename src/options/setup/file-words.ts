import type { FileProblem } from "../../messages/channel-protocol.ts";

/** Why a file that needs a passphrase was not taken, and what to do. Nothing was changed. */
export function fileWords(why: FileProblem): string {
  switch (why) {
    case "passphrase":
      return "The passphrase does not fit this file. Look at it again: capital letters and spaces count.";
    case "changed":
      return "The passphrase is right, but the file was changed or damaged on its way. Nothing was used of it; ask for it again.";
    case "too-new":
      return "This file was made by a newer Casekit. Update Casekit, then try again.";
    case "too-old":
      return "This file was made by a Casekit that is too old. Ask your lead for a new one.";
    case "other-kind":
      return "This is another of Casekit’s files: a set-up file connects a browser to the shop, a key file is for publishing packs.";
    case "other-shop":
      return "This file belongs to another shop than the one that is connected here.";
    case "form":
      return "This is not a file that this Casekit can read: it is incomplete, or something in it is unknown here. Update Casekit, or ask for the file again.";
  }
}
