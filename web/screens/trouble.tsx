/**
 * What went wrong, and the next step. Read out at once.
 * @module
 */
import { For, Show } from "solid-js";
import { trouble } from "../journey.ts";
import { say } from "../words.ts";

export function TroubleNote() {
  return (
    <div role="alert">
      <Show when={trouble()}>
        {(problem) => (
          <div class="card trouble">
            <h2>{say("page-trouble")}</h2>
            <p>{say(problem().id, problem().args)}</p>
            <p>{say(`${problem().id}-next`, problem().args)}</p>
            <Show when={problem().choices}>
              {(choices) => (
                <ul>
                  <For each={choices()}>
                    {(choice) => (
                      <li translate="no">
                        <bdi class="literal">{choice.path}</bdi> <bdi>{choice.device}</bdi>
                      </li>
                    )}
                  </For>
                </ul>
              )}
            </Show>
            <Show when={problem().stack}>{(stack) => <pre translate="no">{stack()}</pre>}</Show>
          </div>
        )}
      </Show>
    </div>
  );
}
