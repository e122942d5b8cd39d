/**
 * Screen 7: the letter with its timeline, and what can be taken along.
 * @module
 */
import { createEffect, onCleanup, Show } from "solid-js";
import { render } from "solid-js/web";
import { result } from "../journey.ts";
import { letterParts } from "../letter.ts";
import { say } from "../words.ts";
import { Timeline } from "./moments.tsx";
import { StartOver } from "./start-over.tsx";
import { Take } from "./take.tsx";

/** Sections of the letter before which the timeline stands, as in the letter itself. */
const afterTimeline = ["told", "next"];

export function ResultScreen() {
  let place: HTMLDivElement | undefined;
  let before: string | undefined;
  const moments = document.createElement("div");
  onCleanup(render(() => <Show when={result()}>{(told) => <Timeline result={told()} />}</Show>, moments));
  createEffect(() => {
    const letter = result()?.html;
    if (letter === undefined || letter === before || place === undefined) return;
    const isFirst = before === undefined;
    before = letter;
    const held = document.activeElement;
    const parts = letterParts(letter);
    const next = afterTimeline.flatMap((id) => parts.querySelector(`section[aria-labelledby="${id}"]`) ?? [])[0];
    place.replaceChildren(parts);
    place.insertBefore(moments, next ?? null);
    // To be moved takes the focus away.
    if (held instanceof HTMLElement && moments.contains(held)) held.focus({ preventScroll: true });
    const answer = place.querySelector<HTMLElement>("h1");
    if (answer === null) return;
    answer.tabIndex = -1;
    if (isFirst) answer.focus();
  });
  return (
    <>
      <div ref={place} class="letter" />
      <Show when={result()}>{(told) => <Take result={told()} />}</Show>
      <StartOver>{say("page-start-over")}</StartOver>
    </>
  );
}
