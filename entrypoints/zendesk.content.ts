import { defineContentScript } from "wxt/utils/define-content-script";
import { startPage } from "../src/helpdesks/page/start-page.ts";
import { zendesk } from "../src/helpdesks/zendesk/index.ts";

export default defineContentScript({
  matches: ["https://*.zendesk.com/agent/*"],
  runAt: "document_idle",
  main(context) {
    context.onInvalidated(startPage(zendesk, window));
  },
});
