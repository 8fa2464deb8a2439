import type { WxtBrowser } from "wxt/browser";
import { isKey } from "../core/channel/keys.ts";
import { findShopDomain } from "../core/shop/shop-domain.ts";
import type { ChannelState } from "../messages/channel-protocol.ts";
import { shopRules } from "../messages/shop-rules.ts";

/** More than a page can offer sensibly. */
const MOST_SHOPS = 20;

/** What the administrator says about the team. A browser without policy has no such storage, or refuses to read it. */
export async function readTeamPolicy(browser: WxtBrowser): Promise<ChannelState["policy"]> {
  let policy: Record<string, unknown> = {};
  try {
    policy = await browser.storage.managed.get(["shops", "shopRules", "teamKey"]);
  } catch {
    // No policy.
  }
  const offered = Array.isArray(policy.shops) ? policy.shops.slice(0, MOST_SHOPS) : [];
  // One that cannot be read would send tickets elsewhere than the rest of them means: then none of them holds.
  const rules = shopRules.safeParse(policy.shopRules);
  return {
    ...(rules.success && { shopRules: rules.data }),
    shops: offered.flatMap((each) => (typeof each === "string" ? (findShopDomain(each) ?? []) : [])),
    teamKey: isKey(policy.teamKey) ? policy.teamKey : null,
  };
}

/** Calls back when the administrator changes the policy. Registered in the first turn, like every listener. */
export function onPolicyChange(browser: WxtBrowser, changed: () => void): void {
  browser.storage.onChanged?.addListener((_, area) => {
    if (area === "managed") changed();
  });
}
