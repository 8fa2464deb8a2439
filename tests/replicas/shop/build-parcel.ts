import type { Node } from "./build-order.ts";
import type { OrderSpec, ParcelSpec } from "./order-specs.ts";

export function buildFulfillment(
  parcel: ParcelSpec,
  id: string,
  orderName: string,
  number: number,
  lines: Node[],
  at: (daysAgo: number) => string,
): Node {
  const scans = parcel.scans ?? [];
  const last = (status: string): string | null => {
    const scan = scans.find(([name]) => name === status);
    return scan === undefined ? null : at(scan[1]);
  };
  const tracked = parcel.number !== null && parcel.number !== undefined;
  return {
    __typename: "Fulfillment",
    id: `gid://shopify/Fulfillment/${id}`,
    name: `${orderName}.${number + 1}`,
    status: parcel.status ?? "SUCCESS",
    displayStatus: parcel.display,
    createdAt: at(parcel.createdDaysAgo),
    updatedAt: at(scans[0]?.[1] ?? parcel.createdDaysAgo),
    estimatedDeliveryAt: parcel.estimated === undefined ? null : at(parcel.estimated),
    inTransitAt:
      [...scans].reverse().find(([status]) => !status.startsWith("LABEL"))?.[1] === undefined
        ? null
        : at([...scans].reverse().find(([status]) => !status.startsWith("LABEL"))?.[1] as number),
    deliveredAt: last("DELIVERED") ?? (parcel.display === "PICKED_UP" ? at(parcel.createdDaysAgo - 1) : null),
    totalQuantity: 1,
    requiresShipping: true,
    location: { __typename: "Location", id: "gid://shopify/Location/1", name: "Main warehouse" },
    trackingInfo: tracked ? [{ company: parcel.carrier, number: parcel.number, url: parcel.url }] : [],
    events: scans.map(([status, daysAgo, message, city], index) => ({
      __typename: "FulfillmentEvent",
      id: `gid://shopify/FulfillmentEvent/${id}${index}`,
      status,
      message,
      happenedAt: at(daysAgo),
      estimatedDeliveryAt: null,
      country: null,
      province: null,
      city: city ?? null,
      zip: null,
    })),
    fulfillmentLineItems: lines
      .filter((_, line) => parcel.items === undefined || parcel.items.includes(line))
      .map((line, index) => ({
        __typename: "FulfillmentLineItem",
        id: `gid://shopify/FulfillmentLineItem/${id}${index}`,
        quantity: line.quantity,
        lineItem: line,
      })),
  };
}

export function buildFulfillmentOrder(
  spec: OrderSpec,
  index: number,
  lines: Node[],
  at: (daysAgo: number) => string,
): Node {
  const open = spec.parcels === undefined && spec.cancelledDaysAgo === undefined;
  return {
    __typename: "FulfillmentOrder",
    id: `gid://shopify/FulfillmentOrder/${index}`,
    status: spec.hold ? "ON_HOLD" : spec.fulfillment === "SCHEDULED" ? "SCHEDULED" : open ? "OPEN" : "CLOSED",
    requestStatus: "UNSUBMITTED",
    createdAt: at(spec.createdDaysAgo),
    updatedAt: at(spec.createdDaysAgo),
    fulfillAt: spec.fulfillment === "SCHEDULED" ? at(-30) : null,
    fulfillBy: null,
    supportedActions: [{ action: open ? "CREATE_FULFILLMENT" : "EXTERNAL" }],
    assignedLocation: { name: "Main warehouse", countryCode: "US" },
    deliveryMethod: {
      methodType: "SHIPPING",
      presentedName: "Standard",
      minDeliveryDateTime: null,
      maxDeliveryDateTime: null,
    },
    destination: null,
    fulfillmentHolds: spec.hold
      ? [
          {
            __typename: "FulfillmentHold",
            id: `gid://shopify/FulfillmentHold/${index}`,
            reason: spec.hold.reason,
            reasonNotes: null,
            displayReason: spec.hold.text,
            heldByRequestingApp: false,
          },
        ]
      : [],
    lineItems: lines.map((line, number) => ({
      __typename: "FulfillmentOrderLineItem",
      id: `gid://shopify/FulfillmentOrderLineItem/${index}${number}`,
      totalQuantity: line.quantity,
      remainingQuantity: open ? line.quantity : 0,
      lineItem: line,
    })),
  };
}

export function buildReturn(
  { status, daysAgo, label, exchange = [] }: NonNullable<OrderSpec["returns"]>[number],
  id: string,
  orderName: string,
  number: number,
  lines: Node[],
  at: (daysAgo: number) => string,
): Node {
  return {
    __typename: "Return",
    id: `gid://shopify/Return/${id}`,
    name: `${orderName}-R${number + 1}`,
    status,
    createdAt: at(daysAgo),
    requestApprovedAt: status === "REQUESTED" ? null : at(daysAgo - 0.5),
    closedAt: status === "CLOSED" ? at(daysAgo - 6) : null,
    totalQuantity: 1,
    decline: null,
    returnLineItems: [
      {
        __typename: "ReturnLineItem",
        id: `gid://shopify/ReturnLineItem/${id}`,
        quantity: 1,
        refundableQuantity: 1,
        refundedQuantity: status === "CLOSED" ? 1 : 0,
        returnReasonNote: "Too small",
        returnReasonDefinition: { handle: "too-small", name: "Too small" },
        customerNote: null,
        fulfillmentLineItem: {
          __typename: "FulfillmentLineItem",
          id: `gid://shopify/FulfillmentLineItem/r${id}`,
          quantity: 1,
          lineItem: lines[0],
        },
      },
    ],
    exchangeLineItems: exchange.map(([title, variantTitle, quantity, processedQuantity], index) => ({
      __typename: "ExchangeLineItem",
      id: `gid://shopify/ExchangeLineItem/${id}${index}`,
      title,
      variantTitle,
      variantSku: null,
      quantity,
      processedQuantity,
      unprocessedQuantity: quantity - processedQuantity,
    })),
    reverseFulfillmentOrders: [
      {
        status: status === "CLOSED" ? "CLOSED" : "OPEN",
        reverseDeliveries: label
          ? [
              {
                deliverable: {
                  __typename: "ReverseDeliveryShippingDeliverable",
                  tracking: {
                    carrierName: "UPS",
                    number: label,
                    url: `https://www.ups.com/track?tracknum=${label}`,
                  },
                },
              },
            ]
          : [],
      },
    ],
  };
}
