import { defineConfig } from "wxt";
import { NAMED_CHARACTERS_FILE } from "./src/background/packaged-data.ts";
import { namedCharactersPlugin } from "./src/build/named-characters-plugin.ts";
import { createPackagedFiles, PACKAGED_PATHS } from "./src/build/packaged-files.ts";
import { pageLexiconsPlugin } from "./src/build/page-lexicons-plugin.ts";
import { purePlugin } from "./src/build/pure-plugin.ts";
import { tightenPlugin } from "./src/build/tighten-plugin.ts";
import { TRACKERS } from "./src/core/order/trackers.ts";

/** Hosts of the helpdesks: asked for at install, because detection has to work without a click. */
const HELPDESK_HOSTS = ["https://*.zendesk.com/*", "https://*.gorgias.com/*", "https://mail.google.com/*"];
/** The shop's exact host is asked for when it is connected (design.md §4, facts on security, decision 4). */
const SHOP_HOSTS = ["https://*.myshopify.com/*"];
/** Each tracker's one host: asked for only when the team connects it. */
const TRACKER_HOSTS = Object.values(TRACKERS).map(({ host }) => host);

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' https://*.myshopify.com ${TRACKER_HOSTS.map((host) => `https://${host}`).join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The Markdown writer runs in a Worker, which has no document: the build of this package for browsers needs one. */
const CHARACTER_REFERENCES = new URL(
  "./node_modules/decode-named-character-reference/index.js",
  import.meta.url,
).pathname;

export default defineConfig({
  modules: ["@wxt-dev/module-react"],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [purePlugin()],
    worker: { plugins: () => [purePlugin(), pageLexiconsPlugin("worker")] },
    resolve: { alias: { "decode-named-character-reference": CHARACTER_REFERENCES } },
    build: { sourcemap: false, modulePreload: false, target: ["chrome140", "firefox140"] },
  }),
  hooks: {
    "vite:build:extendConfig": (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === "background"))
        config.plugins?.push(namedCharactersPlugin(), tightenPlugin());
      else config.plugins?.push(pageLexiconsPlugin("page"));
    },
    "prepare:publicPaths": (_, paths) => void paths.push(...PACKAGED_PATHS, NAMED_CHARACTERS_FILE.slice(1)),
    "build:publicAssets": async (_, files) => void files.push(...(await createPackagedFiles())),
  },
  manifest: ({ browser }) => ({
    name: "Casekit",
    description: "Order facts, checks and the approved reply, beside the ticket you have open.",
    permissions: [
      ...(browser === "firefox" ? [] : ["sidePanel"]),
      "storage",
      "unlimitedStorage",
      "scripting",
      "alarms",
      "clipboardWrite",
    ],
    optional_permissions: ["notifications"],
    host_permissions: HELPDESK_HOSTS,
    optional_host_permissions: [...SHOP_HOSTS, ...TRACKER_HOSTS.map((host) => `https://${host}/*`)],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: "Open Casekit" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+K" }, description: "Open or close Casekit" },
      "insert-reply": {
        suggested_key: { default: "Alt+Shift+I" },
        description: "Insert the suggested reply",
      },
      "search-replies": { suggested_key: { default: "Alt+Shift+S" }, description: "Search approved replies" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "casekit@casekit.app",
              strict_min_version: "140.0",
              // The requester's e-mail address goes to the team's own shop to find the order: that is transmission.
              data_collection_permissions: { required: ["personallyIdentifyingInfo"] },
            },
          },
        }
      : {
          minimum_chrome_version: "140",
          externally_connectable: { ids: [] },
          // Firefox reads its policy without a schema and does not know this key.
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
});
