/**
 * Screen 4: who agrees, and what may stand in the report. Nothing is ticked beforehand.
 * @module
 */
import { createSignal, Show } from "solid-js";
import { agree, consentText, example, go } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";

export function Agree() {
  const [owner, setOwner] = createSignal(false);
  const [unasked, setUnasked] = createSignal(false);
  const [keep, setKeep] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const [ownerName, setOwnerName] = createSignal("");
  const [helperName, setHelperName] = createSignal("");
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(!owner() || !unasked());
    if (missing()) return;
    const text = consentText(ownerName(), helperName());
    agree(example() === undefined ? text : `${say("page-example-consent")}: ${text}`, keep());
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
      <p>{say("page-agree-list-about")}</p>
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
