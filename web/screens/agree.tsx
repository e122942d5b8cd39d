/**
 * Screen 4: who agrees, and what may stand in the report. Nothing is ticked beforehand.
 * @module
 */
// biome-ignore-all lint/a11y/noRedundantRoles: on a narrow screen rows are blocks, and lose what they are without.
import { createSignal, For, Show } from "solid-js";
import { agree, consentText, example, go, recognised } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";

export function Agree() {
  const [owner, setOwner] = createSignal(false);
  const [unasked, setUnasked] = createSignal(false);
  const [keep, setKeep] = createSignal(false);
  const [rows, setRows] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const [ownerName, setOwnerName] = createSignal("");
  const [helperName, setHelperName] = createSignal("");
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(!owner() || !unasked());
    if (missing()) return;
    const text = consentText(ownerName(), helperName());
    agree(example() === undefined ? text : `${say("page-example-consent")}: ${text}`, keep(), rows());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading>{say("page-agree")}</Heading>
      <p>
        <Tick id="owner" set={setOwner} invalid={missing() && !owner()}>
          {say("page-agree-owner")}
        </Tick>
      </p>
      <p>
        <Tick id="unasked" set={setUnasked} invalid={missing() && !unasked()}>
          {say("page-agree-unasked")}
        </Tick>
      </p>
      <p id="agree-missing" role="alert">
        <Show when={missing()}>{say("page-agree-missing")}</Show>
      </p>
      <fieldset>
        <legend>{say("page-agree-names")}</legend>
        <p>
          <label for="owner-name">{say("page-agree-owner-name")}</label>
          <input
            id="owner-name"
            autocomplete="off"
            maxLength={200}
            onInput={(e) => setOwnerName(e.currentTarget.value)}
          />
        </p>
        <p>
          <label for="helper-name">{say("page-agree-helper-name")}</label>
          <input
            id="helper-name"
            autocomplete="off"
            maxLength={200}
            onInput={(e) => setHelperName(e.currentTarget.value)}
          />
        </p>
      </fieldset>
      <p>
        <Tick id="keep" set={setKeep}>
          {say("page-agree-keep")}
        </Tick>
      </p>
      <p class="quiet">{say("page-agree-keep-about")}</p>
      <p>
        <Tick id="rows" set={setRows}>
          {say("page-agree-rows")}
        </Tick>
      </p>
      <p class="quiet">{say("page-agree-rows-about")}</p>
      <p>{say("page-agree-list-about")}</p>
      <Parts />
      <p class="buttons">
        <button type="submit" class="main">
          {say("page-next")}
        </button>
        <button type="button" onClick={() => go("give")}>
          {say("page-back")}
        </button>
      </p>
    </form>
  );
}

/** What is looked for, part by part, before anything is read. */
function Parts() {
  const parts = () => recognised()?.parts ?? [];
  return (
    <details>
      <summary>{say("page-agree-list", { count: parts().length })}</summary>
      <table class="rows" role="table">
        <caption>{say("page-agree-list-caption")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {say("report-part")}
            </th>
            <th scope="col" role="columnheader">
              {say("page-agree-shows")}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <For each={parts()}>
            {({ title, shows }) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  {title}
                </th>
                <td role="cell">{shows}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}

function Tick(props: {
  readonly id: string;
  readonly invalid?: boolean;
  readonly children: string;
  set(ticked: boolean): unknown;
}) {
  return (
    <label class="tick" for={props.id}>
      <input
        type="checkbox"
        id={props.id}
        aria-invalid={props.invalid === true}
        aria-describedby="agree-missing"
        onChange={(event) => props.set(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
