import { act, cleanup, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach } from "vitest";
import type { TabView } from "../../src/messages/protocol.ts";
import { PanelPage } from "../../src/sidebar/panel.tsx";
import { PanelContext } from "../../src/sidebar/panel-context.tsx";
import type { PanelStore } from "../../src/sidebar/store.ts";
import { installDialogs } from "../ui/dialog-shim.ts";
import { createFakeClient, type FakeClient, openPanel, TAB } from "./fake-client.ts";

installDialogs();
afterEach(cleanup);

export interface DrawnPanel {
  client: FakeClient;
  store: PanelStore;
  user: UserEvent;
  container: HTMLElement;
  /** A new view of the same tab. */
  push: (view: TabView) => void;
}

/** Draws the panel with `view`. */
export async function drawPanel(view: TabView | null, client = createFakeClient()): Promise<DrawnPanel> {
  const store = openPanel(client, view);
  const user = userEvent.setup();
  const { container } = render(
    <PanelContext value={{ store, client }}>
      <PanelPage />
    </PanelContext>,
  );
  const push = (next: TabView) => act(() => store.events.pushed({ type: "view", tabId: TAB, view: next }));
  // The first 400 ms of a reply, in which Insert is off, are the store's tests' business.
  await act(async () => store.setState({ settling: false }));
  return { client, store, user, container, push };
}
