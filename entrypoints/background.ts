import "../src/messages/jitless.ts";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { createPackagedData } from "../src/background/packaged-data.ts";
import { startBackground } from "../src/background/start.ts";
import { locateHelpdeskUrl } from "../src/helpdesks/locate-url.ts";

// Built by itself, not as a module beside the pages: what they share would come whole, with what only a page uses.
export default defineBackground({
  main() {
    const packaged = createPackagedData((file) => fetch(browser.runtime.getURL(file)));
    startBackground({ browser, packaged, locateUrl: locateHelpdeskUrl });
  },
});
