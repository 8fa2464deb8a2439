/**
 * Who may import whom (design.md §3). Types of contracts may be named everywhere: they vanish at build time.
 * `tests/import-rules.test.ts` proves that a violation of each rule is found.
 */
const withoutTypes = { dependencyTypesNot: ["type-only"] };

/** Everything of ours below `src` and `entrypoints` that `folder` may not reach at run time. */
function only(name, from, allowed) {
  return {
    name,
    severity: "error",
    from: { path: from },
    to: { path: "^(src|entrypoints|tests)/", pathNot: allowed, ...withoutTypes },
  };
}

export default {
  forbidden: [
    only("core-imports-core-alone", "^src/core/", ["^src/core/"]),
    {
      name: "core-uses-no-platform-package",
      severity: "error",
      comment: "The core runs without a browser and without Node: only these packages are pure.",
      from: { path: "^src/core/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(zod|liquidjs|yaml|marked|htmlparser2|diff|hast-util-[^/]+|mdast-util-[^/]+)/",
      },
    },
    ...["zendesk", "gorgias", "gmail"].map((helpdesk) =>
      only(`${helpdesk}-keeps-to-its-folder`, `^src/helpdesks/${helpdesk}/`, [
        `^src/helpdesks/${helpdesk}/`,
        "^src/helpdesks/(contract|elements|rest)\\.ts|^src/helpdesks/editors/",
        "^src/core/",
        "^src/messages/page-client\\.ts",
      ]),
    ),
    only("editors-stand-alone", "^src/helpdesks/editors/", [
      "^src/helpdesks/(contract|elements|rest)\\.ts|^src/helpdesks/editors/",
      "^src/core/ticket/",
    ]),
    only("page-runtime", "^src/helpdesks/page/", [
      "^src/helpdesks/(contract\\.ts|elements\\.ts|editors/|page/)",
      "^src/core/ticket/",
      "^src/messages/page-client\\.ts",
    ]),
    only("helpdesks-keep-out-of-the-background", "^src/helpdesks/", [
      "^src/helpdesks/",
      "^src/core/",
      "^src/messages/page-client\\.ts",
    ]),
    ...["shopify", "sample", "woocommerce"].map((shop) =>
      only(`${shop}-keeps-to-its-folder`, `^src/shops/${shop}/`, [
        `^src/shops/${shop}/`,
        "^src/shops/contract\\.ts",
        "^src/outbound/",
        "^src/core/",
      ]),
    ),
    ...["aftership", "parcelwill", "seventeen-track"].map((tracker) =>
      only(`${tracker}-keeps-to-its-folder`, `^src/trackers/${tracker}/`, [
        `^src/trackers/${tracker}/`,
        "^src/trackers/[a-z-]+\\.ts",
        "^src/outbound/",
        "^src/core/",
      ]),
    ),
    only("trackers-know-no-shop", "^src/trackers/", ["^src/(trackers|outbound|core)/"]),
    only("outbound-stands-alone", "^src/outbound/", ["^src/outbound/"]),
    only("messages-are-a-border", "^src/messages/", ["^src/messages/", "^src/core/"]),
    only("storage-below-everything", "^src/storage/", ["^src/storage/", "^src/core/", "^src/messages/"]),
    only("background", "^src/background/", [
      "^src/background/",
      "^src/(core|messages|storage|shops|trackers|outbound)/",
    ]),
    only("panel-knows-no-background", "^src/sidebar/", [
      "^src/(sidebar|ui|core|pack-check)/",
      "^src/messages/(panel-client|protocol|jitless|in-turn)\\.ts",
    ]),
    only("options-know-no-background", "^src/options/", [
      "^src/(options|ui|core|pack-check)/",
      "^src/messages/(panel-client|protocol|secrets-protocol|jitless)\\.ts",
    ]),
    only("pack-check-is-the-core-in-a-worker", "^src/pack-check/", [
      "^src/(pack-check|core)/",
      "^src/messages/jitless\\.ts",
    ]),
    only("ui-is-dumb", "^src/ui/", ["^src/ui/"]),
    only("cli-is-the-core", "^src/cli/", ["^src/(cli|core)/"]),
    {
      name: "no-zod-in-a-page",
      severity: "error",
      comment: "Content scripts stay small: zod alone is larger than their whole budget.",
      from: { path: "^entrypoints/.*\\.content\\.ts" },
      to: { path: "node_modules/(zod|react|dexie|liquidjs)/", reachable: true },
    },
    {
      name: "lexicons-keep-out-of-the-background",
      severity: "error",
      comment:
        "The worker parses its code at every start: lexicons are data that it reads (packaged-data.ts).",
      from: { path: "^entrypoints/(background|.*\\.content)\\.ts" },
      to: { path: "^src/core/classify/lexicon/(built-in|[a-z]{2})\\.ts", reachable: true },
    },
    {
      name: "migration-keeps-out-of-the-background",
      severity: "error",
      comment:
        "What reads other products' macros is used once in a while, on the options page and the command line.",
      from: { path: "^entrypoints/(background\\.ts|.*\\.content\\.ts|sidepanel/)" },
      to: {
        path: "^(src/core/migrate/|node_modules/(hast|mdast)-util-|node_modules/@codemirror/)",
        reachable: true,
      },
    },
    {
      name: "woocommerce-ships-in-nothing-yet",
      severity: "error",
      comment: "It proves the shop contract; no manifest and no connect-src knows its hosts.",
      from: { path: "^entrypoints/" },
      to: { path: "^src/shops/woocommerce/", reachable: true },
    },
    {
      name: "shopify-client-in-the-background-alone",
      severity: "error",
      from: { pathNot: "^(src/shops/shopify|node_modules|tests)/" },
      to: { path: "node_modules/@shopify/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, ...withoutTypes },
    },
    {
      name: "the-build-builds",
      severity: "error",
      comment: "What runs while the extension is built needs Node.",
      from: { path: "^(src|entrypoints)/", pathNot: "^src/build/" },
      to: { path: "^src/build/" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^(src|entrypoints)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.output|\\.wxt|node_modules/\\.cache)/" },
    parser: "swc",
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
