/**
 * Screen 6: how far the reading is. Findings are not shown before the end.
 * @module
 */
import { createSignal, For, onCleanup, Show } from "solid-js";
import { opening, reading } from "../journey.ts";
import type { Step } from "../messages.ts";
import { bytesText, say } from "../words.ts";
import { Heading } from "./heading.tsx";
import { StartOver } from "./start-over.tsx";

/** A screen reader is told no more often than this. */
const announceEvery = 10_000;

const openingSteps: Readonly<Record<string, string>> = {
  "deriving-key": "page-reading-key",
  "reading-index": "page-reading-index",
};

export function Reading() {
  const progress = (): string =>
    reading.total > 0
      ? say("page-reading-progress", { done: reading.done, total: reading.total })
      : say(openingSteps[opening() ?? ""] ?? "page-reading-opening");
  const [announced, setAnnounced] = createSignal("");
  const timer = setInterval(() => setAnnounced(progress()), announceEvery);
  onCleanup(() => clearInterval(timer));
  return (
    <>
      <Heading>{say("page-reading")}</Heading>
      <p class="visually-hidden" role="status">
        {announced()}
      </p>
      <p>
        <label for="progress">{progress()}</label>
        <Show
          when={reading.total > 0}
          fallback={
            // By bytes where one file is opened; else nobody knows how much there is.
            <Show when={reading.size > 0} fallback={<progress id="progress" />}>
              <progress id="progress" max={reading.size} value={Math.min(reading.bytes, reading.size)} />
            </Show>
          }
        >
          <progress id="progress" max={reading.total} value={reading.done} />
        </Show>
      </p>
      <p class="quiet">
        <Show when={reading.bytes > 0}>{say("page-reading-bytes", { size: bytesText(reading.bytes) })}</Show>
      </p>
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

function stateOf({ entry, artifact, evidence }: Step): string {
  const now = artifact === reading.now?.artifact && evidence === reading.now.evidence;
  if (entry === undefined) return say(now ? "page-reading-now" : "page-reading-waiting");
  if (entry.status === "read") return say("page-reading-records", { records: entry.records });
  return say(`status-${entry.status}`);
}
