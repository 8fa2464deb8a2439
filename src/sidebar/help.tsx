import { Dialog } from "../ui/dialog.tsx";
import { usePanel } from "./panel-context.tsx";
import { SHORTCUTS } from "./shortcuts.ts";

export function Help() {
  const open = usePanel((panel) => panel.open);
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => open("none")}>
      <div className="dialog-body">
        <p className="quiet">Single keys, while the panel has focus and you are not typing in a field.</p>
        <dl className="keys">
          {SHORTCUTS.filter(({ label }) => label !== "").map(({ key, label, words }) => (
            <div key={key}>
              <dt>
                <kbd>{label}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>This list</dd>
          </div>
          <div>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>Close what is open</dd>
          </div>
        </dl>
        <p className="quiet">
          From the helpdesk page: <kbd>Alt+Shift+K</kbd> opens Casekit, <kbd>Alt+Shift+I</kbd> inserts,{" "}
          <kbd>Alt+Shift+S</kbd> searches. Casekit never sends anything.
        </p>
      </div>
    </Dialog>
  );
}
