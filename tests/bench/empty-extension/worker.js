/** Hands on what the page says to the panel. */
chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
let panel;
chrome.runtime.onConnect.addListener((port) => {
  panel = port;
});
chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  panel?.postMessage(message);
  respond({});
});
