/**
 * Take it with you: each file with one line on what is in it and what is not. A file is made when it is asked for.
 * @module
 */
import { createEffect, createSignal, For, on, Show } from "solid-js";
import { result, sayToWorker } from "../journey.ts";
import type { Result, TakeName } from "../messages.ts";
import { beginMaking, files, forgetFile, forgetFiles } from "../taking.ts";
import { say } from "../words.ts";

const first: readonly TakeName[] = ["report.html", "bridle-report.tar"];
const data: readonly TakeName[] = ["report.json", "timeline.csv", "timeline.jsonl", "stix.json", "misp.json"];
const packetName: TakeName = "bridle-handover.tar.age";
const keepsakeName: TakeName = "phone.keepsake";

export function Take(props: { readonly result: Result }) {
  createEffect(on(result, forgetFiles, { defer: true }));
  return (
    <section aria-labelledby="take" class="take">
      <h2 id="take">{say("page-take")}</h2>
      <p>{say(props.result.redacted ? "page-take-redacted" : "page-take-kept")}</p>
      <Files names={first} />
      <Packet />
      <Keepsake />
      <h3>{say("page-take-data")}</h3>
      <p>{say(props.result.rows ? "page-take-rows" : "page-take-no-rows")}</p>
      <Files names={data} />
      <p class="quiet">{say("page-take-not-here")}</p>
    </section>
  );
}

function Files(props: { readonly names: readonly TakeName[] }) {
  return (
    <ul>
      <For each={props.names}>
        {(name) => (
          <li>
            <Taken name={name} recipients="" />
            <br />
            {say(`page-take-${idOf(name)}-about`)}
            <Making name={name} />
          </li>
        )}
      </For>
    </ul>
  );
}

/** `timeline.csv` is `page-take-timeline-csv`. */
function idOf(name: TakeName): string {
  return name.replace(/^bridle-/, "").replaceAll(".", "-");
}

/** A link that has its address once the file is there; the first press makes it, and takes it. */
function Taken(props: { readonly name: TakeName; readonly recipients: string }) {
  let link: HTMLAnchorElement | undefined;
  let wanted = false;
  const address = (): string | undefined => {
    const file = files[props.name];
    return file?.is === "made" ? file.address : undefined;
  };
  createEffect(() => {
    const ready = address();
    if (ready === undefined || !wanted) return;
    wanted = false;
    // The address stands in the link only after this turn.
    queueMicrotask(() => link?.click());
  });
  return (
    <a
      ref={link}
      href={address() ?? "#take"}
      download={props.name}
      onClick={(event) => {
        if (address() !== undefined) return;
        event.preventDefault();
        if (files[props.name]?.is === "being-made") return;
        wanted = true;
        beginMaking(props.name);
        sayToWorker({ say: "make", name: props.name, recipients: props.recipients });
      }}
    >
      {say(`page-take-${idOf(props.name)}`)} <span class="literal">({props.name})</span>
    </a>
  );
}

function Making(props: { readonly name: TakeName }) {
  return (
    <span role="status">
      <Show when={files[props.name]?.is === "being-made"}>
        {" "}
        {say("page-take-making")} {countOf(props.name)}
      </Show>
      <Show when={props.name !== packetName && problemOf(props.name)}>{(id) => <strong> {say(id())}</strong>}</Show>
    </span>
  );
}

function countOf(name: TakeName): string {
  const file = files[name];
  if (file?.is !== "being-made" || file.total === undefined) return "";
  return say("page-take-hashing", { done: file.done ?? 0, total: file.total });
}

function problemOf(name: TakeName): string | undefined {
  const file = files[name];
  return file?.is === "not-made" ? file.problem : undefined;
}

function Packet() {
  const [keys, setKeys] = createSignal("");
  const problem = (): string | undefined => problemOf(packetName);
  return (
    <form class="packet" onSubmit={(event) => event.preventDefault()} noValidate>
      <h3>{say("page-packet")}</h3>
      <p>{say("page-packet-about")}</p>
      <p>
        <label for="recipients">{say("page-packet-key")}</label>
        <textarea
          id="recipients"
          rows="2"
          maxLength={8000}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={problem() !== undefined}
          aria-describedby="packet-key-about packet-problem"
          onInput={(event) => setKeys(event.currentTarget.value)}
        />
      </p>
      <p id="packet-key-about" class="quiet">
        {say("page-packet-key-about")}
      </p>
      <p id="packet-problem" role="alert">
        <Show when={problem()}>{(id) => say(id())}</Show>
      </p>
      <p>
        <Taken name={packetName} recipients={keys()} />
        <Making name={packetName} />
      </p>
    </form>
  );
}

/** The password is chosen here, and typed twice, as nobody can give it back. */
function Keepsake() {
  const [first, setFirst] = createSignal("");
  const [second, setSecond] = createSignal("");
  const typed = (set: (text: string) => void) => (event: { readonly currentTarget: HTMLInputElement }) => {
    forgetFile(keepsakeName);
    set(event.currentTarget.value);
  };
  const field = { type: "password", autocomplete: "new-password", autocapitalize: "none", spellcheck: false } as const;
  return (
    <form class="packet" onSubmit={(event) => event.preventDefault()} noValidate>
      <h3>{say("page-keepsake")}</h3>
      <p id="keepsake-about">{say("page-keepsake-about")}</p>
      <p>
        <label for="keepsake-password">{say("page-keepsake-password")}</label>
        <input {...field} id="keepsake-password" aria-describedby="keepsake-about" onInput={typed(setFirst)} />
      </p>
      <p>
        <label for="keepsake-again">{say("page-keepsake-again")}</label>
        <input {...field} id="keepsake-again" onInput={typed(setSecond)} />
      </p>
      <Show when={first() !== "" && first() === second()} fallback={<p class="quiet">{say("page-keepsake-both")}</p>}>
        <p>
          <Taken name={keepsakeName} recipients={first()} />
          <Making name={keepsakeName} />
        </p>
      </Show>
    </form>
  );
}
