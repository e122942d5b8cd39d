/**
 * Markup of the letter in the page: its long tables a few rows at a time, and those that are folded away without any
 * until they are opened.
 * @module
 */
import { createMemo, onCleanup, Show } from "solid-js";
import { render } from "solid-js/web";
import { sayToWorker } from "../journey.ts";
import { letterParts } from "../letter.ts";
import { forgetPiece, pieces } from "../taking.ts";
import { say } from "../words.ts";
import { Pages } from "./pages.tsx";

export function Piece(props: { readonly markup: string }) {
  const nodes = createMemo(() => [...pageParts(props.markup).childNodes]);
  return <>{nodes()}</>;
}

/** Belongs to whatever owns the call, and goes with it. */
export function pageParts(markup: string): DocumentFragment {
  const parts = letterParts(markup);
  for (const place of parts.querySelectorAll<HTMLElement>(".paged")) {
    const first = place.firstElementChild;
    first?.remove();
    onCleanup(render(() => <Rows place={place} first={first} />, place));
  }
  return parts;
}

function Rows({ place, first }: { readonly place: HTMLElement; readonly first: Element | null }) {
  const { id } = place;
  const found = Number(place.dataset["rows"]);
  const size = Number(place.dataset["size"]);
  const ask = (at: number): void => sayToWorker({ say: "piece", id, at });
  const at = (): number => pieces[id]?.at ?? 0;
  const table = createMemo(() => {
    const html = pieces[id]?.html;
    return html === undefined ? first : letterParts(html).firstElementChild;
  });
  const folded = place.closest("details");
  const follow = (): void => (folded?.open === true ? ask(at()) : forgetPiece(id));
  // Only tables that begin without rows are folded; others stand in cards that hold a folded part of their own.
  if (first === null) {
    folded?.addEventListener("toggle", follow);
    onCleanup(() => folded?.removeEventListener("toggle", follow));
  }
  return (
    <Show when={table()}>
      {table()}
      <Show when={found > size}>
        <Pages
          at={at()}
          shown={Math.min(size, found - at())}
          found={found}
          size={size}
          before={say("page-pages-before")}
          after={say("page-pages-after")}
          label={say("report-timeline-shown")}
          name={table()?.querySelector("caption")?.textContent ?? folded?.querySelector("summary")?.textContent}
          ask={ask}
        />
      </Show>
    </Show>
  );
}
