/**
 * Screen 4: who agrees, and what may stand in the report. Nothing is ticked beforehand.
 * @module
 */
// biome-ignore-all lint/a11y/noRedundantRoles: on a narrow screen rows are blocks, and lose what they are without.
import { createSignal, For, Show } from "solid-js";
import { agree, answers, go, recognised, setAnswers } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";
import { Missing } from "./missing.tsx";

export function Agree() {
  const [tried, setTried] = createSignal(false);
  let form: HTMLFormElement | undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (answers.owner && answers.unasked) agree();
    else form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Heading>{say("page-agree")}</Heading>
      <Tick id="owner" needed={tried()}>
        {say("page-agree-owner")}
      </Tick>
      <Tick id="unasked" needed={tried()}>
        {say("page-agree-unasked")}
      </Tick>
      <fieldset>
        <legend>{say("page-agree-names")}</legend>
        <Name id="owner-name" of="ownerName">
          {say("page-agree-owner-name")}
        </Name>
        <Name id="helper-name" of="helperName">
          {say("page-agree-helper-name")}
        </Name>
      </fieldset>
      <Tick id="keep" about={say("page-agree-keep-about")}>
        {say("page-agree-keep")}
      </Tick>
      <Tick id="rows" about={say("page-agree-rows-about")}>
        {say("page-agree-rows")}
      </Tick>
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

function Name(props: { readonly id: string; readonly of: "ownerName" | "helperName"; readonly children: string }) {
  return (
    <p>
      <label for={props.id}>{props.children}</label>
      <input
        id={props.id}
        autocomplete="off"
        maxLength={200}
        value={answers[props.of]}
        onInput={(event) => setAnswers(props.of, event.currentTarget.value)}
      />
    </p>
  );
}

/** What is looked for, part by part, before anything is read. */
function Parts() {
  const parts = () => recognised()?.parts ?? [];
  return (
    <details hidden={parts().length === 0}>
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
  readonly id: "owner" | "unasked" | "keep" | "rows";
  /** True where it has to be ticked, and somebody tried to go on. */
  readonly needed?: boolean;
  readonly about?: string;
  readonly children: string;
}) {
  const missing = (): boolean => props.needed === true && !answers[props.id];
  const about = `${props.id}-about`;
  return (
    <div classList={{ lacking: missing() }}>
      <label class="tick" for={props.id}>
        <input
          type="checkbox"
          id={props.id}
          checked={answers[props.id]}
          aria-invalid={missing()}
          aria-describedby={about}
          onChange={(event) => setAnswers(props.id, event.currentTarget.checked)}
        />
        <span>{props.children}</span>
      </label>
      <Show
        when={props.about}
        fallback={
          <Missing id={about} when={missing()}>
            {say("page-agree-missing")}
          </Missing>
        }
      >
        <p class="quiet" id={about}>
          {props.about}
        </p>
      </Show>
    </div>
  );
}
