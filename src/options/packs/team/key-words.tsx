import { useEffect, useState } from "react";
import { useOptionsClient } from "../../options-context.tsx";

/** A public key as eight words, to be compared aloud. */
export function KeyWords({ publicKey }: { publicKey: string }) {
  const client = useOptionsClient();
  const [words, setWords] = useState("");
  useEffect(() => {
    let isGone = false;
    void client.team.fingerprint(publicKey).then((found) => {
      if (!isGone) setWords(found);
    });
    return () => {
      isGone = true;
    };
  }, [client, publicKey]);
  return <span className="key-words">{words}</span>;
}
