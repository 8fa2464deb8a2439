import type { Replica } from "./contract.ts";

export const SEVENTEEN_TRACK_KEY = "A1B2C3D4E5F60718293A4B5C6D7E8F90";

export interface SeventeenTrackReplica extends Replica {
  /** `gettrackinfo NUMBER`, `register NUMBER`, in order. */
  calls: string[];
  /** Numbers that were registered, each paid for once. */
  followed: Set<string>;
}

const CODE = { key: -18010002, registered: -18019901, unregistered: -18019902 };

/** 17TRACK's API v2.4 as far as Casekit uses it: one key, and no number followed until it is registered. */
export function createSeventeenTrackReplica(): SeventeenTrackReplica {
  const calls: string[] = [];
  const followed = new Set<string>();
  return {
    hosts: ["api.17track.net"],
    calls,
    followed,
    reset() {
      calls.length = 0;
      followed.clear();
    },
    async handle({ method, url, headers, body }, response) {
      const verb = /^\/track\/v2\.4\/(gettrackinfo|register)$/.exec(url.pathname)?.[1];
      if (verb === undefined || method !== "POST") return false;
      const send = (answer: object) => {
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
        return true;
      };
      if (headers["17token"] !== SEVENTEEN_TRACK_KEY)
        return send({
          code: CODE.key,
          data: { errors: [{ code: CODE.key, message: "Access token is invalid." }] },
        });
      const numbers = (JSON.parse(body) as { number: string }[]).map(({ number }) => number);
      calls.push(...numbers.map((number) => `${verb} ${number}`));
      const isKnown = (number: string) => followed.has(number);
      const refuse = (code: number) => (number: string) => ({ number, error: { code, message: "" } });
      const data =
        verb === "register"
          ? {
              accepted: numbers.filter((number) => !isKnown(number)).map((number) => ({ origin: 1, number })),
              rejected: numbers.filter(isKnown).map(refuse(CODE.registered)),
            }
          : {
              accepted: numbers.filter(isKnown).map(trackInfo),
              rejected: numbers.filter((number) => !isKnown(number)).map(refuse(CODE.unregistered)),
            };
      if (verb === "register") for (const number of numbers) followed.add(number);
      return send({ code: 0, data });
    },
  };
}

/** Followed, one scan from an hour ago. */
function trackInfo(number: string) {
  const time_utc = new Date(Date.now() - 3_600_000).toISOString();
  const event = {
    time_utc,
    description: "Seen by 17TRACK",
    stage: "InTransit",
    sub_status: "InTransit_Other",
  };
  return {
    number,
    track_info: {
      latest_status: { status: "InTransit", sub_status: "InTransit_Other" },
      tracking: { providers: [{ provider: { name: "UPS" }, events: [event] }] },
    },
  };
}
