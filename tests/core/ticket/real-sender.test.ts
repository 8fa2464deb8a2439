import { describe, expect, it } from "vitest";
import { orderQueryOf } from "../../../src/core/order/order-query.ts";
import { readContactForm } from "../../../src/core/ticket/contact-form.ts";
import {
  findCustomerEmail,
  findMarketplace,
  findRealSender,
  isSharedSender,
} from "../../../src/core/ticket/real-sender.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { ticketNewestWords } from "../../../src/core/ticket/ticket-words.ts";
import { codes, message, orderOf, run, ticketOf } from "../suggest/fixtures.ts";

const lines = (...each: string[]) => each.join("\n");
const from = (email: string | null, text: string, over: Partial<Ticket> = {}): Ticket =>
  ticketOf(text, { requester: { name: "Example Shop (Shopify)", email, phone: null, via: "api" }, ...over });

const SHOPIFY = lines(
  "You received a new message from your online store's contact form.",
  "",
  "Country Code:",
  "",
  "US",
  "",
  "Name:",
  "",
  "Ana Lopez",
  "",
  "Email:",
  "",
  "ana@example.com",
  "",
  "Phone:",
  "",
  "Order number:",
  "",
  "#1001",
  "",
  "Comment:",
  "",
  "My order has not arrived.",
  "Note: I was at home: nobody rang.",
);

describe("what a contact form sent", () => {
  it("Shopify's: who, and what they say, with the fields that are not about who", () => {
    expect(readContactForm(SHOPIFY)).toEqual({
      name: "Ana Lopez",
      email: "ana@example.com",
      words: "Order number:\n\n#1001\n\nMy order has not arrived.\nNote: I was at home: nobody rang.",
    });
  });

  it.each([
    ["one line each", "Name: Ana\nEmail: Ana@Mail.example\nMessage: The ring broke.", "The ring broke."],
    ["French", "Nom : Ana\nAdresse e-mail : ana@mail.example\nMessage :\nBague cassée.", "Bague cassée."],
    [
      "German",
      "Vorname: Ana\nNachname: Muster\nE-Mail: ana@mail.example\nNachricht: Ring kaputt.",
      "Ring kaputt.",
    ],
    ["Spanish", "Nombre: Ana\nCorreo electrónico: ana@mail.example\nMensaje: Anillo roto.", "Anillo roto."],
    ["bold labels", "*Name:* Ana\n*Email:* <ana@mail.example>\n*Body:*\nBroken.", "Broken."],
  ])("%s", (_, text, words) => {
    expect(readContactForm(text)).toMatchObject({ email: "ana@mail.example", words });
  });

  it.each([
    ["a person's mail with their address", "Where is it?\nAna\nEmail: ana@mail.example"],
    ["no address", "Name: Ana\nMessage: The ring broke."],
    ["no message", "Name: Ana\nEmail: ana@mail.example"],
    ["an address that is none", "Name: Ana\nEmail: ana at mail\nMessage: The ring broke."],
  ])("none: %s", (_, text) => expect(readContactForm(text)).toBeNull());
});

