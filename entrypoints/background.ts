import "../src/messages/jitless.ts";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { createPackagedData } from "../src/background/packaged-data.ts";
import { startBackground } from "../src/background/start.ts";
import { locateHelpdeskUrl } from "../src/helpdesks/locate-url.ts";

export default defineBackground({
  type: "module",
  main() {
    const packaged = createPackagedData((file) => fetch(browser.runtime.getURL(file)));
    startBackground({ browser, packaged, locateUrl: locateHelpdeskUrl });
  },
});
