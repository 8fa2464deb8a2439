import { defineContentScript } from "wxt/utils/define-content-script";
import { gorgias } from "../src/helpdesks/gorgias/index.ts";
import { startPage } from "../src/helpdesks/page/start-page.ts";

export default defineContentScript({
  matches: ["https://*.gorgias.com/app/*"],
  runAt: "document_idle",
  main(context) {
    context.onInvalidated(startPage(gorgias, window));
  },
});