describe("who really writes", () => {
  it("is in the form when the requester is its mailer", () => {
    const ticket = from("mailer@shopify.com", SHOPIFY);
    expect(findRealSender(ticket)).toEqual({
      through: "contact form",
      name: "Ana Lopez",
      email: "ana@example.com",
    });
    expect(orderQueryOf(ticket)).toMatchObject({ emails: ["ana@example.com"], names: ["#1001"] });
    expect(ticketNewestWords(ticket).newest).not.toContain("ana@example.com");
  });

  it("is the requester when that is a person, whatever the text says", () => {
    const form = SHOPIFY.replace("ana@example.com", "victim@example.com");
    const forwarded = "---------- Forwarded message ---------\nFrom: victim@example.com\nTo: x\n\nhi";
    for (const text of [form, forwarded, "use my other mail victim@example.com please"]) {
      const ticket = from("dana@example.com", text);
      expect(findRealSender(ticket)).toBeNull();
      expect(orderQueryOf(ticket).emails).toEqual(["dana@example.com"]);
    }
  });

  it("is nobody when the helpdesk does not say who, or the mailer sent no form", () => {
    expect(orderQueryOf(from(null, SHOPIFY)).emails).toEqual([]);
    const ticket = from("no-reply@shop.example", "Where is it? victim@example.com");
    expect(findCustomerEmail(ticket)).toBeNull();
    expect(orderQueryOf(ticket).emails).toEqual([]);
  });

  it("is in the mail that one of us passed on", () => {
    const text = lines(
      "Please take this one over, it went to my own mailbox by mistake.",
      "",
      "---------- Forwarded message ---------",
      "Von: Ana Lopez <Ana@example.com>",
      "Date: Mo., 9. Nov. 2026 um 16:12 Uhr",
      "Subject: Paket",
      "To: <ben@shop.example>",
      "",
      "Mein Paket ist nicht angekommen.",
    );
    const ben = { email: "ben@shop.example", author: "agent" } as const;
    const ticket = from("ben@shop.example", "", {
      messages: [message("an earlier answer", ben), message(text)],
    });
    expect(findRealSender(ticket)).toEqual({
      through: "forwarded mail",
      name: "Ana Lopez",
      email: "ana@example.com",
    });
    expect(ticketNewestWords(ticket).newest).toBe("Mein Paket ist nicht angekommen.");
  });

  it.each([
    ["mailer@shopify.com", true],
    ["noreply@shop.example", true],
    ["no-reply+x@shop.example", true],
    ["submissions@formspree.io", true],
    ["forms@shop.example", true],
    ["formica@shop.example", false],
    ["ana@shopify.com", false],
    ["norepl@example.com", false],
  ])("%s is shared: %s", (email, shared) => expect(isSharedSender(email)).toBe(shared));

  it.each([
    ["abc123@marketplace.amazon.de", "Amazon"],
    ["abc123@marketplace.amazon.co.uk", "Amazon"],
    ["x_1@members.ebay.com", "eBay"],
    ["conversation-1@reply.etsy.com", "Etsy"],
    ["ana@gmail.com", null],
    ["ana@amazon.com.example", null],
    [null, null],
  ])("%s comes through %s", (email, marketplace) => expect(findMarketplace(email)).toBe(marketplace));
});

describe("the suggestion for somebody whom only the text names", () => {
  const ticket = from("mailer@shopify.com", SHOPIFY);

  it("finds their order, says why, and keeps it closed until the agent confirms", () => {
    const made = run({ ticket });
    expect(made.order).toMatchObject({ name: "#1001", other_customer: true, claimed: true });
    expect(made.order?.reasons).toContain("e-mail in the contact form, latest open");
    expect(made.order?.facts.total).toBeUndefined();
    expect(codes(made)).toContain("other_customer");
    expect(made.gate.reasons[0]?.message).toContain("anybody could have typed");
    expect(made.warnings.map(({ code }) => code)).toContain("sender_in_text");
    const confirmed = run({
      ticket,
      choices: { answers: {}, ticked: [], confirmedOther: ["#1001"], stated: [] },
    });
    expect(codes(confirmed)).not.toContain("other_customer");
    expect(confirmed.order?.facts.total).toBe("118.00");
  });

  it("greets them, and not the mailer", () => {
    expect(run({ ticket }).reply?.text).toContain("Hi Ana,");
    const nobody = from("mailer@shopify.com", "where is my order #1001?");
    expect(run({ ticket: nobody }).reply?.text).toContain("Hi there,");
  });

  it("another person's order that the form names is another customer's", () => {
    const made = run({
      ticket,
      shop: {
        state: "answered",
        facts: { orders: [orderOf({ email: "sam@example.com" })], observed_at: "2026-11-20T10:00:00Z" },
      },
    });
    expect(made.order).toMatchObject({ other_customer: true });
    expect(made.order?.claimed).toBeUndefined();
    expect(made.order?.reasons).toContain("another customer's order");
  });

  it("says when a marketplace, nobody, or another address stands behind the ticket", () => {
    const warned = (given: Ticket) => run({ ticket: given }).warnings.map(({ code }) => code);
    expect(warned(from("x1@marketplace.amazon.com", "Where is order #1001?"))).toEqual(["marketplace"]);
    expect(warned(from(null, "Where is order #1001?"))).toEqual(["requester_unknown"]);
    const other = "Where is my order? I ordered with sam@example.com.";
    expect(warned(ticketOf(other))).toEqual(["other_email"]);
    expect(warned(ticketOf("Where is my order? I ordered with ana@example.com."))).toEqual([]);
    expect(warned(ticketOf(`${other} It is #1001.`))).toEqual([]);
  });
});
