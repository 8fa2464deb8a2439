import { Component, type ReactNode } from "react";

/**
 * A part that cannot be drawn says so instead of taking the whole panel with it. Mounted anew for each ticket,
 * so that one strange ticket does not stop the next.
 */
export class FailureBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="main screen" role="alert">
        <h1>Casekit cannot show this</h1>
        <p>
          Nothing was inserted or changed. Work in the helpdesk as usual, and open the ticket again later.
        </p>
        <button type="button" className="button" onClick={() => this.setState({ hasFailed: false })}>
          Try again
        </button>
      </main>
    );
  }
}
