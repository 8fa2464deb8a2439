/** Bits of `modifiers` in `Input.dispatchKeyEvent`. */
const META = 4;
const SHIFT = 8;
const MODIFIERS: Readonly<Record<string, number>> = { alt: 1, ctrl: 2, meta: META, shift: SHIFT };

/** Virtual key codes of the keys that have a name. */
const NAMED: Readonly<Record<string, [key: string, code: string, keyCode: number, text?: string]>> = {
  enter: ["Enter", "Enter", 13, "\r"],
  escape: ["Escape", "Escape", 27],
  tab: ["Tab", "Tab", 9],
  space: [" ", "Space", 32, " "],
  backspace: ["Backspace", "Backspace", 8],
  delete: ["Delete", "Delete", 46],
  home: ["Home", "Home", 36],
  end: ["End", "End", 35],
  pageup: ["PageUp", "PageUp", 33],
  pagedown: ["PageDown", "PageDown", 34],
  left: ["ArrowLeft", "ArrowLeft", 37],
  up: ["ArrowUp", "ArrowUp", 38],
  right: ["ArrowRight", "ArrowRight", 39],
  down: ["ArrowDown", "ArrowDown", 40],
};

/** macOS has no editing shortcuts below the browser's own menu: the command has to be named. */
const MAC_COMMANDS: Readonly<Record<string, string>> = {
  z: "undo",
  a: "selectAll",
  c: "copy",
  v: "paste",
  x: "cut",
};

export interface KeyEvent {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  modifiers: number;
  text?: string;
  commands?: string[];
}

/** Reads `ctrl+z`, `shift+end`, `enter`, `/`. `mod` is Cmd on macOS and Ctrl elsewhere. */
export function parseKey(chord: string): KeyEvent {
  const parts = chord === "+" ? ["+"] : chord.split("+");
  const name = parts.pop() ?? "";
  const mac = process.platform === "darwin";
  let modifiers = 0;
  for (const part of parts) {
    const bit = MODIFIERS[part.toLowerCase() === "mod" ? (mac ? "meta" : "ctrl") : part.toLowerCase()];
    if (bit === undefined) throw new Error(`Unknown modifier "${part}" in key "${chord}"`);
    modifiers |= bit;
  }
  const plain = (modifiers & ~SHIFT) === 0;
  const named = NAMED[name.toLowerCase()];
  if (named) {
    const [key, code, windowsVirtualKeyCode, text] = named;
    return { key, code, windowsVirtualKeyCode, modifiers, ...(text && plain ? { text } : {}) };
  }
  if ([...name].length !== 1) throw new Error(`Unknown key "${name}" in "${chord}"`);
  const upper = name.toUpperCase();
  const letter = /^[A-Z]$/.test(upper);
  const code = letter ? `Key${upper}` : /^\d$/.test(name) ? `Digit${name}` : "";
  const command = mac && modifiers === META ? MAC_COMMANDS[name.toLowerCase()] : undefined;
  return {
    key: letter && modifiers & SHIFT ? upper : name,
    code,
    windowsVirtualKeyCode: letter || /^\d$/.test(name) ? upper.charCodeAt(0) : 0,
    modifiers,
    ...(plain ? { text: name } : {}),
    ...(command ? { commands: [command] } : {}),
  };
}
