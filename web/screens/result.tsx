/**
 * Screen 7: the letter, and what can be taken along.
 * @module
 */
import { createEffect, For, onCleanup, Show } from "solid-js";
import { result } from "../journey.ts";
import { letterParts } from "../letter.ts";
import type { Result } from "../messages.ts";
import { say } from "../words.ts";
import { StartOver } from "./start-over.tsx";

export function ResultScreen() {
  let place: HTMLDivElement | undefined;
  let before: string | undefined;
  createEffect(() => {
    const letter = result()?.html;
    if (letter === undefined || letter === before || place === undefined) return;
    before = letter;
    place.replaceChildren(letterParts(letter));
    const answer = place.querySelector<HTMLElement>("h1");
    if (answer === null) return;
    answer.tabIndex = -1;
    answer.focus();
  });
  return (
    <>
      <div ref={place} class="letter" />
      <Show when={result()}>{(told) => <Take result={told()} />}</Show>
      <StartOver>{say("page-start-over")}</StartOver>
    </>
  );
}

const files = [
  { id: "html", name: "report.html", type: "text/html" },
  { id: "json", name: "report.json", type: "application/json" },
  { id: "stix", name: "stix.json", type: "application/json" },
] as const;

function Take(props: { readonly result: Result }) {
  return (
    <section aria-labelledby="take">
      <h2 id="take">{say("page-take")}</h2>
      <p>{say(props.result.redacted ? "page-take-redacted" : "page-take-kept")}</p>
      <ul class="take">
        <For each={files}>
          {({ id, name, type }) => (
            <li>
              <Download text={props.result[id]} name={name} type={type} label={say(`page-take-${id}`)} />
              <br />
              {say(`page-take-${id}-about`)}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function Download(props: {
  readonly text: string;
  readonly name: string;
  readonly type: string;
  readonly label: string;
}) {
  let made: string | undefined;
  const drop = (): void => {
    if (made !== undefined) URL.revokeObjectURL(made);
  };
  const address = (): string => {
    drop();
    made = URL.createObjectURL(new Blob([props.text], { type: props.type }));
    return made;
  };
  onCleanup(drop);
  return (
    <a href={address()} download={props.name}>
      {props.label} <span class="literal">({props.name})</span>
    </a>
  );
}
