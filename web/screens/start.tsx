/**
 * Screen 1: what this is, what it needs, and whether this is the moment for it.
 * @module
 */
import { createSignal, For } from "solid-js";
import { giveExample, go } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";

/** Evidence that the page can make up; the names are those of the builders. */
const examples = [
  "ios-backup",
  "ios-backup-encrypted",
  "ios-sysdiagnose",
  "android-bugreport",
  "androidqf",
  "android-backup",
  "intrusion-logs",
] as const;

export function Start() {
  return (
    <>
      <Heading>{say("page-start")}</Heading>
      <ul>
        <li>{say("page-start-need")}</li>
        <li>{say("page-start-time")}</li>
        <li>{say("page-start-limits")}</li>
      </ul>
      <aside class="card" aria-labelledby="safe-moment">
        <h2 id="safe-moment">{say("page-safe-moment")}</h2>
        <p>{say("page-safe-moment-who")}</p>
        <p>{say("page-safe-moment-other")}</p>
        <p>
          {say("page-safe-moment-first")} <a href="#person">{say("person-heading")}</a>
        </p>
      </aside>
      <p>{say("page-offline")}</p>
      <p>
        <button type="button" class="main" onClick={() => go("have")}>
          {say("page-start-go")}
        </button>
      </p>
      <Example />
    </>
  );
}

function Example() {
  const [name, setName] = createSignal<string>(examples[0]);
  const [planted, setPlanted] = createSignal(true);
  return (
    <details>
      <summary>{say("page-example")}</summary>
      <p>{say("page-example-about")}</p>
      <p>
        <label for="example">{say("page-example-which")} </label>
        <select id="example" value={name()} onChange={(event) => setName(event.currentTarget.value)}>
          <For each={examples}>
            {(one) => (
              <option value={one}>
                {say(`evidence-${one.replace(/-encrypted$/, "")}`)}
                {one.endsWith("-encrypted") ? ` (${say("page-give-encrypted")})` : ""}
              </option>
            )}
          </For>
        </select>
      </p>
      <p>
        <label>
          <input type="checkbox" checked={planted()} onChange={(event) => setPlanted(event.currentTarget.checked)} />{" "}
          {say("page-example-planted")}
        </label>
      </p>
      <p>
        <button type="button" onClick={() => void giveExample(name(), planted())}>
          {say("page-example")}
        </button>
      </p>
    </details>
  );
}
