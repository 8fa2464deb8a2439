/** Says which ticket is open whenever the address changes. */
navigation.addEventListener("currententrychange", () => {
  chrome.runtime.sendMessage({ type: "page.located", id: location.pathname.split("/").at(-1) });
});
