import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium, type Page } from "../e2e/harness/chromium.ts";
import { PRODUCTION } from "../e2e/lab/lab.ts";
import { PacksPage } from "../e2e/lab/packs-page.ts";

/**
 * Makes the pictures of the lead's guide anew: importing, judging, comparing, going back. Needs the production
 * build (`npm run build`) and no display.
 */
const PICTURES = new URL("../../docs/pictures", import.meta.url).pathname;
const EXAMPLE = new URL("../corpus/packs/format-example.yaml", import.meta.url);

/** As `GET /api/v2/macros.json` has them: an answer with a note beside it, and one that only acts. */
const MACROS = [
  {
    id: 1,
    title: "Shipping::Where is it",
    active: true,
    actions: [
      {
        field: "comment_value_html",
        value:
          '<p>Hi {{ticket.requester.first_name}},</p><p>your order <b>{{ticket.ticket_field_1}}</b> is on its way and should arrive in <span style="color:red">two days</span>.</p>',
      },
      { field: "current_tags", value: "wismo" },
      { field: "group_id", value: "360001" },
    ],
  },
  {
    id: 2,
    title: "Returns::Note to the warehouse",
    active: true,
    actions: [
      { field: "comment_value", value: "Expect a return of {{ticket.id}}." },
      { field: "comment_mode_is_public", value: "false" },
    ],
  },
];

/** The page as high as what stands on it, at the width of half a desktop screen. */
async function picture(page: Page, name: string, dark = false): Promise<void> {
  const features = [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }];
  await page.send("Emulation.setEmulatedMedia", { features });
  const size = { width: 1000, deviceScaleFactor: 1, mobile: false };
  await page.send("Emulation.setDeviceMetricsOverride", { ...size, height: 900 });
  const height = await page.eval(() =>
    Math.ceil(document.querySelector(".page")?.getBoundingClientRect().height ?? 900),
  );
  await page.send("Emulation.setDeviceMetricsOverride", { ...size, height });
  await page.eval(() => window.scrollTo(0, 0));
  await page.screenshot(join(PICTURES, `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}

await mkdir(PICTURES, { recursive: true });
const chromium = await launchChromium({ extension: PRODUCTION, size: { width: 1000, height: 900 } });
try {
  const packs = await PacksPage.open(chromium);
  const first = await readFile(EXAMPLE, "utf8");
  await packs.choose(await packs.write("acme.casekit.yaml", first));
  await packs.hand.press("Install 1.4.0");
  await packs.hand.shows("is in use.");

  const bad = first
    .replace("urgency: normal", "urgencey: normal")
    .replace("owner: support", "owner: suport")
    .replace("2026-12-25,", "2026-12-32,");
  await packs.choose(await packs.write("acme-1.5.yaml", bad));
  await packs.verdict();
  await picture(packs.page, "pack-findings");
  await packs.closeReview();

  const next = first
    .replace("version: 1.4.0", "version: 1.5.0")
    .replace("return_window_days: 30", "return_window_days: 45")
    .replace("is on its way with", "is travelling with")
    .replace('fr: { body: "votre commande', 'fr: { body: "Votre commande');
  await packs.choose(await packs.write("acme-1.5.casekit.yaml", next));
  await packs.verdict();
  await picture(packs.page, "pack-changes");
  await packs.hand.press("Apply 1.5.0");
  await packs.hand.shows("is in use.");
  await picture(packs.page, "pack-list");

  await packs.goTo("#packs/acme-support/edit");
  await packs.hand.press("New ticket type…");
  await packs.hand.fill("Name", "Gift wrapping");
  await packs.hand.fill("Words that lead here", "gift wrap*");
  await packs.hand.fill("Its words", "yes, we wrap {{ order.name }} for you.");
  await picture(packs.page, "new-ticket-type");
  await packs.hand.press("Cancel");
  await packs.hand.press("Checklist");
  await packs.hand.press("Address confirmed by the customer");
  await packs.hand.press("Hand-over");
  await picture(packs.page, "checklist", true);
  await packs.goTo("#packs/acme-support/versions");
  await packs.hand.press("Go back to 1.4.0");
  await packs.hand.shows("Approved again");
  await picture(packs.page, "pack-versions", true);

  await packs.goTo("#packs");
  await packs.hand.press("Bring your macros…");
  await packs.choose(
    await packs.write("macros.json", JSON.stringify({ macros: MACROS })),
    "dialog input[type=file]",
  );
  await packs.hand.press("Read it");
  await packs.hand.shows("Not carried over");
  await picture(packs.page, "migrate");
  await packs.close();
} finally {
  await chromium.close();
}
