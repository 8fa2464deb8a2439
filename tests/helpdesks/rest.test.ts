// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { MAX_TEXT } from "../../src/core/classify/normalise.ts";
import { htmlOf, TEXT_LIMIT } from "../../src/helpdesks/elements.ts";
import {
  asBody,
  asEmail,
  asId,
  asInstant,
  getJson,
  keepNewest,
  looksLikeOrderName,
} from "../../src/helpdesks/rest.ts";

const URL_OF_TICKET = "https://acme.zendesk.com/api/v2/tickets/101.json";

function answering(
  status: number,
  body: BodyInit | null,
  headers: Record<string, string> = {},
): typeof fetch {
  return async () =>
    new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
}

async function pause(headers: Record<string, string>, status = 200): Promise<number | null> {
  return (await getJson(answering(status, "{}", headers), URL_OF_TICKET, 60_000)).pauseMs;
}

describe("getJson", () => {
  it("asks for JSON with the page's own session, by GET, and follows nobody", async () => {
    const calls: [string, RequestInit | undefined][] = [];
    const send: typeof fetch = async (input, init) => {
      calls.push([String(input), init]);
      return Response.json({ ok: 1 });
    };
    expect(await getJson(send, URL_OF_TICKET, 60_000)).toEqual({
      kind: "json",
      value: { ok: 1 },
      pauseMs: null,
    });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.[1]).toMatchObject({ method: "GET", credentials: "same-origin", redirect: "manual" });
  });

  it.each([
    [401, "signed-out"],
    [403, "forbidden"],
    [404, "gone"],
    [410, "gone"],
    [429, "throttled"],
    [500, "failed"],
    [503, "failed"],
    [302, "redirected"],
  ])("tells %d apart as %s", async (status, kind) => {
    expect((await getJson(answering(status, "{}"), URL_OF_TICKET, 60_000)).kind).toBe(kind);
  });

  it("stays away from a helpdesk that is down for as long as it says", async () => {
    const down = (headers: Record<string, string>) =>
      getJson(answering(503, "<html>", { "content-type": "text/html", ...headers }), URL_OF_TICKET, 60_000);
    expect(await down({ "retry-after": "300" })).toEqual({ kind: "failed", pauseMs: 300_000 });
    expect(await down({})).toEqual({ kind: "failed", pauseMs: null });
  });

  it("does not take a page's 404 for a missing ticket, nor a page or half a JSON for an answer", async () => {
    const html = { "content-type": "text/html" };
    for (const send of [
      answering(404, "<html>", html),
      answering(200, "<html>", html),
      answering(200, '{"ticket":'),
      answering(200, "{}", { "content-length": "9000000" }),
      answering(200, JSON.stringify("x".repeat(5_100_000))),
      (async () => {
        throw new TypeError("Failed to fetch");
      }) as typeof fetch,
    ])
      expect((await getJson(send, URL_OF_TICKET, 60_000)).kind).toBe("failed");
  });

  it("reads what is left of the allowance, in both helpdesks' words", async () => {
    expect(await pause({ "x-rate-limit": "700", "x-rate-limit-remaining": "210" })).toBeNull();
    expect(await pause({ "x-rate-limit": "700", "x-rate-limit-remaining": "209" })).toBe(60_000);
    expect(
      await pause({ "ratelimit-limit": "700", "ratelimit-remaining": "20", "ratelimit-reset": "41" }),
    ).toBe(41_000);
    expect(await pause({ "x-gorgias-account-api-call-limit": "28/40" })).toBeNull();
    expect(await pause({ "x-gorgias-account-api-call-limit": "29/40" })).toBe(60_000);
    expect(await pause({ "x-gorgias-account-api-call-limit": "nonsense" })).toBeNull();
    expect(await pause({ "x-rate-limit": "0", "x-rate-limit-remaining": "0" })).toBeNull();
  });

  it("stays away for as long as a 429 says, within reason", async () => {
    expect(await pause({ "retry-after": "41" }, 429)).toBe(41_000);
    expect(await pause({ "retry-after": "999999" }, 429)).toBe(15 * 60_000);
    expect(await pause({}, 429)).toBe(60_000);
    const dates = { "retry-after": "Mon, 23 Nov 2026 09:01:30 GMT", date: "Mon, 23 Nov 2026 09:00:00 GMT" };
    expect(await pause(dates, 429)).toBe(90_000);
  });
});

describe("guards", () => {
  it("reads instants of both helpdesks", () => {
    expect(asInstant("2026-11-22T08:02:00Z")).toBe("2026-11-22T08:02:00.000Z");
    expect(asInstant("2026-11-22T08:02:00.123456+00:00")).toBe("2026-11-22T08:02:00.123Z");
    expect(asInstant("2026-11-22T08:02:00.000000")).toBe("2026-11-22T08:02:00.000Z");
    for (const wrong of ["yesterday", "2026-13-45T00:00:00Z", 5, null, "1700000000"])
      expect(asInstant(wrong)).toBeNull();
  });

  it("takes ids and addresses only in their own shape", () => {
    expect(asId(101)).toBe("101");
    expect(asId("101")).toBe("101");
    for (const wrong of [1.5, Number.NaN, 2 ** 60, "101abc", "", null, {}]) expect(asId(wrong)).toBeNull();
    expect(asEmail(" riley@customer.example ")).toBe("riley@customer.example");
    for (const wrong of ["", "riley", "a b@c.example", "<a@b.example>", `${"a".repeat(260)}@b.example`, 7])
      expect(asEmail(wrong)).toBeNull();
  });

  it.each(["1001", "#1001", "EU-10234", "AB1001", "#1013-R1", "1001a"])(
    "takes %s for an order number",
    (value) => {
      expect(looksLikeOrderName(value)).toBe(true);
    },
  );

  it.each(["2026-11-20", "shipping_question", "+33612345605", "12", "true", "10.50", "a@b.example", ""])(
    "does not take %s for an order number",
    (value) => {
      expect(looksLikeOrderName(value)).toBe(false);
    },
  );

  it("keeps the newest messages within what one message to the background may hold", () => {
    const message = (length: number) => ({ text: "x".repeat(length), html: null });
    const many = Array.from({ length: 150 }, (_, n) => ({ ...message(10), n }));
    expect(keepNewest(many).map(({ n }) => n)[0]).toBe(50);
    expect(keepNewest([message(390_000), message(70_000), message(70_000)])).toHaveLength(2);
    expect(keepNewest([message(900_000)])).toHaveLength(1);
  });
});

describe("a message's body", () => {
  it.each([" ".repeat(100_000), "\n".repeat(100_000), "<br>".repeat(40_000)])(
    "keeps its words below a page of nothing",
    (blanks) => {
      const body = asBody(`${blanks}Where is my order?`) ?? "";
      expect(body).toContain("Where is my order?");
      expect(body.length).toBeLessThan(100);
    },
  );

  it("is cut above what the core reads, so that the core notices", () => {
    expect(asBody("word ".repeat(40_000))).toHaveLength(TEXT_LIMIT);
    expect(TEXT_LIMIT).toBeGreaterThan(MAX_TEXT);
  });

  it.each([null, 7, "", " \n"])("is none when it is %j", (value) => {
    expect(asBody(value)).toBeNull();
  });
});

describe("the body that a page shows", () => {
  it("keeps structure and words below a page of nothing", () => {
    const element = document.createElement("div");
    element.append("\n".repeat(100_000), document.createElement("p"));
    (element.lastChild as Element).append("Where is my order?");
    expect(htmlOf(element)).toEqual({
      text: null,
      html: expect.stringContaining("<p>Where is my order?</p>"),
    });
  });
});
