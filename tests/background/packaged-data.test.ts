import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPackagedData, PackagedDataError } from "../../src/background/packaged-data.ts";
import { LEXICON_LANGUAGES } from "../../src/core/classify/lexicon/languages.ts";

/** The extension's files: each answers with its own name, unless it is broken. */
let broken: Set<string>;
let asked: string[];
const open = async (file: string): Promise<Response> => {
  asked.push(file);
  if (broken.has(file)) throw new TypeError("Failed to fetch");
  return Response.json({ file });
};
const LEXICONS = LEXICON_LANGUAGES.map((language) => `/data/lexicon-${language}.json`);

const unhandled = vi.fn();
beforeEach(() => {
  broken = new Set();
  asked = [];
  unhandled.mockClear();
  process.on("unhandledRejection", unhandled);
});
afterEach(() => void process.off("unhandledRejection", unhandled));

describe("the extension's own data", () => {
  it("is read from when it is needed on, and once while the worker lives", async () => {
    const data = createPackagedData(open);
    expect(asked).toEqual([]);
    data.begin();
    expect(asked.toSorted()).toEqual([...LEXICONS, "/data/prior.json", "/data/starter.json"].toSorted());
    expect(await data.starter()).toEqual({ file: "/data/starter.json" });
    const lexicons = await data.lexicons();
    expect(lexicons).toEqual(LEXICONS.map((file) => ({ file })));
    expect(await data.lexicons()).toBe(lexicons);
    expect(asked).toHaveLength(LEXICONS.length + 2);
  });

  it("that cannot be read is told to who asks, and read anew for the next", async () => {
    broken.add("/data/lexicon-de.json").add("/data/starter.json");
    const data = createPackagedData(open);
    await expect(data.lexicons()).rejects.toThrow(PackagedDataError);
    await expect(data.lexicons()).rejects.toThrow(/its own file data\/lexicon-de\.json/);
    await expect(data.starter()).rejects.toThrow(/data\/starter\.json.*install Casekit anew/);
    broken.clear();
    expect(await data.lexicons()).toHaveLength(4);
    expect(await data.starter()).toEqual({ file: "/data/starter.json" });
  });

  it("of the sample shop is read only by who asks for it, once, and moved to the moment", async () => {
    const order = {
      name: "#1001",
      created_at: "2025-12-31T00:00:00.000Z",
      status_url: "https://shop.example/2026",
    };
    let reads = 0;
    const data = createPackagedData(async (file) => {
      if (file === "/data/sample-orders.json") reads += 1;
      return Response.json(file === "/data/sample-orders.json" ? [order] : { file });
    });
    data.begin();
    await data.starter();
    expect(reads).toBe(0);
    const at = async (moment: string) => (await data.sampleOrders(new Date(moment)))[0];
    expect(await at("2026-11-23T10:00:00Z")).toEqual({ ...order, created_at: "2026-11-22T10:00:00.000Z" });
    expect(await at("2026-01-01T00:00:00Z")).toEqual(order);
    expect(reads).toBe(1);
  });

  it("that nobody has asked for fails in silence", async () => {
    broken = new Set([...LEXICONS, "/data/prior.json", "/data/starter.json"]);
    createPackagedData(open).begin();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("does not take an error page or a torn file for data", async () => {
    const answers = [new Response("gone", { status: 404 }), new Response('{"file": ')];
    const data = createPackagedData(async (file) =>
      file === "/data/starter.json" ? (answers.shift() ?? Response.json({ file })) : Response.json({ file }),
    );
    await expect(data.starter()).rejects.toThrow(PackagedDataError);
    await expect(data.starter()).rejects.toThrow(PackagedDataError);
    expect(await data.starter()).toEqual({ file: "/data/starter.json" });
  });
});
