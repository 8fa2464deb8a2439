import type { Background } from "./context.ts";

/**
 * Puts the content scripts into helpdesk tabs that were open before Casekit was installed or updated, so that
 * nobody has to reload a page with a half-written reply. The old script falls silent by itself.
 */
export async function injectIntoOpenTabs({ browser, locateUrl }: Background): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const address = tab.url === undefined ? null : locateUrl(tab.url);
    if (tab.id === undefined || address === null || tab.discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [`/content-scripts/${address.helpdesk}.js`] })
      // A tab that refuses shows "reload this page" in the panel.
      .catch(() => undefined);
  }
}
