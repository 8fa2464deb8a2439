import type { ChannelState } from "../../src/messages/channel-protocol.ts";
import type { TeamClient } from "../../src/options/options-client.ts";

/** A browser without a team. */
export const NO_CHANNEL: ChannelState = {
  shop: null,
  following: false,
  pinned: null,
  seen: null,
  checkedAt: null,
  report: null,
  own: null,
  policy: { shops: [], teamKey: null },
};

/** Finds nothing and publishes nothing; give what matters for the test. */
export function fakeTeam(change: Partial<TeamClient> = {}): TeamClient {
  return {
    follow: async () => ({ kind: "not-due" }),
    publish: async () => ({ kind: "refused", problem: "There is no shop." }),
    readPublished: async () => null,
    fingerprint: async (key) => `words of ${key}`,
    makePassphrase: () => "blue harbour seven lanterns",
    ...change,
  };
}
