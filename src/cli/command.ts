/** What a command may touch: handed in, so that tests run commands without a process. */
export interface Terminal {
  /** Writes one line to standard output. */
  print(line: string): void;
  /** Writes one line to standard error. */
  complain(line: string): void;
  readFile(path: string): Promise<Uint8Array>;
  /** Fails with the code `EEXIST` when the file is there and `mayReplace` is false. */
  writeFile(path: string, text: string, mayReplace: boolean): Promise<void>;
  /** All of standard input, as text. */
  readInput(): Promise<string>;
  now(): Date;
}

/** 0 fine, 1 the input was judged bad, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** As typed: `pack lint`. */
  name: string;
  usage: string;
  about: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** The command line itself was wrong; the message is for the person who typed it. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The input was read and is no good. */
export class InputError extends Error {
  override name = "InputError";
}
