import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const sendMessage = vi.fn();
vi.mock("wxt/browser", () => ({ browser: { runtime: { id: "casekit", sendMessage } } }));
const { request } = await import("../../src/messages/panel-client.ts");
const { sendFromPage } = await import("../../src/messages/page-client.ts");

const closed = () => Promise.reject(new Error("The message channel closed before a response was received."));
/** What the browser answers when the worker is stopped while it starts. */
const nothing = async () => undefined;
const REF = { helpdesk: "zendesk", account: "acme", id: "101" } as const;
const tick = () => request("item.tick", { ref: REF, item: "trace", done: true });
const located = () => sendFromPage({ type: "page.located", helpdesk: "zendesk", account: "acme", ref: REF });

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The outcome after as much time as it takes. */
async function settled<T>(promise: Promise<T>): Promise<T | Error> {
  const outcome = promise.catch((error: Error) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

describe("a question whose answer is lost with a worker", () => {
  it.each([
    ["rejects", closed],
    ["answers nothing", nothing],
  ])("is asked again by the panel when the call %s, until somebody answers", async (_how, lost) => {
    sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost).mockResolvedValueOnce({ ok: true });
    expect(await settled(tick())).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it.each([
    ["rejects", closed],
    ["answers nothing", nothing],
  ])("is given up in plain words when the call always %s", async (_how, lost) => {
    sendMessage.mockImplementation(lost);
    expect(String(await settled(tick()))).toContain("did not answer. Try again.");
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it("is not asked again where it was answered: refused or failed is an answer", async () => {
    sendMessage.mockResolvedValueOnce({ refused: "wrong-zone" });
    expect(String(await settled(tick()))).toContain("refused");
    sendMessage.mockResolvedValueOnce({ failed: "Casekit could not do this." });
    expect(String(await settled(tick()))).toContain("Casekit could not do this.");
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["rejects", closed],
    ["answers nothing", nothing],
  ])("is asked once more by the page when the call %s, then the page stays quiet", async (_how, lost) => {
    const orders = { read: true, teamAddresses: [], pausedUntil: 0 };
    sendMessage.mockImplementationOnce(lost).mockResolvedValueOnce(orders);
    expect(await settled(located())).toEqual(orders);
    sendMessage.mockReset().mockImplementation(lost);
    expect(await settled(located())).toEqual({ read: false, teamAddresses: [], pausedUntil: 0 });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
