/**
 * Screen 6: how far the reading is. Findings are not shown before the end.
 * @module
 */
import { createSignal, For, onCleanup, Show } from "solid-js";
import { opening, reading } from "../journey.ts";
import type { Step } from "../messages.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";
import { StartOver } from "./start-over.tsx";

/** A screen reader is told no more often than this. */
const announceEvery = 10_000;

const openingSteps: Readonly<Record<string, string>> = {
  "deriving-key": "page-reading-key",
  "reading-index": "page-reading-index",
};

export function Reading() {
  const progress = (): string => say("page-reading-progress", { done: reading.done, total: reading.total });
  const [announced, setAnnounced] = createSignal("");
  const timer = setInterval(() => setAnnounced(progress()), announceEvery);
  onCleanup(() => clearInterval(timer));
  return (
    <>
      <Heading>{say("page-reading")}</Heading>
      <p class="visually-hidden" role="status">
        {announced()}
      </p>
      <Show when={reading.total > 0} fallback={<p>{say(openingSteps[opening() ?? ""] ?? "page-reading-opening")} …</p>}>
        <p>
          <label for="progress">{progress()}</label>
          <progress id="progress" max={reading.total} value={reading.done} />
        </p>
      </Show>
      <p>{say("page-reading-later")}</p>
      <StartOver>{say("page-reading-cancel")}</StartOver>
      <ul class="parts">
        <For each={reading.steps}>
          {(step) => (
            <li>
              {step.title}: <span class="quiet">{stateOf(step)}</span>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function stateOf({ entry }: Step): string {
  if (entry === undefined) return say("page-reading-now");
  if (entry.status === "read") return say("page-reading-records", { records: entry.records });
  return say(`status-${entry.status}`);
}
