/**
 * The queries, for API version 2026-10. Each was validated against the published schema; the tests run them
 * through it again. Switches keep out what this connection may not read: one refused field that may not be
 * null takes the whole order with it. Requested cost by Shopify's rule stands beside each.
 */

/** Fields of an order and of its parcels that a candidate shows and the whole order holds too. */
const ORDER_HEAD = `
  id legacyResourceId name createdAt processedAt cancelledAt
  displayFinancialStatus displayFulfillmentStatus returnStatus tags
`;
const PARCEL = `
  status displayStatus createdAt estimatedDeliveryAt inTransitAt deliveredAt
  trackingInfo(first: 2) { company number url }
`;

/** What a list of candidates needs: 2 points each. */
const BRIEF = `
fragment Brief on Order {
  ${ORDER_HEAD}
  email @include(if: $pii)
  phone @include(if: $pii)
  currentTotalPriceSet { presentmentMoney { amount currencyCode } }
  fulfillments(first: 10) {
    ${PARCEL}
  }
}`;

/** Candidates by number, by e-mail, by the customer's account and by phone, in one trip: at most 38 points. */
export const FIND_ORDERS = `query CasekitFindOrders(
  $nameQuery: String!, $emailQuery: String!, $email: String!, $phone: String!
  $byName: Boolean!, $byEmail: Boolean!, $byCustomer: Boolean!, $byPhone: Boolean!, $pii: Boolean!
) {
  named: orders(first: 4, query: $nameQuery, sortKey: PROCESSED_AT, reverse: true) @include(if: $byName) {
    nodes { ...Brief }
    pageInfo { hasNextPage }
  }
  orders(first: 5, query: $emailQuery, sortKey: PROCESSED_AT, reverse: true) @include(if: $byEmail) {
    nodes { ...Brief }
    pageInfo { hasNextPage }
  }
  customer: customerByIdentifier(identifier: { emailAddress: $email }) @include(if: $byCustomer) {
    numberOfOrders
    amountSpent { amount currencyCode }
    createdAt
    note
    defaultEmailAddress { emailAddress @include(if: $pii) }
    orders(first: 3, sortKey: PROCESSED_AT, reverse: true) { nodes { ...Brief } }
  }
  caller: customerByIdentifier(identifier: { phoneNumber: $phone }) @include(if: $byPhone) {
    orders(first: 3, sortKey: PROCESSED_AT, reverse: true) { nodes { ...Brief } }
  }
}${BRIEF}`;

/** More of the fuzzy search's finds, when the wanted number was not among the first: 16 points. */
export const FIND_BY_NAME = `query CasekitFindByName($nameQuery: String!, $pii: Boolean!) {
  named: orders(first: 25, query: $nameQuery, sortKey: PROCESSED_AT, reverse: true) { nodes { ...Brief } }
}${BRIEF}`;

/** What an agent typed into the order search: 14 points. */
export const SEARCH_ORDERS = `query CasekitSearchOrders($query: String!, $pii: Boolean!) {
  orders(first: 10, query: $query, sortKey: PROCESSED_AT, reverse: true) {
    nodes { ...Brief }
    pageInfo { hasNextPage }
  }
}${BRIEF}`;

