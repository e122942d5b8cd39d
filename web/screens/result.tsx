/**
 * Screen 7: the letter with its findings and its timeline, and what can be taken along.
 * @module
 */
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { render } from "solid-js/web";
import { result } from "../journey.ts";
import type { Result } from "../messages.ts";
import { takeLetter } from "../taking.ts";
import { say } from "../words.ts";
import { Cards } from "./cards.tsx";
import { Contents } from "./contents.tsx";
import { Timeline } from "./moments.tsx";
import { pageParts } from "./piece.tsx";
import { StartOver } from "./start-over.tsx";
import { Take } from "./take.tsx";

/** Sections of the letter before which the timeline stands, as in the letter itself. */
const afterTimeline = ["told", "next"];

export function ResultScreen() {
  let place: HTMLDivElement | undefined;
  // The answer stands there first, and what is below it a moment later, so that the page is never held up.
  const [below, setBelow] = createSignal(false);
  const told = (): Result | undefined => (below() ? result() : undefined);
  const [headings, setHeadings] = createSignal<readonly HTMLElement[]>([]);
  const living = {
    contents: document.createElement("div"),
    cards: document.createElement("div"),
    moments: document.createElement("div"),
  };
  onCleanup(render(() => <Contents headings={headings()} />, living.contents));
  onCleanup(render(Cards, living.cards));
  onCleanup(render(() => <Show when={told()}>{(one) => <Timeline result={one()} />}</Show>, living.moments));
  createEffect(
    on(told, (one) => {
      if (one !== undefined) takeLetter(one);
    }),
  );
  const letter = createMemo(() => result()?.html);
  createEffect(
    on(letter, (markup, before) => {
      if (markup === undefined || place === undefined) return;
      const held = document.activeElement;
      const parts = pageParts(markup);
      parts.querySelector(".answer")?.after(living.contents);
      parts.querySelector("#cards")?.replaceWith(living.cards);
      const next = afterTimeline.flatMap((id) => parts.querySelector(`section[aria-labelledby="${id}"]`) ?? [])[0];
      parts.insertBefore(living.moments, next ?? null);
      place.replaceChildren(parts);
      const finish = (): void => {
        setBelow(true);
        setHeadings([...document.querySelectorAll<HTMLElement>("main h2[id], footer h2[id]")]);
      };
      if (below()) finish();
      else {
        const timer = setTimeout(finish);
        onCleanup(() => clearTimeout(timer));
      }
      // To be moved takes the focus away.
      if (held instanceof HTMLElement && Object.values(living).some((one) => one.contains(held))) {
        held.focus({ preventScroll: true });
      }
      const answer = place.querySelector<HTMLElement>("h1");
      if (answer === null) return;
      answer.tabIndex = -1;
      if (before === undefined) answer.focus();
    }),
  );
  return (
    <>
      <div ref={place} class="letter" />
      <Show when={told()}>{(one) => <Take result={one()} />}</Show>
      <StartOver>{say("page-start-over")}</StartOver>
    </>
  );
}
