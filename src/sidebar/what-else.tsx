import CircleDot from "lucide-react/icons/circle-dot";
import Paperclip from "lucide-react/icons/paperclip";
import Tag from "lucide-react/icons/tag";
import type { Suggestion, ThenAction } from "../core/suggestion.ts";

const ICONS = { add_tags: Tag, status: CircleDot, attach: Paperclip } as const satisfies Record<
  ThenAction["kind"],
  unknown
>;

/** What the reply asks for in the helpdesk besides the text. Casekit does none of it by itself. */
export function WhatElse({ suggestion }: { suggestion: Suggestion }) {
  const { then, attach } = suggestion;
  // The attachment is also among `then` when the pack lists it as an action.
  const actions =
    attach === null || then.some(({ kind }) => kind === "attach")
      ? then
      : [...then, { kind: "attach" as const, text: `Attach: ${attach}` }];
  if (actions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="else-title">
      <div className="heading">
        <h3 id="else-title">With it, in the helpdesk</h3>
      </div>
      <ul className="else">
        {actions.map(({ kind, text }) => {
          const Icon = ICONS[kind];
          return (
            <li key={`${kind} ${text}`}>
              <Icon size={13} className="quiet" aria-hidden />
              <span dir="auto">{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
