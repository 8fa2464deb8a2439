/**
 * jsdom has no modal dialogs. This gives `<dialog>` the parts that our components use: open, close, and the
 * `cancel` event on Escape. Stacking and inertness of the page are checked in a real browser.
 */
export function installDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute("open", "");
    this.querySelector<HTMLElement>("button, input, select, textarea")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute("open");
  };
  if (Element.prototype.scrollIntoView === undefined) Element.prototype.scrollIntoView = () => undefined;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
    dialog?.dispatchEvent(new Event("cancel", { cancelable: true }));
  });
}
