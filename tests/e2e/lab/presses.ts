import { parseKey } from "../harness/keys.ts";
import type { Panel } from "./panel.ts";

/** How an impatient hand presses a button: all at once, or with pauses of these milliseconds in between. */
export interface Burst {
  how: "click" | "enter" | "space" | "i";
  times: number;
  /** Before each press; left out where they follow as fast as the browser takes them. */
  pauses?: readonly number[];
}

/** Presses what is at this place of the panel now, whatever moves there while the burst goes on. */
export async function press(panel: Panel, at: { x: number; y: number }, burst: Burst): Promise<void> {
  const { page } = panel;
  const sent: Promise<unknown>[] = [];
  if (burst.how === "click") sent.push(page.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...at }));
  for (let n = 0; n < burst.times; n++) {
    const pause = burst.pauses?.[n] ?? 0;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (burst.how === "click") {
      for (const type of ["mousePressed", "mouseReleased"])
        sent.push(page.send("Input.dispatchMouseEvent", { type, ...at, button: "left", clickCount: n + 1 }));
    } else {
      const key = parseKey(burst.how);
      const { text: _text, ...released } = key;
      sent.push(page.send("Input.dispatchKeyEvent", { type: key.text ? "keyDown" : "rawKeyDown", ...key }));
      sent.push(page.send("Input.dispatchKeyEvent", { type: "keyUp", ...released }));
    }
  }
  await Promise.all(sent);
}

/** Waits until the panel's Insert button would insert, gives it the focus, and answers where it stands. */
export async function placeOfInsert(panel: Panel): Promise<{ x: number; y: number }> {
  try {
    return await panel.page.waitFor(() => {
      const button = document.querySelector<HTMLElement>("[data-action=insert]");
      if (button === null || button.getAttribute("aria-disabled") === "true") return null;
      if (!button.innerText.startsWith("Insert reply")) return null;
      button.focus();
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, 45_000);
  } catch {
    throw new Error(
      `The panel does not let insert: ${await panel.page.eval<string>('document.activeElement.outerHTML.slice(0,200) + document.querySelector(".footer").outerHTML')}`,
    );
  }
}
