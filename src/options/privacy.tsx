/** What is kept where, in plain words. */
export function Privacy() {
  return (
    <section aria-labelledby="privacy-title">
      <h2 id="privacy-title">What Casekit keeps and sends</h2>
      <ul className="plain">
        <li>
          <strong>Ticket text stays in this browser.</strong> It is kept while the browser runs and is gone
          when it closes.
        </li>
        <li>
          <strong>The one thing that leaves it:</strong> to find an order, Casekit asks your own shop for the
          order number, e-mail address or phone number of the ticket; and a tracking service, if you connected
          one above, for the order’s or the parcel’s number. The browser blocks every other destination.
        </li>
        <li>
          <strong>What was suggested, chosen and inserted</strong> is remembered on this device, without any
          ticket text, so that replies can be reviewed.
        </li>
        <li>
          <strong>The shop’s token</strong> is kept as you choose above and never shown again. Helpdesk pages
          cannot reach it.
        </li>
        <li>
          <strong>No telemetry,</strong> no account, no server of ours.
        </li>
        <li>
          <strong>Casekit never sends a message.</strong> It puts text into the editor; you read it and send
          it.
        </li>
      </ul>
    </section>
  );
}
