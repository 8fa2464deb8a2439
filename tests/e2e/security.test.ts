import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import type { TicketMessage } from "../replicas/tickets.ts";
import type { ZendeskTicket } from "../replicas/zendesk/tickets.ts";
import type { Page } from "./harness/chromium.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import type { Panel } from "./lab/panel.ts";
import { zendeskTicket } from "./lab/shop-tickets.ts";

/**
 * The hostile tickets of the corpus (`tests/corpus/tickets.json`), one after the other through the real panel
 * of the production build, beside a helpdesk and with a shop connected.
 */
interface Generated {
  repeat?: string;
  times?: number;
  suffix?: string;
  seq?: string;
  from?: number;
  to?: number;
}
interface CorpusCase {
  id: string;
  group: string;
  title: string;
  input: {
    ref: { id: string };
    requester: { name: string; email: string | null };
    subject: string;
    text?: string;
    html?: string;
    gen?: { text?: Generated; html?: Generated };
    attachments?: { name: string; type: string }[];
    fixture?: { orders: { name: string; email: string }[] };
  };
  expect: {
    visible?: string;
    visibleAny?: string[];
    mustNotContain?: string[];
    links?: { text: string; href: string | null }[];
    lookupEmail?: string | null;
    maxLookups?: number;
    orderRef?: string;
    category?: string | null;
    mustNotSuggest?: string;
    maxMs?: number;
  };
}

const CASES = JSON.parse(
  await readFile(new URL("../corpus/tickets.json", import.meta.url), "utf8"),
) as CorpusCase[];
/** The same mails, read from the page because the helpdesk's interface is down. */
const FROM_PAGE = CASES.filter(({ input }) => input.html !== undefined);
const PAGE_OFFSET = 1_000;

/** What the panel calls the ticket types that the corpus names. */
const TITLES: Readonly<Record<string, string>> = {
  cancel_order: "Cancel an order",
  change_address: "Change the delivery address",
  delayed_stalled: "Delayed or stuck parcel",
  refund_request: "Refund wanted",
  where_is_order: "Where is my order",
};

/**
 * The panel's own share, over that of an ordinary ticket, may be a case's `maxMs`. What is not linear takes
 * minutes at these sizes; this leaves room for a busy machine.
 */
const ROOM_MS = 1_000;

