import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  type Loss,
  type MigrationOptions,
  type MigrationSource,
  migrateMacros,
} from "../../../src/core/migrate/migrate-macros.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import type { Reply } from "../../../src/core/pack/schema.ts";

async function migrate(source: MigrationSource, file: string, options?: MigrationOptions) {
  const bytes = new Uint8Array(await readFile(new URL(`fixtures/${file}`, import.meta.url)));
  const outcome = migrateMacros(source, bytes, { fileName: file, ...options });
  if (!outcome.ok) throw new Error(outcome.problem);
  const parsed = parsePack(outcome.packText, { fileName: "pack.yaml" });
  expect(parsed.ok).toBe(true);
  const replies = new Map<string, Reply & { playbook: string }>();
  for (const playbook of outcome.pack.playbooks) {
    for (const reply of playbook.replies) replies.set(reply.id, { ...reply, playbook: playbook.id });
  }
  return { ...outcome, all: replies };
}

function told(lost: readonly Loss[], source: string): string[] {
  return lost.filter((loss) => loss.source.startsWith(source)).map(({ kind, what }) => `${kind}: ${what}`);
}

describe("Zendesk macros", () => {
  it("become drafts under the ticket type they answer, with tags and status beside them", async () => {
    const { all, pack, playbooks, replies } = await migrate("zendesk", "zendesk-pages.txt");
    const moving = all.get("in-transit");
    expect(moving).toMatchObject({
      playbook: "where-is-order",
      title: "Shipping › In transit",
      language: "en",
      approval: { state: "draft" },
      // biome-ignore lint/suspicious/noThenProperty: the pack format names this key; its value is never callable.
      then: { add_tags: ["wismo", "moving"], status: "pending" },
    });
    expect(moving?.body).toBe(
      "Your parcel is **on its way**: you can [follow it here](https://track.acme.example/go).\n\n- It leaves today\n- It arrives in three days",
    );
    expect(playbooks).toBe(pack.playbooks.length);
    expect(replies).toBe(all.size);
    for (const reply of all.values()) expect(reply.approval.state).not.toBe("approved");
  });

  it("lose greeting and closing to the pack's letters, per language", async () => {
    const { pack, all, lost } = await migrate("zendesk", "zendesk-pages.txt");
    expect(pack.letters).toEqual({
      en: {
        greeting: 'Hi {{ customer.first_name | default: "there" }},',
        closing: "Best regards,\n{{ agent.name }}\nAcme Support",
      },
      fr: {
        greeting: "Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %},",
        closing: "Cordialement,\n{{ agent.first_name }}",
      },
    });
    expect(all.get("remboursement")).toMatchObject({ language: "fr", playbook: "refund-status" });
    expect(told(lost, "Shipping::In transit")).toContain("moved: Hi {{ticket.requester.first_name}},");
    expect(told(lost, "letters.en.greeting")).toHaveLength(1);
  });

  it("keep the place of what Casekit does not know, and say so", async () => {
    const { all, lost } = await migrate("zendesk", "zendesk-pages.txt");
    const late = all.get("too-late");
    expect(late?.playbook).toBe("cancel-order");
    expect(late?.body).toContain("your order \\[FILL IN: ticket.ticket\\_field\\_1234\\] was already packed");
    expect(late?.body).toContain("- Refuse the parcel\n- Or send it back");
    expect(told(lost, "Cancel order::Too late")).toEqual(
      expect.arrayContaining([
        "lost: {{ticket.ticket_field_1234}}",
        "check: Set tags: cancel_late",
        "lost: Action assignee_id: current_user",
      ]),
    );
  });

  it("become one reply per branch where the condition means the same, and keep it in words where not", async () => {
    const { pack, all, lost } = await migrate("zendesk", "zendesk-pages.txt");
    const status = pack.playbooks.find(({ id }) => id === "refund-status")?.replies ?? [];
    const [vip, other] = status.filter(({ title }) => title === "Refund › Status");
    expect(vip?.when).toEqual(['ticket.tags contains "vip"']);
    expect(vip?.body).toBe("Your refund left our bank yesterday; it is with you in two days.");
    expect(other?.when).toBeUndefined();
    expect(other?.body).toBe("Your refund takes up to ten days.");
    const form = all.get("by-form");
    expect(form?.body).toMatch(
      /^\\\[FILL IN: only if ticket\.ticket\\_form == "Returns"\\\]Please print the label\./,
    );
    expect(form?.body).toContain("\\[FILL IN: end of if\\]Your refund follows");
    expect(told(lost, "Refund::By form")).toContain('lost: {% if ticket.ticket_form == "Returns" %}');
  });

  it("tell internal notes, macros without a text, descriptions and restrictions; keep what is switched off retired", async () => {
    const { all, lost } = await migrate("zendesk", "zendesk-pages.txt");
    expect(told(lost, "Escalate to warehouse")).toEqual(
      expect.arrayContaining([
        "lost: Please check the shelf for {{ticket.id}}",
        "lost: Action side_conversation_subject: Shelf check please",
      ]),
    );
    expect(told(lost, "Close as spam")).toEqual(["lost: Only for obvious spam", "lost: Close as spam"]);
    expect(all.get("old-christmas-notice")?.approval).toEqual({ state: "retired" });
    expect(told(lost, "Old Christmas notice").join()).toContain('Only for: {"type":"Group","id":9}');
  });

  it("say dynamic content where it was named; its other languages are told", async () => {
    const { all, lost } = await migrate("zendesk", "zendesk-pages.txt");
    expect(all.get("hours")?.body).toBe(
      "We answer from nine to five.\n\nSee \\[FILL IN: dc.unknown\\_text\\]",
    );
    expect(told(lost, "Dynamic content")).toContain("lost: Wir antworten von neun bis fünf.");
  });
});

