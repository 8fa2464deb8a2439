import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import { useEffect, useState } from "react";
import { usePanel } from "./panel-context.tsx";

const TOLD_MS = 1_500;

/** Puts one value on the clipboard, and says whether it got there. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  const copyValue = usePanel((panel) => panel.copyValue);
  const [done, setDone] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const label =
    done === "copied"
      ? `Copied ${what}`
      : done === "failed"
        ? "The browser did not allow copying"
        : `Copy ${what}`;
  return (
    <button
      type="button"
      className="icon-button copy-value"
      title={label}
      aria-label={label}
      onClick={() => void copyValue(text).then((isCopied) => setDone(isCopied ? "copied" : "failed"))}
    >
      {done === "copied" ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />}
    </button>
  );
}
