/** Catches what no page has caught, a chunk that did not load above all, and offers to load the page again. */
import { Component, type ReactNode } from "react";
import { Trouble } from "@/ui/state";

interface CrashState {
  error: Error | null;
}

export class Crash extends Component<{ children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: Error): CrashState {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Trouble error={this.state.error} onRetry={() => location.reload()} />;
  }
}