describe("Gorgias macros", () => {
  it("take their values from the order in the panel, not from a position", async () => {
    const { all, lost } = await migrate("gorgias", "gorgias.json");
    expect(all.get("wismo")?.body).toBe(
      '{{ order.name }} of {{ order.created_at | date: "%b %-d %Y" }} is moving: [track it]({{ shipment.tracking_url }}).',
    );
    expect(told(lost, "WISMO").join("\n")).toContain("orders[0].name}} → {{ order.name }}");
    expect(all.get("second-parcel")?.body).toContain(
      "\\[FILL IN: ticket.customer.integrations.shopify.orders\\[1\\].name\\]",
    );
  });

  it("keep their language and topic; internal notes and other actions are told", async () => {
    const { all, pack, lost } = await migrate("gorgias", "gorgias.json");
    expect(all.get("retoure")).toMatchObject({ language: "de", playbook: "return-request" });
    expect(pack.letters.de).toEqual({
      greeting: "Hallo{% if customer.first_name %} {{ customer.first_name }}{% endif %},",
      closing: "Viele Grüße\n{{ agent.first_name }}",
    });
    expect(told(lost, "Snooze")).toEqual([
      'lost: Action snoozeTicket: {"duration":"2d"}',
      "lost: Snoozed until the carrier answers",
      "lost: Snooze",
    ]);
  });

  it("are read from a table too; a row without a text is told", async () => {
    const { all, lost } = await migrate("gorgias", "gorgias.csv");
    expect(all.get("damaged-item")).toMatchObject({
      playbook: "damaged-defective",
      body: 'we are sorry that your item arrived "broken". Please send us a photo.',
      // biome-ignore lint/suspicious/noThenProperty: the pack format names this key; its value is never callable.
      then: { add_tags: ["damaged", "photo"], status: "open" },
    });
    expect(told(lost, "Damaged item")).toContain("lost: shelf: B7");
    expect(told(lost, "row 3").join()).toContain("No text");
  });
});

