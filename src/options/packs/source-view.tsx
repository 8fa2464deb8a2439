import { useLayoutEffect, useMemo, useRef, useState } from "react";

/** Pixels per line; the style sheet has the same. */
const LINE_HEIGHT = 20;
/** Lines drawn above and below what is visible, so that scrolling shows no gaps. */
const MARGIN_LINES = 30;
/** A line is shown up to here; half a megabyte on one line would stop the page. */
const LONGEST = 1_000;

export interface Spot {
  /** Counted from 1. */
  line: number;
  column: number;
}

/**
 * The file as it is, to read: only the visible lines are in the page, however long the file. `spot` is scrolled
 * to and marked; `marked` are the lines with findings.
 */
export function SourceView({
  source,
  spot,
  marked,
}: {
  source: string;
  spot: Spot | null;
  marked: ReadonlySet<number>;
}) {
  const lines = useMemo(() => source.replace(/^\uFEFF/, "").split(/\r?\n/), [source]);
  const box = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    setHeight(element.clientHeight || 400);
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || spot === null) return;
    element.scrollTop = Math.max(0, (spot.line - 1) * LINE_HEIGHT - element.clientHeight / 3);
    element.scrollLeft = 0;
    setTop(element.scrollTop);
  }, [spot]);

  const first = Math.max(0, Math.floor(top / LINE_HEIGHT) - MARGIN_LINES);
  const last = Math.min(lines.length, Math.ceil((top + height) / LINE_HEIGHT) + MARGIN_LINES);
  const digits = String(lines.length).length;
  return (
    <section
      ref={box}
      className="source"
      aria-label="The file"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys.
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div className="source-lines" style={{ height: lines.length * LINE_HEIGHT }}>
        <ol style={{ transform: `translateY(${first * LINE_HEIGHT}px)` }}>
          {lines.slice(first, last).map((text, index) => {
            const line = first + index + 1;
            const isSpot = spot?.line === line;
            return (
              <li
                key={line}
                className={isSpot ? "source-line source-spot" : "source-line"}
                aria-current={isSpot ? "location" : undefined}
              >
                <span className="source-number" style={{ minWidth: `${digits}ch` }}>
                  {marked.has(line) && <span className="source-mark" aria-hidden />}
                  {line}
                </span>
                <code dir="ltr">
                  <LineText text={text} column={isSpot ? (spot?.column ?? null) : null} />
                </code>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

/** One line, cut where it is too long for a page, with the place of a finding marked. */
function LineText({ text, column }: { text: string; column: number | null }) {
  const at = column === null ? 0 : Math.min(column - 1, text.length);
  const from = at < LONGEST - 100 ? 0 : at - 200;
  const shown = text.slice(from, from + LONGEST);
  const rest = text.length - from - shown.length;
  const word = column === null ? "" : (/^[\w.-]+|^\S?/.exec(shown.slice(at - from))?.[0] ?? "");
  return (
    <>
      {from > 0 && <span className="faint">… </span>}
      {column === null ? (
        shown
      ) : (
        <>
          {shown.slice(0, at - from)}
          <mark className="source-word">{word || " "}</mark>
          {shown.slice(at - from + word.length)}
        </>
      )}
      {rest > 0 && <span className="faint"> … {rest} more characters</span>}
    </>
  );
}
