/**
 * Screen 6: how far the reading is. Findings are not shown before the end.
 * @module
 */
import { createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { opening, reading, recognised } from "../journey.ts";
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
  const titles = createMemo(() => new Map(recognised()?.parts.map(({ artifact, title }) => [artifact, title])));
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
        {/* Where nobody knows how far it is, it stays where it was: nothing on the page moves by itself. */}
        <progress id="progress" max={1} value={reading.share} />
      </p>
      <p class="quiet">
        <Show when={reading.bytes > 0}>
          {reading.planned > reading.bytes
            ? say("page-reading-bytes-of", { size: bytesText(reading.bytes), all: bytesText(reading.planned) })
            : say("page-reading-bytes", { size: bytesText(reading.bytes) })}
        </Show>
      </p>
      <p>{say("page-reading-later")}</p>
      <StartOver>{say("page-reading-cancel")}</StartOver>
      <ul class="parts">
        <For each={reading.steps}>
          {(step) => (
            <li>
              {/* The worker is busy: its own words stay in the language that it began with. */}
              {titles().get(step.artifact) ?? step.title}: <span class="quiet">{stateOf(step)}</span>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function stateOf({ entry, artifact, evidence, why }: Step): string {
  const now = artifact === reading.now?.artifact && evidence === reading.now.evidence;
  if (entry === undefined) return say(now ? "page-reading-now" : "page-reading-waiting");
  if (entry.status === "read") return say("page-reading-records", { records: entry.records });
  const state = say(`status-${entry.status}`);
  return why === undefined ? state : `${state}: ${why}`;
}