describe("hostile tickets", () => {
  let lab: Lab;
  let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
  let page: Page;
  let panel: Panel;
  let shown = 0;
  const asked: string[] = [];
  const dialogs: unknown[] = [];
  const navigations: unknown[] = [];
  const problems: unknown[] = [];

  beforeAll(async () => {
    build = await buildWithShopAccess();
    const tickets = [
      ...CASES.map((entry) => ticketOf(entry, 0)),
      ...FROM_PAGE.map((entry) => ticketOf(entry, PAGE_OFFSET)),
    ];
    lab = await startLab({ extension: build.folder, zendeskTickets: tickets });
    ({ page, panel } = await lab.open("https://acme.zendesk.com/agent/dashboard"));
    const worker = await lab.chromium.worker();
    for (const target of [page, panel.page, worker]) {
      target.listen((method, params) => {
        if (method === "Network.requestWillBeSent") asked.push((params.request as { url: string }).url);
        if (method === "Page.javascriptDialogOpening") dialogs.push(params);
        if (method === "Runtime.exceptionThrown") problems.push(params);
      });
      await target.send("Network.enable");
    }
    panel.page.listen((method, params) => {
      if (method === "Page.frameNavigated") navigations.push(params);
    });
    await connectShop(panel);
    await panel.ask({ type: "settings.change", agentName: "Noor Haddad" });
  });
  afterAll(async () => {
    await lab?.close();
    await build?.remove();
  });

  /** Shows one ticket; answers the panel's text with every fold open, and how long the panel took after the page. */
  async function show(id: number): Promise<{ text: string; waited: number }> {
    lab.shop.reset();
    await page.eval(async (ticket: number) => {
      const replica = window.replica as { openTicket(id: number): void; ready: boolean };
      replica.openTicket(ticket);
      // The page itself has long work with some of them.
      while (!replica.ready) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, id);
    const from = performance.now();
    await panel.shows(`Zendesk ${id}`, "Insert reply");
    const waited = performance.now() - from;
    // A ticket that is shown again within the facts' time is not asked about again.
    await panel.showsAny("just now", "min ago");
    if (shown !== 0)
      await page.eval((before: number) => (window.replica as Replica).closeTicket(before), shown);
    shown = id;
    await panel.page.eval(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    return { text: await panel.text(), waited };
  }

  async function expectNothingRan(): Promise<void> {
    for (const where of [page, panel.page]) expect(await where.eval("window.__pwned")).toBeUndefined();
    expect(await panel.page.eval("({}).isLead ?? ({}).owner ?? null")).toBeNull();
  }

  /** What a customer wrote is text: no link of the panel leads anywhere that a ticket named. */
  async function expectNoLinkOfTheCustomers(): Promise<void> {
    const links = await panel.page.eval(() =>
      [...document.querySelectorAll("a[href], form[action], [src], [srcset], [ping]")].map(
        (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? one.outerHTML,
      ),
    );
    const hosts = new Set(links.map((link) => (URL.canParse(link) ? new URL(link).host : link)));
    for (const host of hosts)
      expect(host).toMatch(/^(admin\.shopify\.com|.*\.ups\.com|\/chunks\/.*|\/assets\/.*)$/);
  }

  it.each(CASES)("$id $title", async ({ input, expect: wanted, group }) => {
    const { text, waited } = await show(Number(input.ref.id));
    await expectNothingRan();
    await expectNoLinkOfTheCustomers();
    // The panel has no place for the names of files: nothing of them is shown, wrong or right.
    if (group !== "attachment" && wanted.visible !== undefined)
      expect(blank(text)).toContain(blank(wanted.visible));
    if (wanted.visibleAny)
      expect(wanted.visibleAny.some((words) => blank(text).includes(blank(words)))).toBe(true);
    for (const words of wanted.mustNotContain ?? []) expect(text).not.toContain(words);
    expect(text).not.toContain("shpat_");
    if (wanted.orderRef !== undefined) expect(text).toContain(`Order ${wanted.orderRef}`);
    if (wanted.maxMs !== undefined) expect(waited).toBeLessThan(wanted.maxMs + ROOM_MS);

    const queries = lab.shop.usage.queries.map(({ variables }) => variables);
    const emails = queries.flatMap(({ email }) => (email ? [email] : []));
    // Only ever the writer's own address, as it is written.
    const own = "lookupEmail" in wanted ? wanted.lookupEmail : input.requester.email?.toLowerCase();
    expect(new Set(emails)).toEqual(new Set(own == null ? [] : [own]));
    for (const { emailQuery } of queries) if (emailQuery) expect(emailQuery).toBe(`email:'${own}'`);
    const names = queries.flatMap(({ nameQuery }) => String(nameQuery ?? "").match(/name:'#[^']*'/g) ?? []);
    expect(names.length).toBeLessThanOrEqual(wanted.maxLookups ?? 3);

    if (wanted.category === null) expect(text).toContain("Which type of ticket is this?");
    if (typeof wanted.category === "string") {
      const titles = wanted.category.split("|").map((intent) => TITLES[intent] ?? "unknown");
      expect(
        titles.some((title) => new RegExp(`${title} (sure|likely)`).test(text)),
        titles.join(),
      ).toBe(true);
    }
    if (wanted.mustNotSuggest !== undefined) {
      const replies = await panel.page.eval(() =>
        [...document.querySelectorAll("option")].map((one) => one.text),
      );
      expect(replies.join()).not.toContain(wanted.mustNotSuggest);
    }
    // Another customer's order may be named, never who ordered it.
    if (input.fixture?.orders[0]?.name === "#1002") {
      const html = await panel.page.eval(() => document.documentElement.outerHTML);
      for (const secret of ["Ortiz", "sam.ortiz", "Elm Ave", "78701", "$79.50"])
        expect(html).not.toContain(secret);
    }
  });

  it.each(CASES.filter(({ input }) => /[{}$[\]]/.test(input.requester.name)))(
    "$id $title: is not evaluated in the reply that is inserted",
    async ({ input }) => {
      const id = Number(input.ref.id);
      await show(id);
      // Their words say nothing of a type, and which ones are offered then is not what this is about.
      const ref = { helpdesk: "zendesk", account: "acme", id: input.ref.id };
      await panel.ask({ type: "playbook.choose", ref, playbook: "where-is-my-order" });
      await panel.press("The order belongs to the person who writes");
      await panel.press("Insert reply");
      await panel.shows("Inserted");
      // What is no name is left out of the greeting; nothing of it reaches the customer in another form.
      const draft = await page.eval((ticket: number) => (window.replica as Replica).model(ticket), id);
      expect(draft.split("\n")[0]).toBe("Hi there,");
      expect(draft).toContain("Thank you for your message.");
      const html = await page.eval((ticket: number) => (window.replica as Replica).html(ticket), id);
      for (const trace of ["<a", "canary", "49", "@example", "$", "{{"]) expect(html).not.toContain(trace);
      await expectNoLinkOfTheCustomers();
    },
  );

  describe("read from the page, because the interface is down", () => {
    beforeAll(() => lab.zendesk.setMode("broken"));
    it.each(FROM_PAGE)("$id $title", async ({ input, expect: wanted }) => {
      const { text } = await show(Number(input.ref.id) + PAGE_OFFSET);
      await expectNothingRan();
      await expectNoLinkOfTheCustomers();
      if (wanted.visible !== undefined) expect(blank(text)).toContain(blank(wanted.visible));
      for (const words of wanted.mustNotContain ?? []) expect(text).not.toContain(words);
    });
  });

  it("asked nobody but the helpdesk and the shop, opened no dialog, led nowhere, failed nowhere", () => {
    const hosts = new Set(
      asked.filter((url) => /^(https?|wss?|ftp):/.test(url)).map((url) => new URL(url).hostname),
    );
    expect(hosts).toEqual(new Set(["acme.zendesk.com", SHOP_CREDENTIALS.domain]));
    expect(asked.filter((url) => url.includes("canary"))).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(navigations).toEqual([]);
    expect(problems).toEqual([]);
    expect(panel.page.problems).toEqual([]);
  });
});

interface Replica {
  closeTicket(id: number): void;
  model(id: number): string;
  html(id: number): string;
}

function ticketOf({ input }: CorpusCase, offset: number): ZendeskTicket {
  const { requester, subject, gen, attachments } = input;
  const text = input.text ?? (gen?.text ? generate(gen.text) : undefined);
  const html = input.html ?? (gen?.html ? generate(gen.html) : undefined);
  const message: TicketMessage = {
    author: "customer",
    minutesAgo: 60,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(attachments ? { attachments } : {}),
  };
  return {
    ...zendeskTicket(Number(input.ref.id) + offset, { first: "", last: "", email: "" }, ""),
    subject,
    requester: { ...requester, phone: null },
    messages: [message],
  };
}

function generate({ repeat = "", times = 0, suffix = "", seq, from = 0, to = 0 }: Generated): string {
  if (seq === undefined) return repeat.repeat(times) + suffix;
  return Array.from({ length: to - from + 1 }, (_, index) => seq.replace("%d", String(from + index))).join(
    "",
  );
}

/** Without white space, so that it does not matter where the panel breaks its lines. */
function blank(text: string): string {
  return text.replace(/\s+/g, "");
}