describe("other helpdesks", () => {
  it("Intercom: attributes with their fallback, links in plain text, teams told", async () => {
    const { all, lost } = await migrate("intercom", "intercom.json");
    expect(all.get("exchange")).toMatchObject({
      playbook: "exchange",
      body: "we gladly exchange it for \\[FILL IN: company.plan\\].",
    });
    expect(told(lost, "Exchange").join()).toContain("specific_teams");
    expect(all.get("password-reset")?.body).toBe(
      "You can reset your password here: [www.acme.example/reset_password](https://www.acme.example/reset_password)",
    );
  });

  it("Front: tables become lines, pictures and attachments are told", async () => {
    const { all, lost, pack } = await migrate("front", "front.json");
    const invoice = all.get("invoice-copy");
    expect(invoice?.body).toBe("your invoice is attached.\n\nTotal – 100\n\nTax – 19");
    expect(invoice?.attach).toBe("invoice-terms.pdf");
    expect(pack.letters.en?.closing).toBe("Cheers,\n{{ agent.first_name }}");
    expect(told(lost, "Invoice copy")).toEqual(
      expect.arrayContaining([
        "lost: Subject: Your invoice",
        "lost: Picture: Acme logo https://acme.example/logo.png",
        "lost: Attached: invoice-terms.pdf",
        'lost: Only for: inboxes ["inb_1"]',
        "check: Table: Total – 100 Tax – 19",
      ]),
    );
  });

  it("Freshdesk, Chatwoot and Zammad: their own placeholders, Markdown, keywords, groups", async () => {
    const freshdesk = await migrate("freshdesk", "freshdesk.json");
    expect(freshdesk.all.get("warranty")).toMatchObject({
      playbook: "warranty",
      body: "your warranty covers it. Ticket \\[FILL IN: ticket.id\\]",
    });
    const chatwoot = await migrate("chatwoot", "chatwoot.json");
    expect(chatwoot.all.get("discount-code")).toMatchObject({
      playbook: "promo-price",
      body: "use the **discount code** below:\n- SAVE5 \n- or [ask us](https://acme.example/help)",
      tags: ["discount_code"],
    });
    const zammad = await migrate("zammad", "zammad.csv");
    expect(zammad.all.get("order-delayed")).toMatchObject({
      playbook: "delayed-stalled",
      body: "your order is delayed. Ticket \\[FILL IN: ticket.number\\]",
      tags: ["wismo", "delay"],
    });
    expect(zammad.all.get("old-text")?.approval.state).toBe("retired");
    expect(told(zammad.lost, "Order delayed")).toContain("lost: Only for: Support, 2nd Level");
  });
});

describe("the pack", () => {
  it("has the id, name and language that were asked for", async () => {
    const { pack } = await migrate("zendesk", "zendesk-pages.txt", {
      packId: "Acme Support",
      packName: "Acme texts",
      language: "en-US",
    });
    expect(pack).toMatchObject({
      id: "acme-support",
      name: "Acme texts",
      language: "en-US",
      version: "0.1.0",
    });
  });

  it("spreads more than fifty replies over several playbooks, and says so", () => {
    const macros = Array.from({ length: 120 }, (_, index) => ({
      title: "Refund status",
      actions: [{ field: "comment_value", value: `Your refund number ${index} is on its way.` }],
    }));
    const outcome = migrateMacros("zendesk", JSON.stringify({ macros }));
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.pack.playbooks.map(({ id, replies }) => [id, replies.length])).toEqual([
      ["refund-status", 50],
      ["refund-status-2", 50],
      ["refund-status-3", 20],
    ]);
    expect(outcome.lost.some(({ what }) => what === "120 replies")).toBe(true);
    const ids = outcome.pack.playbooks[0]?.replies.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(50);
  });

  it("never grows past what a pack may hold: what has no room is told with its text", () => {
    const macros = Array.from({ length: 60 }, (_, index) => ({
      title: `Long ${index}`,
      actions: [
        {
          field: "comment_value",
          value: `Number${index}. ${"We look into it. ".repeat(index === 59 ? 1_300 : 800)}`,
        },
      ],
    }));
    const outcome = migrateMacros("zendesk", JSON.stringify({ macros }));
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(new TextEncoder().encode(outcome.packText).length).toBeLessThanOrEqual(512 * 1024);
    const lost = outcome.lost.filter(({ kind }) => kind === "lost");
    expect(outcome.replies + lost.length).toBe(60);
    expect(lost.find(({ source }) => source === "Long 59")?.what).toContain("Number59");
  });
});
