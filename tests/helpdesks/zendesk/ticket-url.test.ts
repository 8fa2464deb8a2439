import { describe, expect, it } from "vitest";
import { parseTicketUrl } from "../../../src/helpdesks/zendesk/ticket-url.ts";

describe("parseTicketUrl", () => {
  it.each([
    ["https://acme.zendesk.com/agent/tickets/101", "101"],
    ["https://acme.zendesk.com/agent/tickets/101/", "101"],
    ["https://acme.zendesk.com/agent/tickets/101/events", "101"],
    ["https://acme.zendesk.com/agent/tickets/101?brand=2#top", "101"],
    ["https://acme.zendesk.com/agent/tickets/12345678901234567", "12345678901234567"],
  ])("finds the ticket in %s", (url, id) => {
    expect(parseTicketUrl(url)).toEqual({ account: "acme", id });
  });

  it.each([
    "https://acme.zendesk.com/agent",
    "https://acme.zendesk.com/agent/dashboard",
    "https://acme.zendesk.com/agent/filters/1",
    "https://acme.zendesk.com/agent/search/1?q=101",
    "https://acme.zendesk.com/agent/home/tickets",
    "https://acme.zendesk.com/agent/tickets/new/1",
    "https://acme.zendesk.com/agent/tickets/",
    "https://acme.zendesk.com/agent/tickets/0101",
    "https://acme.zendesk.com/agent/tickets/101abc",
    "https://acme.zendesk.com/agent/users/101/tickets",
  ])("knows that no ticket is open at %s", (url) => {
    expect(parseTicketUrl(url)).toEqual({ account: "acme", id: null });
  });

  it.each([
    "https://acme.zendesk.com/hc/en-us/requests/101",
    "https://acme.zendesk.com/agents/tickets/101",
    "http://acme.zendesk.com/agent/tickets/101",
    "https://acme.zendesk.com:8443/agent/tickets/101",
    "https://zendesk.com/agent/tickets/101",
    "https://a.b.zendesk.com/agent/tickets/101",
    "https://acme.zendesk.com.canary.invalid/agent/tickets/101",
    "https://acme.zendesk.com@canary.invalid/agent/tickets/101",
    "https://acmezendesk.com/agent/tickets/101",
    "not an address",
    "",
  ])("is not about %s", (url) => {
    expect(parseTicketUrl(url)).toBeNull();
  });
});
