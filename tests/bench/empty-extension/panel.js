/** Paints one line. */
chrome.runtime.connect({ name: "panel" }).onMessage.addListener(({ id }) => {
  document.querySelector("header").textContent = `Zendesk ${id}`;
});
