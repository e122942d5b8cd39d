/**
 * Screen 5: the backup password, or the file with a key; only where something is locked.
 * @module
 */
import { createSignal, Show } from "solid-js";
import { check, go, recognised, startOver } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";
import { Missing } from "./missing.tsx";
import { TroubleNote } from "./trouble.tsx";

export function Password() {
  return (
    <Show when={recognised()?.lock === "identity"} fallback={<Typed />}>
      <Identity />
    </Show>
  );
}

function Typed() {
  const [show, setShow] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const isKeepsake = (): boolean => recognised()?.kind === "keepsake";
  const label = (): string => say(isKeepsake() ? "page-keepsake-password" : "page-password");
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const password = field?.value ?? "";
    setMissing(password === "");
    if (field === undefined) return;
    if (password === "") field.focus();
    else {
      field.value = "";
      check({ password });
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading>{label()}</Heading>
      <TroubleNote />
      <p>
        <label for="password">{label()}</label>
        <input
          ref={field}
          classList={{ lacking: missing() }}
          id="password"
          type={show() ? "text" : "password"}
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={missing()}
          aria-describedby="password-which password-missing"
        />
        <Missing id="password-missing" when={missing()}>
          {say("page-password-missing")}
        </Missing>
      </p>
      <p>
        <label class="tick" for="password-show">
          <input id="password-show" type="checkbox" onChange={(event) => setShow(event.currentTarget.checked)} />
          <span>{say("page-password-show")}</span>
        </label>
      </p>
      <Show when={recognised()?.examplePassword}>
        {(password) => <p>{say("page-example-password", { password: password() })}</p>}
      </Show>
      <p id="password-which">{say(isKeepsake() ? "page-keepsake-which" : "page-password-which")}</p>
      <p>{say("page-password-time")}</p>
      <p>{say("page-password-kept")}</p>
      <Show when={!isKeepsake()}>
        <details>
          <summary>{say("page-password-unknown")}</summary>
          <p>{say("page-password-unknown-about")}</p>
          <p>{say("page-password-unknown-new")}</p>
        </details>
      </Show>
      <p class="buttons">
        <button type="submit" class="main">
          {say("page-next")}
        </button>
        <Back />
      </p>
    </form>
  );
}

function Identity() {
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file !== undefined) check({ identity: await file.slice(0, 1 << 20).text() });
  };
  return (
    <>
      <Heading>{say("page-identity")}</Heading>
      <TroubleNote />
      <p>{say("page-identity-about")}</p>
      <p class="buttons">
        <label class="button">
          {say("page-give-file")}
          <input type="file" id="identity" onChange={(event) => void take(event.currentTarget)} />
        </label>
        <Back />
      </p>
    </>
  );
}

function Back() {
  return (
    <>
      <button type="button" onClick={() => go("agree")}>
        {say("page-back")}
      </button>
      <button type="button" onClick={startOver}>
        {say("page-start-over")}
      </button>
    </>
  );
}
