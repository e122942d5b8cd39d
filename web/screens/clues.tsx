/**
 * The clues that the phone is compared with: built in, and added by the person.
 * @module
 */
import { For, Show } from "solid-js";
import { addClues, builtIn, clues, lookingAtClues, removeClues } from "../journey.ts";
import type { ClueTold } from "../messages.ts";
import { say } from "../words.ts";

export function Clues() {
  const add = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    input.value = "";
    const read = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      named: true,
    }));
    await addClues(Promise.all(read));
  };
  let chooser: HTMLInputElement | undefined;
  return (
    <section aria-labelledby="clues">
      <h2 id="clues">{say("page-give-clues")}</h2>
      <p>{say("page-give-clues-about")}</p>
      <p>{say("page-give-clues-built-in", { count: builtIn().length })}</p>
      <p role="status">
        {lookingAtClues() ? say("page-give-clues-looking") : say("page-give-clues-count", { count: clues().length })}
      </p>
      <Sources />
      <ul class="clues">
        <For each={clues()}>
          {(file) => (
            <li>
              <bdi class="literal" translate="no">
                {file.told.name}
              </bdi>
              : {say("page-give-clues-in", { count: file.told.clues })}{" "}
              <Show when={file.told.pack}>{(pack) => <Signer pack={pack()} />}</Show>{" "}
              <button
                type="button"
                aria-label={`${say("page-remove")}: ${file.told.name}`}
                onClick={() => {
                  chooser?.focus();
                  removeClues(file);
                }}
              >
                {say("page-remove")}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p>
        <label class="button">
          {say("page-give-clues-choose")}
          <input
            ref={chooser}
            type="file"
            id="clue-files"
            multiple
            onChange={(event) => void add(event.currentTarget)}
          />
        </label>
      </p>
    </section>
  );
}

/** Who publishes clues, and where: what docs/clues.md and the README name, as a zip of each repository is read as it is. */
const sources = [
  ["page-clues-amnesty", "https://github.com/AmnestyTech/investigations"],
  ["page-clues-mvt", "https://github.com/mvt-project/mvt-indicators"],
  ["page-clues-echap", "https://github.com/AssoEchap/stalkerware-indicators"],
] as const;

/** Addresses to copy and no links: a page that was opened from a stick is often on a computer without a network. */
function Sources() {
  return (
    <details>
      <summary>{say("page-clues-where")}</summary>
      <p>{say("page-clues-how")}</p>
      <ul>
        <For each={sources}>
          {([about, address]) => (
            <li>
              {say(about)}:{" "}
              <bdi class="literal" dir="ltr" translate="no">
                {address}
              </bdi>
            </li>
          )}
        </For>
      </ul>
      <p>{say("page-clues-seen")}</p>
    </details>
  );
}

/** Whom a pack comes from can be compared, and nothing more: the page knows no keys. */
function Signer(props: { readonly pack: NonNullable<ClueTold["pack"]> }) {
  return (
    <Show when={props.pack.signer} fallback={<strong>{say("page-pack-unsigned")}</strong>}>
      {(key) => (
        <>
          {say("page-pack-signed")}{" "}
          <bdi class="literal" translate="no">
            {key()}
          </bdi>{" "}
          {say("page-pack-compare")}
        </>
      )}
    </Show>
  );
}
