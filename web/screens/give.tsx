/**
 * Screen 3: the evidence, by drop or by button; what the page makes of it is said back at once.
 * @module
 */
import { createSignal, Show } from "solid-js";
import { chosenFiles } from "../hand/chosen.ts";
import { dropped } from "../hand/dropped.ts";
import { example, forget, give, go, looking, lookingAtClues, recognised } from "../journey.ts";
import { bytesText, say } from "../words.ts";
import { Clues } from "./clues.tsx";
import { Heading } from "./heading.tsx";
import { TroubleNote } from "./trouble.tsx";

/** What loose files count as lying in; the report names it. */
const looseName = "files";

export function Give() {
  const [over, setOver] = createSignal(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const { files } = input;
    if (files === null) return;
    await give(await chosenFiles(files, looseName));
    input.value = "";
  };
  return (
    <>
      <Heading>{say("page-give")}</Heading>
      <Show when={example() === undefined}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same without a pointer. */}
        <div
          class="drop"
          classList={{ over: over() }}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            if (event.dataTransfer !== null) void dropped(event.dataTransfer, looseName).then(give);
          }}
        >
          <p>{say("page-give-drop")}</p>
          <p class="buttons">
            <label class="button">
              {say("page-give-folder")}
              <input
                type="file"
                id="folder"
                multiple
                ref={(input) => input.setAttribute("webkitdirectory", "")}
                onChange={(event) => void take(event.currentTarget)}
              />
            </label>
            <label class="button">
              {say("page-give-file")}
              <input type="file" id="file" multiple onChange={(event) => void take(event.currentTarget)} />
            </label>
          </p>
          <p class="quiet">{say("page-give-upload")}</p>
        </div>
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
                <dd>{found().takenAt?.slice(0, 10) ?? say("report-unknown")}</dd>
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

function phoneOf({ model, osName, osVersion }: { model?: string; osName?: string; osVersion?: string }): string {
  return [model, osName, osVersion].filter(Boolean).join(" ");
}
