/** Runs in the page's own world: everything that a script there can try. Answers what it got. */
export async function forge(command: object, extensionId: string) {
  const heard: string[] = [];
  const names = ["reply.insert", "casekit", "casekit:reply.insert", "message", "page.look", "ticket.opened"];
  const own = "forged";
  window.addEventListener("message", (event) => {
    const data = event instanceof MessageEvent ? JSON.stringify(event.data) : own;
    if (!data.includes(own)) heard.push(data);
  });
  const channels = ["casekit", extensionId].map((name) => new BroadcastChannel(name));
  for (const channel of channels) {
    channel.onmessage = ({ data }) => heard.push(JSON.stringify(data));
    channel.postMessage(command);
  }
  const editor = document.querySelector("[contenteditable=true]") ?? document.body;
  const origin = `chrome-extension://${extensionId}`;
  for (const target of [window, document, document.body, editor]) {
    for (const name of names) {
      target.dispatchEvent(new CustomEvent(name, { detail: command, bubbles: true, composed: true }));
      target.dispatchEvent(new MessageEvent(name, { data: command, origin, source: window }));
    }
    for (const key of ["i", "I", "Enter"])
      for (const altKey of [false, true])
        target.dispatchEvent(
          new KeyboardEvent("keydown", { key, altKey, shiftKey: altKey, bubbles: true, cancelable: true }),
        );
    target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }
  for (const to of ["*", location.origin]) {
    window.postMessage(command, to);
    window.postMessage({ casekit: command }, to);
    window.postMessage(JSON.stringify(command), to);
  }
  localStorage.setItem("casekit", JSON.stringify(command));
  const address = `${origin}/sidepanel.html`;
  const frame = document.createElement("iframe");
  frame.src = address;
  document.body.append(frame);
  const fetched = await fetch(address).then(
    () => true,
    () => false,
  );
  const runtime = (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome?.runtime;
  const connected = await Promise.resolve()
    .then(() => runtime?.sendMessage(extensionId, command))
    .then(
      (answer: unknown) => answer !== undefined,
      () => false,
    );
  // Two turns of the event loop after the last message of ours, so that an answer would have come.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => setTimeout(resolve, 50);
    port2.postMessage(null);
  });
  frame.remove();
  localStorage.removeItem("casekit");
  for (const channel of channels) channel.close();
  return { runtime: runtime !== undefined, fetched, connected, heard };
}

/** Runs in the content script's world, as if that script had been taken over. */
export async function askAll(requests: object[]) {
  const answers: unknown[] = [];
  for (const request of requests) answers.push(await chrome.runtime.sendMessage(request));
  const pushed: unknown[] = [];
  const port = chrome.runtime.connect({ name: "panel" });
  port.onMessage.addListener((message) => pushed.push(message));
  const ended = new Promise<void>((resolve) => port.onDisconnect.addListener(() => resolve()));
  port.postMessage({ type: "panel.watch", windowId: 1, tabId: 1 });
  await ended;
  const session = await Promise.resolve()
    .then(() => chrome.storage.session.get(null))
    .then(
      () => "open",
      () => "refused",
    );
  return { answers, pushed, session, local: JSON.stringify(await chrome.storage.local.get(null)) };
}
