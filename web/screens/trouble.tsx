/**
 * What went wrong, and the next step. Read out at once.
 * @module
 */
import { directionOf } from "@bridle/languages";
import { For, Show } from "solid-js";
import { check, choose, trouble } from "../journey.ts";
import type { Trouble } from "../messages.ts";
import { phoneName } from "../phone-names.table.ts";
import { language, say } from "../words.ts";

export function TroubleNote() {
  return (
    <div role="alert">
      <Show when={trouble()}>
        {(problem) => (
          <div class="card trouble">
            <h2>{say("page-trouble")}</h2>
            <p>{say(problem().id, apart(problem().args))}</p>
            <p>{say(`${problem().id}-next`, apart(problem().args))}</p>
            <Show when={problem().choices}>
              {(choices) => (
                <ul class="choices">
                  <For each={choices()}>
                    {(choice) => (
                      <li>
                        <Show when={choice.at} fallback={<Choice of={choice} />}>
                          {(at) => (
                            <button type="button" onClick={() => take(at())}>
                              <Choice of={choice} />
                            </button>
                          )}
                        </Show>
                      </li>
                    )}
                  </For>
                </ul>
              )}
            </Show>
            <Show when={problem().anyway}>
              <p>
                <button type="button" onClick={() => check({ anyway: true })}>
                  {say("page-trouble-anyway")}
                </button>
              </p>
            </Show>
            <Show when={problem().stack}>{(stack) => <pre translate="no">{stack()}</pre>}</Show>
          </div>
        )}
      </Show>
    </div>
  );
}

function Choice(props: { readonly of: { readonly path: string; readonly device: string } }) {
  return (
    <span translate="no">
      <bdi class="literal">{props.of.path}</bdi> <bdi>{props.of.device.replace(/^\S+/, phoneName)}</bdi>
    </span>
  );
}

/** Names run their own way in a sentence that runs from right to left: marks set them apart in plain text. */
function apart(args: Trouble["args"]): Trouble["args"] {
  if (directionOf(language()) === "ltr") return args;
  const each = Object.entries(args).map(([name, value]) =>
    typeof value === "string" ? [name, `\u2068${value}\u2069`] : [name, value],
  );
  return Object.fromEntries(each);
}

/** The button goes with the trouble, so the heading takes the focus. */
function take(path: string): void {
  document.querySelector<HTMLElement>("h1")?.focus();
  void choose(path);
}
