import type { Page } from "../harness/chromium.ts";

/** What driving a panel takes of the page that it is in, in whichever browser. */
export type PanelPage = Pick<Page, "eval" | "waitFor" | "click" | "key" | "type">;

/** Drives the real side panel as an agent does: by what can be read and pressed. */
export class Panel<P extends PanelPage = Page> {
  readonly page: P;

  constructor(page: P) {
    this.page = page;
  }

  /** All that can be read, white space collapsed. */
  async text(): Promise<string> {
    const text = await this.page.eval(() => document.body.innerText);
    return text.replace(/\s+/g, " ").trim();
  }

  /** Waits until all of these words stand in the panel; says what stood there instead. */
  async shows(...words: string[]): Promise<string> {
    try {
      await this.page.waitFor(
        (wanted: string[]) => {
          const text = document.body.innerText.replace(/\s+/g, " ");
          return wanted.every((word) => text.includes(word));
        },
        45_000,
        words,
      );
    } catch {
      throw new Error(`The panel does not show ${JSON.stringify(words)}, but:\n${await this.text()}`);
    }
    return this.text();
  }

  /** Waits for the first of these words that stands in the panel, and returns it. */
  async showsAny(...words: string[]): Promise<string> {
    try {
      return await this.page.waitFor(
        (wanted: string[]) => {
          const text = document.body.innerText.replace(/\s+/g, " ");
          return wanted.find((word) => text.includes(word)) ?? "";
        },
        45_000,
        words,
      );
    } catch {
      throw new Error(`The panel shows none of ${JSON.stringify(words)}, but:\n${await this.text()}`);
    }
  }

  async showsNot(word: string): Promise<void> {
    await this.page
      .waitFor((unwanted: string) => !document.body.innerText.includes(unwanted), 45_000, word)
      .catch(async () => {
        throw new Error(`The panel still shows ${JSON.stringify(word)}:\n${await this.text()}`);
      });
  }

  /** A real mouse click on the button, link or box whose name begins like this; waits until it can be pressed. */
  async press(name: string): Promise<void> {
    await this.#find(name, true);
    await this.page.click("[data-lab-target]");
  }

  /** Types into the field of this name, as a person does, and leaves what it held before out. */
  async fill(name: string, text: string): Promise<void> {
    await this.press(name);
    await this.page.key("ctrl+a");
    await this.page.type(text);
  }

  /** Chooses another reply of the ticket type from the panel's list, and waits until it is the one on screen. */
  async chooseReply(id: string): Promise<void> {
    await this.page.waitFor(
      (wanted: string) => {
        const list = document.querySelector<HTMLSelectElement>(
          "select[aria-label='Reply of this ticket type']",
        );
        if (list === null || ![...list.options].some(({ value }) => value === wanted)) return false;
        list.value = wanted;
        return list.dispatchEvent(new Event("change", { bubbles: true }));
      },
      45_000,
      id,
    );
    await this.page.waitFor(
      (wanted: string) => document.querySelector(`[data-reply="${wanted}"]`) !== null,
      45_000,
      id,
    );
  }

  async isEnabled(name: string): Promise<boolean> {
    await this.#find(name, false);
    return this.page.eval(
      () => !(document.querySelector("[data-lab-target]") as HTMLButtonElement | null)?.disabled,
    );
  }

  async waitUntilEnabled(name: string): Promise<void> {
    await this.#find(name, true);
  }

  /** Sends one request of the panel zone from the panel itself. */
  ask<T>(message: object): Promise<T> {
    return this.page.eval(
      (request: object) =>
        (globalThis as unknown as { chrome: ChromeRuntime }).chrome.runtime.sendMessage(request),
      message,
    ) as Promise<T>;
  }

  async #find(name: string, enabled: boolean): Promise<void> {
    try {
      await this.page.waitFor(
        (wanted: string, mustBeEnabled: boolean) => {
          for (const marked of document.querySelectorAll("[data-lab-target]"))
            marked.removeAttribute("data-lab-target");
          const all = document.querySelectorAll<HTMLElement>(
            "button, a[href], summary, input, select, textarea, [role=option]",
          );
          const nameOf = (element: HTMLElement) => {
            const labels = (element as HTMLInputElement).labels;
            return (
              element.getAttribute("aria-label") ??
              labels?.[0]?.innerText ??
              element.innerText ??
              ""
            ).trim();
          };
          const found = [...all].filter((element) => {
            if (!element.checkVisibility({ visibilityProperty: true })) return false;
            const disabled =
              (element as HTMLButtonElement).disabled || element.getAttribute("aria-disabled") === "true";
            return nameOf(element).startsWith(wanted) && !(mustBeEnabled && disabled);
          });
          // "Connect" is not "Connections", which stands before it on the page.
          const target = found.find((element) => nameOf(element) === wanted) ?? found[0];
          target?.setAttribute("data-lab-target", "");
          target?.scrollIntoView({ block: "center" });
          return target !== undefined;
        },
        45_000,
        name,
        enabled,
      );
    } catch {
      throw new Error(
        `There is no ${enabled ? "enabled " : ""}control named ${JSON.stringify(name)} in the panel:\n${await this.text()}`,
      );
    }
  }
}

interface ChromeRuntime {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
