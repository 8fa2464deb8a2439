/** How a merchant who has never made an app gets what the form asks for (docs/administrators.md, "Making the app"). */
export function AppSteps() {
  return (
    <details className="fold">
      <summary>I have neither: how to make an app</summary>
      <ol className="steps small">
        <li>
          In Shopify’s admin open <b>Settings → Apps and sales channels → Develop apps</b> and build an app in
          the Dev Dashboard, in the organisation that your store belongs to.
        </li>
        <li>
          Give it the Admin API scopes <code>read_orders</code>, <code>read_all_orders</code>,{" "}
          <code>read_customers</code>, <code>read_merchant_managed_fulfillment_orders</code>,{" "}
          <code>read_returns</code>, <code>read_shopify_payments_disputes</code> and{" "}
          <code>read_draft_orders</code>. None that writes: Casekit only reads.
        </li>
        <li>Release it with custom distribution and install it on your store.</li>
        <li>Copy client ID and secret from the app’s settings into this form.</li>
      </ol>
      <p className="quiet small">
        A scope that is missing costs one fact or another; the report names which as soon as you are
        connected.
      </p>
    </details>
  );
}
