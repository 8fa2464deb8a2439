import { describe, expect, it } from "vitest";
import { parseTicketUrl } from "../../../src/helpdesks/gorgias/ticket-url.ts";

describe("parseTicketUrl", () => {
  it.each([
    "https://acme.gorgias.com/app/views/10/274075680",
    "https://acme.gorgias.com/app/views/10/274075680/",
    "https://acme.gorgias.com/app/views/10/274075680/customer?x=1#y",
    "https://acme.gorgias.com/app/ticket/274075680",
    "https://acme.gorgias.com/app/ticket/274075680/edit",
  ])("finds the ticket in %s", (url) => {
    expect(parseTicketUrl(url)).toEqual({ account: "acme", id: "274075680" });
  });

  it.each([
    "https://acme.gorgias.com/app",
    "https://acme.gorgias.com/app/views/10",
    "https://acme.gorgias.com/app/views/10/",
    "https://acme.gorgias.com/app/ticket/new",
    "https://acme.gorgias.com/app/customer/3924",
    "https://acme.gorgias.com/app/settings/views/10/3",
  ])("knows that no ticket is open at %s", (url) => {
    expect(parseTicketUrl(url)).toEqual({ account: "acme", id: null });
  });

  it.each([
    "https://acme.gorgias.com/api/tickets/1",
    "http://acme.gorgias.com/app/ticket/1",
    "https://acme.gorgias.com.canary.invalid/app/ticket/1",
    "https://gorgias.com/app/ticket/1",
    "app/ticket/1",
  ])("is not about %s", (url) => {
    expect(parseTicketUrl(url)).toBeNull();
  });
});
