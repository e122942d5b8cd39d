/**
 * What the person remembers, beside what the phone shows: a date and her own words. It is never evidence.
 * @module
 */
import { createSignal, For, Show } from "solid-js";
import { tellNotes } from "../journey.ts";
import { say } from "../words.ts";

const longestText = 500;

export function Notes(props: { readonly told: readonly string[]; readonly redacted: boolean }) {
  const [day, setDay] = createSignal("");
  const [time, setTime] = createSignal("");
  const [text, setText] = createSignal("");
  const [missing, setMissing] = createSignal(false);
  let first: HTMLInputElement | undefined;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = text().trim();
    setMissing(!/^\d{4}-\d{2}-\d{2}$/.test(day()) || day() < "1970-01-02" || words === "");
    if (missing()) return;
    tellNotes([...props.told, [day(), time(), words].filter((one) => one !== "").join(" ")]);
    setText("");
    first?.focus();
  };
  return (
    <details class="notes" open={props.told.length > 0}>
      <summary>{say("page-notes")}</summary>
      <p>{say("page-notes-about")}</p>
      <Show when={props.redacted}>
        <p>{say("page-notes-redacted")}</p>
      </Show>
      <ul>
        <For each={props.told}>
          {(words) => (
            <li>
              <bdi translate="no">{words}</bdi>{" "}
              <button
                type="button"
                aria-label={`${say("page-remove")}: ${words}`}
                onClick={() => {
                  first?.focus();
                  tellNotes(props.told.filter((one) => one !== words));
                }}
              >
                {say("page-remove")}
              </button>
            </li>
          )}
        </For>
      </ul>
      <form onSubmit={add} noValidate>
        <p>
          <label for="note-day">{say("page-notes-day")}</label>
          <input
            ref={first}
            id="note-day"
            type="date"
            value={day()}
            aria-invalid={missing()}
            aria-describedby="note-missing"
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </p>
        <p>
          <label for="note-time">{say("page-notes-time")}</label>
          <input id="note-time" type="time" value={time()} onInput={(event) => setTime(event.currentTarget.value)} />
        </p>
        <p>
          <label for="note-text">{say("page-notes-text")}</label>
          <input
            id="note-text"
            autocomplete="off"
            maxLength={longestText}
            value={text()}
            aria-invalid={missing()}
            aria-describedby="note-missing"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </p>
        <p id="note-missing" role="alert">
          <Show when={missing()}>{say("page-notes-missing")}</Show>
        </p>
        <p>
          <button type="submit">{say("page-notes-add")}</button>
        </p>
      </form>
    </details>
  );
}
