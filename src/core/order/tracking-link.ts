import { findCarrier } from "./tracking-number.ts";

/** Where each carrier shows a parcel to everybody; the number stands at the end or for `NUMBER`. */
const PAGES: readonly (readonly [names: RegExp, page: string])[] = [
  [/^ups\b/, "https://www.ups.com/track?tracknum="],
  [/^fedex\b/, "https://www.fedex.com/fedextrack/?trknbr="],
  [/^(usps|united states postal)\b/, "https://tools.usps.com/go/TrackConfirmAction?tLabels="],
  [/^(royal mail|parcelforce)\b/, "https://www.royalmail.com/track-your-item#/tracking-results/"],
  [
    /^(dhl (germany|paket|parcel de)|deutsche post)\b/,
    "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=",
  ],
  [/^dhl ?ecommerce\b/, "https://webtrack.dhlecs.com/orders?trackingNumber="],
  [/^dhl\b/, "https://www.dhl.com/global-en/home/tracking.html?tracking-id="],
  [/^dpd uk\b/, "https://track.dpd.co.uk/search?reference="],
  [/^dpd\b/, "https://tracking.dpd.de/status/en_US/parcel/"],
  [/^gls\b/, "https://gls-group.com/GROUP/en/parcel-tracking?match="],
  [/^(evri|hermes uk)\b/, "https://www.evri.com/track/parcel/NUMBER/details"],
  [
    /^(canada post|postes canada)\b/,
    "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=",
  ],
  [/^australia post\b/, "https://auspost.com.au/mypost/track/details/"],
  [/^(la poste|colissimo)\b/, "https://www.laposte.fr/outils/suivre-vos-envois?code="],
  [/^chronopost\b/, "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT="],
  [/^postnl\b/, "https://jouw.postnl.nl/track-and-trace/"],
  [/^bpost\b/, "https://track.bpost.cloud/btr/web/#/search?itemCode="],
  [/^correos\b/, "https://www.correos.es/es/en/tools/tracker/items/details?tracking-number="],
  [/^poste italiane\b/, "https://www.poste.it/cerca/index.html#/risultati-spedizioni/"],
  [/^ontrac\b/, "https://www.ontrac.com/tracking/?number="],
  [/^yunexpress\b/, "https://www.yuntrack.com/parcelTracking?id="],
];

/**
 * The carrier's own page for a parcel, where the shop gave no link: by the carrier's name, else by the number's
 * form. Undefined when neither is certain; a number that could be anything makes no link.
 */
export function findTrackingLink(
  carrier: string | null | undefined,
  number: string | null | undefined,
): string | undefined {
  const plain = (number ?? "").replace(/[\s-]/g, "").toUpperCase();
  if (!/^[A-Z0-9]{8,40}$/.test(plain) || !/\d{4}/.test(plain)) return undefined;
  const name = (carrier ?? "").trim() || (findCarrier(plain) ?? "");
  const page = PAGES.find(([names]) => names.test(name.toLowerCase()))?.[1];
  if (page === undefined) return undefined;
  return page.includes("NUMBER") ? page.replace("NUMBER", plain) : `${page}${plain}`;
}
