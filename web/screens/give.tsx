/**
 * Screen 3: the evidence, by drop or by button; what the page makes of it is said back at once.
 * @module
 */
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { chosenFiles } from "../hand/chosen.ts";
import { lookForGarbage } from "../hand/collect.ts";
import { dropped } from "../hand/dropped.ts";
import { example, fileCount, forget, give, go, looking, lookingAtClues, recognised } from "../journey.ts";
import { phoneName } from "../phone-names.table.ts";
import { bytesText, dayText, say } from "../words.ts";
import { Clues } from "./clues.tsx";
import { Heading } from "./heading.tsx";
import { Places } from "./places.tsx";
import { TroubleNote } from "./trouble.tsx";

/** What loose files count as lying in; the report names it. */
const looseName = "files";
/** As many files leave megabytes behind when the browser has handed them over. */
const many = 10_000;

export function Give() {
  const [over, setOver] = createSignal(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const { files } = input;
    if (files === null) return;
    const count = files.length;
    await give(await chosenFiles(files, looseName), count > 1 ? count : undefined);
    input.value = "";
    if (count > many) void lookForGarbage();
  };
  // Anywhere on the screen, as a drop beside its place is meant all the same.
  const drag = (event: DragEvent): void => {
    if (example() !== undefined || (event.target as Element | null)?.id === "clue-files") return;
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type !== "drop" || event.dataTransfer === null) return;
    void dropped(event.dataTransfer, looseName).then((chosen) => give(chosen));
  };
  const kinds = ["dragover", "dragleave", "drop"] as const;
  onMount(() => {
    for (const kind of kinds) addEventListener(kind, drag);
  });
  onCleanup(() => {
    for (const kind of kinds) removeEventListener(kind, drag);
  });
  return (
    <>
      <Heading>{say("page-give")}</Heading>
      <Show when={example() === undefined}>
        <div class="drop" classList={{ over: over() }}>
          <div class="place">
            <p>{say("page-give-drop")}</p>
            <p class="quiet">{say("page-give-drop-about")}</p>
          </div>
          <label class="button place">
            {say("page-give-folder")}
            <input
              type="file"
              id="folder"
              multiple
              aria-describedby="upload"
              ref={(input) => input.setAttribute("webkitdirectory", "")}
              onChange={(event) => void take(event.currentTarget)}
            />
          </label>
          <label class="button place">
            {say("page-give-file")}
            <input type="file" id="file" multiple onChange={(event) => void take(event.currentTarget)} />
          </label>
        </div>
        <p id="upload">{say("page-give-upload")}</p>
        <Where />
      </Show>
      <TroubleNote />
      <div role="status">
        <Show when={looking()}>
          <p>{say("page-give-looking")}</p>
        </Show>
        <Show when={recognised()}>
          {(found) => (
            <section class="card" aria-labelledby="found">
              <h2 id="found">{say("page-give-found")}</h2>
              <dl>
                <dt>{say(`evidence-${found().kind}`)}</dt>
                <dd translate="no">
                  <bdi class="literal">{found().name}</bdi>
                </dd>
                <dt>{say("report-device")}</dt>
                <dd>
                  <bdi>{phoneOf(found().device) || say("report-unknown")}</bdi>
                </dd>
                <dt>{say("report-taken")}</dt>
                <dd>{dayText(found().takenAt) ?? say("report-unknown")}</dd>
                <dt>{say("report-encrypted")}</dt>
                <dd>{say(found().encrypted ? "report-yes" : "report-no")}</dd>
                <Show when={found().size}>
                  {(size) => (
                    <>
                      <dt>{say("page-give-size")}</dt>
                      <dd>{bytesText(size())}</dd>
                    </>
                  )}
                </Show>
                <Show when={fileCount()}>
                  {(count) => (
                    <>
                      <dt>{say("page-give-files")}</dt>
                      <dd>{say("page-give-files-count", { count: count() })}</dd>
                    </>
                  )}
                </Show>
              </dl>
            </section>
          )}
        </Show>
      </div>
      <Show when={example() === undefined}>
        <Clues />
      </Show>
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={recognised() === undefined || lookingAtClues()}
          onClick={() => go("agree")}
        >
          {say("page-next")}
        </button>
        <button
          type="button"
          onClick={() => {
            forget();
            go("have");
          }}
        >
          {say("page-back")}
        </button>
      </p>
    </>
  );
}

/** Where computers keep backups of iPhones, and what to do where the browser is kept out. */
function Where() {
  return (
    <details>
      <summary>{say("page-give-where")}</summary>
      <p>
        <strong>{say("page-have-mac")}</strong>
      </p>
      <p>
        {say("page-have-ios-backup-mac-4")} {say("page-have-ios-backup-mac-5")}
      </p>
      <p>
        <strong>{say("page-have-windows")}</strong>
      </p>
      <p>{say("page-have-ios-backup-windows-4")}</p>
      <Places />
    </details>
  );
}

function phoneOf({ model, osName, osVersion }: { model?: string; osName?: string; osVersion?: string }): string {
  return [model === undefined ? "" : phoneName(model), osName, osVersion].filter(Boolean).join(" ");
}
