/**
 * The findings as lines, strongest first. A line opens in place into its card, which is built only then; of many that are
 * open, those that were opened first are folded up again.
 * @module
 */
import type { CardLine } from "@bridle/engine";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { result, sayToWorker } from "../journey.ts";
import { letterParts } from "../letter.ts";
import { cards, forgetPiece, pieces } from "../taking.ts";
import { say } from "../words.ts";
import { Pages } from "./pages.tsx";
import { Piece } from "./piece.tsx";

const linesAtOnce = 50;
const mostOpen = 8;

export function Cards() {
  let list: HTMLDivElement | undefined;
  let moved = false;
  const [open, setOpen] = createSignal<readonly string[]>([]);
  const ask = (at: number): void => sayToWorker({ say: "cards", at });
  const askFor = (id: string): void => sayToWorker({ say: "piece", id, at: 0 });

  const lines = createMemo(() => built(cards()?.lines ?? []));

  // A new letter, or the same in another language: what was open stays so.
  createEffect(
    on(result, (told, before) => {
      if (told === undefined) return;
      if (before === undefined) setOpen(told.open.map(({ id }) => id));
      else for (const id of open()) if (!told.open.some((piece) => piece.id === id)) askFor(id);
    }),
  );
  createEffect(
    on(cards, () => {
      if (moved) list?.querySelector("button")?.focus();
      moved = false;
    }),
  );

  const fold = (id: string): void => {
    setOpen((all) => all.filter((one) => one !== id));
    forgetPiece(id);
  };
  const toggle = (id: string, line: HTMLElement | undefined): void => {
    if (open().includes(id)) {
      fold(id);
      return;
    }
    const top = line?.getBoundingClientRect().top ?? 0;
    for (const one of open().slice(0, Math.max(0, open().length - mostOpen + 1))) fold(one);
    setOpen((all) => [...all, id]);
    // What was folded up above must not move what was pressed.
    window.scrollBy(0, (line?.getBoundingClientRect().top ?? top) - top);
    askFor(id);
  };
  return (
    <Show when={cards()?.found}>
      <p>{say("page-cards-about")}</p>
      <div ref={list}>
        <For each={lines()}>
          {(line) => <Card {...line} open={open().includes(line.id)} toggle={(pressed) => toggle(line.id, pressed)} />}
        </For>
      </div>
      <Show when={(cards()?.found ?? 0) > linesAtOnce}>
        <Pages
          at={cards()?.at ?? 0}
          shown={cards()?.lines.length ?? 0}
          found={cards()?.found ?? 0}
          size={linesAtOnce}
          before={say("page-pages-before")}
          after={say("page-pages-after")}
          label={say("page-pages-shown")}
          ask={(at) => {
            moved = true;
            ask(at);
          }}
        />
      </Show>
    </Show>
  );
}

interface Line {
  readonly id: string;
  readonly grade: string;
  readonly title: readonly Node[];
  readonly about: readonly Node[];
}

/** All at once, as it takes as long to begin reading markup as to read much of it. */
function built(lines: readonly CardLine[]): Line[] {
  const parts = letterParts(lines.map(({ title, about }) => `<div>${title}</div><div>${about}</div>`).join(""));
  const nodes = [...parts.children].map(({ childNodes }) => [...childNodes]);
  return lines.map(({ id, grade }, at) => ({ id, grade, title: nodes[2 * at] ?? [], about: nodes[2 * at + 1] ?? [] }));
}

function Card(props: Line & { readonly open: boolean; toggle(line: HTMLElement | undefined): void }) {
  let line: HTMLButtonElement | undefined;
  const { id, grade, title, about } = props;
  const titleId = `${id}-title`;
  return (
    <article class={`card grade-${grade}${props.open ? "" : " folded"}`} aria-labelledby={titleId}>
      <h3>
        <button
          type="button"
          id={titleId}
          ref={line}
          aria-expanded={props.open}
          aria-controls={props.open ? id : undefined}
          onClick={() => props.toggle(line)}
        >
          <span>{[...title]}</span>
        </button>
      </h3>
      <p class="grade">{[...about]}</p>
      <Show when={props.open && pieces[id]?.html}>
        {(html) => (
          <div id={id}>
            <Piece markup={html()} />
            <p>
              <button
                type="button"
                aria-describedby={titleId}
                onClick={() => {
                  line?.focus();
                  props.toggle(line);
                }}
              >
                {say("page-card-close")}
              </button>
            </p>
          </div>
        )}
      </Show>
    </article>
  );
}
