import { request } from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import type { Replica } from "./contract.ts";
import { type RunningReplicas, startReplicas } from "./server.ts";

function replica(host: string, answer: string): Replica {
  return {
    hosts: [host],
    reset() {},
    async handle({ url, body }, response) {
      if (url.pathname === "/broken") throw new Error("as asked for");
      if (url.pathname !== "/here") return false;
      response.end(answer + body);
      return true;
    },
  };
}

let running: RunningReplicas | undefined;
afterEach(async () => {
  await running?.close();
});

function get(host: string, path: string, body = ""): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      port: running?.port,
      host: "127.0.0.1",
      path,
      rejectUnauthorized: false,
      method: "POST",
    };
    const outgoing = request({ ...options, headers: { host } }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, text });
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

describe("startReplicas", () => {
  it("answers under production names over TLS, each host by its own replica", async () => {
    running = await startReplicas([
      replica("*.zendesk.com", "zendesk "),
      replica("mail.google.com", "gmail "),
    ]);
    expect(await get("acme.zendesk.com", "/here", "body")).toEqual({ status: 200, text: "zendesk body" });
    expect(await get("mail.google.com:443", "/here")).toEqual({ status: 200, text: "gmail " });
    expect((await get("acme.zendesk.com", "/elsewhere")).status).toBe(404);
    for (const host of ["zendesk.com", "evil-zendesk.com", "zendesk.com.evil.example", "mailxgoogle.com"])
      expect((await get(host, "/here")).status, host).toBe(404);
    expect(running.log.map(({ method, host, url }) => `${method} ${host}${url}`).slice(0, 2)).toEqual([
      "POST acme.zendesk.com/here",
      "POST mail.google.com/here",
    ]);
    expect(running.hostRules).toBe(
      `MAP *.zendesk.com 127.0.0.1:${running.port}, MAP mail.google.com 127.0.0.1:${running.port}`,
    );
  });

  it("answers 500 when a replica throws, and lives on", async () => {
    const error = console.error;
    console.error = () => {};
    try {
      running = await startReplicas([replica("*.zendesk.com", "z")]);
      expect((await get("acme.zendesk.com", "/broken")).status).toBe(500);
    } finally {
      console.error = error;
    }
    expect((await get("acme.zendesk.com", "/here")).status).toBe(200);
  });

  it("serves the real editors to every host, and no other bundle", async () => {
    running = await startReplicas([replica("*.zendesk.com", "z")]);
    const { status, text } = await get("acme.zendesk.com", "/__editors/textarea.js");
    expect(status).toBe(200);
    expect(text).toContain("CasekitEditors");
    expect((await get("acme.zendesk.com", "/__editors/bundle.js")).status).toBe(404);
  });
});
