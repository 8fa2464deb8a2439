import { useEffect, useState } from "react";

/** Parts of a pack's own page. */
export const PACK_TABS = ["approvals", "edit", "versions"] as const;
export type PackTab = (typeof PACK_TABS)[number];

/** What the part of the address behind `#` asks for. */
export type Route =
  | { page: "connections" }
  | { page: "packs" }
  | { page: "pack"; id: string; tab: PackTab }
  | { page: "approvals" }
  | { page: "learning" };

export function parseRoute(hash: string): Route {
  const [page, id, tab] = hash.replace(/^#/, "").split("/");
  if (page === "approvals" || page === "learning") return { page };
  if (page !== "packs") return { page: "connections" };
  if (id === undefined || !/^[a-z0-9-]{1,64}$/.test(id)) return { page: "packs" };
  return { page: "pack", id, tab: PACK_TABS.find((each) => each === tab) ?? PACK_TABS[0] };
}

/** The address of a pack's page. */
export function packRoute(id: string, tab?: PackTab): string {
  return `#packs/${id}${tab === undefined ? "" : `/${tab}`}`;
}

/** The present route; follows links and the browser's Back. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return parseRoute(hash);
}