/** One order with everything that conditions and texts see: 34 points. */
export const ORDER = `query CasekitOrder(
  $id: ID!, $pii: Boolean!, $customer: Boolean!, $risk: Boolean!, $disputes: Boolean!, $refunds: Boolean!
) {
  order(id: $id) {
    ${ORDER_HEAD}
    note
    closedAt
    edited
    test
    sourceName
    paymentGatewayNames
    customAttributes { key value }
    email @include(if: $pii)
    phone @include(if: $pii)
    statusPageUrl @include(if: $pii)
    billingAddressMatchesShippingAddress
    currentSubtotalLineItemsQuantity
    currentTotalPriceSet { presentmentMoney { amount currencyCode } }
    totalReceivedSet { presentmentMoney { amount currencyCode } }
    totalOutstandingSet { presentmentMoney { amount currencyCode } }
    totalRefundedSet { presentmentMoney { amount currencyCode } }
    shippingAddress {
      countryCodeV2 name @include(if: $pii) zip @include(if: $pii)
      formatted(withName: true) @include(if: $pii)
    }
    customer @include(if: $customer) { id displayName @include(if: $pii) }
    risk @include(if: $risk) { recommendation }
    disputes @include(if: $disputes) { id status initiatedAs }
    refunds(first: 10) @include(if: $refunds) {
      id
      createdAt
      processedAt
      totalRefundedSet { presentmentMoney { amount currencyCode } }
      transactions(first: 3) {
        nodes {
          kind status formattedGateway processedAt amountSet { presentmentMoney { amount currencyCode } }
        }
      }
    }
    lineItems(first: 20) {
      nodes { name sku quantity currentQuantity unfulfilledQuantity }
      pageInfo { hasNextPage }
    }
    fulfillments(first: 10) {
      ${PARCEL}
      events(first: 10, sortKey: HAPPENED_AT, reverse: true) {
        nodes { status message happenedAt city @include(if: $pii) }
      }
      fulfillmentLineItems(first: 5) { nodes { quantity lineItem { name } } }
    }
  }
}`;

/**
 * Returns of one order with what is sent in exchange; asked only when it has any and the playbook needs them, the
 * newest first: 49 points.
 */
export const RETURNS = `query CasekitReturns($id: ID!) {
  order(id: $id) {
    returns(first: 2, reverse: true) {
      nodes {
        name
        status
        createdAt
        requestApprovedAt
        closedAt
        totalQuantity
        returnLineItems(first: 2) {
          nodes {
            quantity returnReasonDefinition { name }
            ... on ReturnLineItem { fulfillmentLineItem { lineItem { name } } }
          }
        }
        exchangeLineItems(first: 2) { nodes { title variantTitle quantity processedQuantity } }
      }
    }
  }
}`;

/** What was refunded; asked only when there are refunds and the playbook is about money: 8 points. */
export const REFUND_LINES = `query CasekitRefundLines($id: ID!) {
  order(id: $id) {
    refunds(first: 10) {
      id
      refundLineItems(first: 2) { nodes { quantity lineItem { name } } }
    }
  }
}`;

/** What keeps an order from being sent; asked only when the playbook needs it: 9 points. */
export const HOLDS = `query CasekitHolds($id: ID!) {
  order(id: $id) {
    fulfillmentOrders(first: 3) {
      nodes { status requestStatus fulfillmentHolds { reason displayReason } }
    }
  }
}`;

/** When the answer to a dispute is due; asked only when an order has one and the scope is granted: 2 points. */
export const DISPUTE = `query CasekitDispute($disputeId: ID!, $disputeDates: Boolean!) {
  dispute(id: $disputeId) @include(if: $disputeDates) {
    amount { amount currencyCode }
    evidenceDueBy
    evidenceSentOn
    order { id }
  }
}`;

/** A draft by its number; asked only when no order has it and the scope is granted: 6 points. */
export const DRAFTS = `query CasekitDrafts($draftQuery: String!, $pii: Boolean!, $drafts: Boolean!) {
  draftOrders(first: 2, query: $draftQuery) @include(if: $drafts) {
    nodes {
      legacyResourceId name status createdAt invoiceSentAt completedAt
      email @include(if: $pii)
      totalPriceSet { presentmentMoney { amount currencyCode } }
      order { id name }
    }
  }
}`;

/** What the connection was granted, without the shop: 2 points. */
export const SCOPES = `query CasekitScopes { currentAppInstallation { accessScopes { handle } } }`;

/** The shop itself and what the connection may read: 4 points. */
export const SHOP = `query CasekitShop {
  shop { name myshopifyDomain ianaTimezone orderNumberFormatPrefix orderNumberFormatSuffix }
  currentAppInstallation { accessScopes { handle } }
}`;

/** Whether orders and protected data really come: 3 points. */
export const PROBE = `query CasekitProbe { orders(first: 1) { nodes { id email } } }`;
