import "../src/messages/jitless.ts";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../src/background/start.ts";
import starter, { digest } from "../src/core/pack/starter.casekit.yaml";
import { locateHelpdeskUrl } from "../src/helpdesks/locate-url.ts";

export default defineBackground({
  type: "module",
  main() {
    startBackground({ browser, starter: { pack: starter, digest }, locateUrl: locateHelpdeskUrl });
  },
});
