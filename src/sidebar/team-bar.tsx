import { useEffect, useState } from "react";
import { useClient } from "./panel-context.tsx";

/** The background decides whether the shop is asked; this only reminds it while the panel is open. */
const LOOK_MS = 5 * 60_000;

/** Looks for the team's packs while the panel is open, and says when one of them needs somebody's yes. */
export function TeamBar() {
  const client = useClient();
  const [needsLook, setNeedsLook] = useState(false);
  useEffect(() => {
    let isGone = false;
    const look = () =>
      void client.followTeam().then(
        (found) => {
          if (!isGone) setNeedsLook(found);
        },
        // The next time is soon enough: what is installed answers tickets all the same.
        () => undefined,
      );
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [client]);
  if (!needsLook) return null;
  return (
    <p className="bar bar-calm" role="status">
      Your team’s packs need a look before they can be used.{" "}
      <button type="button" className="link" onClick={client.openPacks}>
        See why
      </button>
    </p>
  );
}
