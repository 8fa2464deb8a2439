import X from "lucide-react/icons/x";
import { type ReactNode, useEffect, useId, useRef } from "react";

/**
 * The browser's own modal dialog: focus stays inside, Escape closes, focus returns to where it was. Mounted
 * means open.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) {
      element.showModal();
      // The browser takes the first button, which only closes; whoever opened this wants to type.
      element.querySelector<HTMLElement>("input, textarea, select")?.focus();
    }
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React unmounts the dialog; the browser must not close it under React first.
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-title">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <X size={16} aria-hidden />
        </button>
      </div>
      {children}
    </dialog>
  );
}
