/**
 * The clues that the phone is compared with: built in, and added by the person.
 * @module
 */
import { For } from "solid-js";
import { addClues, builtIn, clues } from "../journey.ts";
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
    addClues(await Promise.all(read));
  };
  return (
    <section aria-labelledby="clues">
      <h2 id="clues">{say("page-give-clues")}</h2>
      <p>{say("page-give-clues-about")}</p>
      <p>{say("page-give-clues-built-in", { count: builtIn().length })}</p>
      <p role="status">{say("page-give-clues-count", { count: clues().length })}</p>
      <ul>
        <For each={clues()}>
          {({ name }) => (
            <li translate="no">
              <bdi class="literal">{name}</bdi>
            </li>
          )}
        </For>
      </ul>
      <p>
        <label class="button">
          {say("page-give-clues-choose")}
          <input type="file" id="clue-files" multiple onChange={(event) => void add(event.currentTarget)} />
        </label>
      </p>
    </section>
  );
}
