import type { SecretsMode } from "../../messages/secrets-protocol.ts";

interface ModeWords {
  title: string;
  /** What somebody here has to do for it. */
  means: string;
  guards: string;
  /** What it does not guard against, as plainly. */
  leaves: string;
}

/** Facts on security, §5: measured on the disk of a closed browser. */
export const MODE_WORDS: Readonly<Record<SecretsMode, ModeWords>> = {
  device: {
    title: "Encrypted on this device",
    means: "Nothing to do: it is there whenever the browser is.",
    guards: "Guards against web pages, other extensions and a casual look.",
    leaves:
      "Does not guard a stolen computer: the key lies on the same disk. Encrypt the whole disk, or take one of the other two.",
  },
  session: {
    title: "Until the browser closes",
    means: "Connect again, or use your set-up file again, each time the browser was closed.",
    guards: "Guards a computer that is stolen while the browser is closed: nothing is on its disk.",
    leaves:
      "Does not guard while the browser runs. A key for publishing packs goes too: save a copy of it first.",
  },
  passphrase: {
    title: "Locked with a passphrase",
    means: "Type it once each time the browser was started, and again after a pause.",
    guards: "Guards a stolen computer, as far as the passphrase is hard to guess.",
    leaves:
      "Does not guard while it is unlocked, nor against a program on this computer that reads along what you type.",
  },
};

export const IDLE_CHOICES: readonly { minutes: number; words: string }[] = [
  { minutes: 5, words: "5 minutes" },
  { minutes: 15, words: "15 minutes" },
  { minutes: 30, words: "30 minutes" },
  { minutes: 60, words: "1 hour" },
  { minutes: 240, words: "4 hours" },
  { minutes: 480, words: "8 hours" },
];
