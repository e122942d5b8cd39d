/**
 * The browser's own way back and forth between the screens. What was given stays, and nothing of it stands in the history:
 * an entry holds the name of a screen. While the phone is read, leaving is asked about first.
 * @module
 */
export type Screen = "start" | "have" | "give" | "agree" | "password" | "reading" | "result";

export interface Journey {
  screen(): Screen;
  /** Whether there is something to show on it. */
  reachable(screen: Screen): boolean;
  /** Shows it, without a new entry of the history. */
  show(screen: Screen): void;
  /** Asks whether the reading may be given up; false where the person stays. */
  giveUp(): boolean;
  /** Whether leaving the page would lose something. */
  atStake(): boolean;
}

interface Entry {
  readonly screen: Screen;
}

export function watchHistory({ screen, reachable, show, giveUp, atStake }: Journey): void {
  history.replaceState({ screen: "start" } satisfies Entry, "");
  addEventListener("popstate", ({ state }: PopStateEvent) => {
    const to = (state as Entry | null)?.screen;
    // A place on the same screen has no entry of its own.
    if (to === undefined || to === screen()) return;
    if (screen() === "reading" && !giveUp()) return history.forward();
    show(reachable(to) ? to : "give");
  });
  addEventListener("beforeunload", (event) => {
    if (atStake()) event.preventDefault();
  });
}

/** An entry for the screen that is shown now. */
export function remember(screen: Screen): void {
  const at = (history.state as Entry | null)?.screen;
  if (at === screen) return;
  // What was read is over: there is no way back into it.
  if (at === "reading") history.replaceState({ screen } satisfies Entry, "");
  else history.pushState({ screen } satisfies Entry, "");
}
