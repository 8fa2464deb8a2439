import type { ConnectionReport } from "../messages/protocol.ts";

/** What the shop lets Casekit see, and what each missing permission costs. */
export function ReportView({ report }: { report: ConnectionReport }) {
  const { ok, domain, name, granted, missing, problem, protectedData, limits, apiVersion } = report;
  return (
    <div className={ok ? "note" : "note note-bad"} role="status">
      <p>
        {ok ? (
          <>
            <strong className="good">Working.</strong> <bdi>{name ?? domain}</bdi> answers.
          </>
        ) : (
          <>
            <strong>Not working.</strong> {problem ?? "The shop did not say why."}
          </>
        )}
      </p>
      {ok && problem !== null && <p className="warn">{problem}</p>}
      {granted.length > 0 && (
        <p className="quiet">
          Granted: <ScopeList scopes={granted} />
        </p>
      )}
      {ok && protectedData !== undefined && (
        <p className="quiet">
          Protected customer data:{" "}
          {protectedData === "shown" ? (
            "approved. Names, addresses and e-mail addresses come with the orders."
          ) : (
            <strong className="warn">not approved.</strong>
          )}
        </p>
      )}
      {limits !== undefined && (
        <p className="quiet">
          Your plan gives {limits.pointsPerSecond} points a second, up to {limits.bucket} at once. A ticket
          takes at most 80 at first.
        </p>
      )}
      {apiVersion !== undefined && granted.length > 0 && (
        <p className="quiet">Shopify’s interface, version {apiVersion}.</p>
      )}
      {missing.length > 0 && (
        <>
          <p className="missing-title">Missing, and what it costs:</p>
          <dl className="scopes">
            {missing.map(({ scope, costs }) => (
              <div key={scope}>
                <dt>
                  <code>{scope}</code>
                </dt>
                <dd>{costs}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function ScopeList({ scopes }: { scopes: readonly string[] }) {
  return (
    <>
      {scopes.map((scope, index) => (
        <span key={scope}>
          {index > 0 && ", "}
          <code>{scope}</code>
        </span>
      ))}
    </>
  );
}
