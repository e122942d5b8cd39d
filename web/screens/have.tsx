/**
 * Screen 2: what can be handed over, what each shows, and how it is made.
 * @module
 */
import { For } from "solid-js";
import { go } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";

const cards = [
  { id: "ios-backup", steps: [1, 2, 3, 4], limits: "ios-backup" },
  { id: "ios-sysdiagnose", steps: [1, 2, 3], limits: "ios-sysdiagnose" },
  { id: "android", steps: [1, 2, 3], limits: "android-bugreport" },
  { id: "intrusion-logs", steps: [1, 2], limits: "intrusion-logs" },
] as const;

export function Have() {
  return (
    <>
      <Heading>{say("page-have")}</Heading>
      <For each={cards}>
        {({ id, steps, limits }) => (
          <section class="card" aria-labelledby={`have-${id}`}>
            <h2 id={`have-${id}`}>{say(`page-have-${id}`)}</h2>
            <p>{say(`page-have-${id}-about`)}</p>
            <details>
              <summary>{say("page-have-steps")}</summary>
              <ol>
                <For each={steps}>{(step) => <li>{say(`page-have-${id}-step-${step}`)}</li>}</For>
              </ol>
            </details>
            <details>
              <summary>{say("page-have-shows")}</summary>
              <p>{say(`evidence-${limits}-limits`)}</p>
            </details>
            <p>
              <button type="button" aria-describedby={`have-${id}`} onClick={() => go("give")}>
                {say("page-have-choose")}
              </button>
            </p>
          </section>
        )}
      </For>
      <p>
        <button type="button" onClick={() => go("start")}>
          {say("page-back")}
        </button>
      </p>
    </>
  );
}
