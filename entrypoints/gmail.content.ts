import { defineContentScript } from "wxt/utils/define-content-script";
import { gmail } from "../src/helpdesks/gmail/index.ts";
import { startPage } from "../src/helpdesks/page/start-page.ts";

export default defineContentScript({
  matches: ["https://mail.google.com/mail/*"],
  runAt: "document_idle",
  main(context) {
    context.onInvalidated(startPage(gmail, window));
  },
});
