/**
 * The timeline: a page of rows at a time is in the document, the rest stays with the worker.
 * @module
 */
// biome-ignore-all lint/a11y/noRedundantRoles: on a narrow screen rows are blocks, and lose what they are without.
import { createEffect, createSignal, For, on, onCleanup, Show } from "solid-js";
import { result, sayToWorker } from "../journey.ts";
import type { MomentsWanted, Result, ShownMoment } from "../messages.ts";
import { moments } from "../taking.ts";
import { say } from "../words.ts";
import { Notes } from "./notes.tsx";
import { Pages } from "./pages.tsx";

/** As in the letter. */
const pageRows = 50;
const waitMs = 200;
const everything: MomentsWanted = { text: "", artifact: "", from: "", to: "", findingsOnly: false };

export function Timeline(props: { readonly result: Result }) {
  const [wanted, setWanted] = createSignal(everything);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (at: number): void => sayToWorker({ say: "moments", wanted: wanted(), at });
  const change = (some: Partial<MomentsWanted>): void => {
    setWanted((before) => ({ ...before, ...some }));
    clearTimeout(timer);
    timer = setTimeout(() => ask(0), waitMs);
  };
  onCleanup(() => clearTimeout(timer));
  // A new report, or the same in another language.
  createEffect(on(result, () => ask(moments()?.at ?? 0)));
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say("report-timeline")}</h2>
      <p>{say("report-timeline-about")}</p>
      <Show when={!props.result.rows}>
        <p>{say("page-moments-findings-only")}</p>
      </Show>
      <Show when={props.result.momentsLeftOut > 0}>
        <p>{say("page-moments-left-out", { count: props.result.momentsLeftOut })}</p>
      </Show>
      <Show when={props.result.moments > 0} fallback={<p>{say("page-moments-none")}</p>}>
        <Filter wanted={wanted()} from={props.result.momentsFrom} change={change} />
        <table class="rows moments" role="table">
          <caption>{say("report-timeline-caption")}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {say("report-when")}
              </th>
              <th scope="col" role="columnheader">
                {say("report-timeline-what")}
              </th>
              <th scope="col" role="columnheader">
                {say("report-seen-in")}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <For each={moments()?.rows}>{(row) => <Row row={row} />}</For>
          </tbody>
        </table>
        <Pages
          at={moments()?.at ?? 0}
          shown={moments()?.rows.length ?? 0}
          found={moments()?.found ?? 0}
          size={pageRows}
          before={say("report-timeline-earlier")}
          after={say("report-timeline-later")}
          label={say("report-timeline-shown")}
          ask={ask}
        />
      </Show>
      <Notes told={props.result.told} redacted={props.result.redacted} />
    </section>
  );
}

function Row(props: { readonly row: ShownMoment }) {
  return (
    <tr role="row" class={props.row.grade === undefined ? "" : `grade-${props.row.grade.id}`}>
      <td role="cell">
        <time datetime={props.row.at} dir="ltr">
          {props.row.at.slice(0, 10)} {props.row.at.slice(11, 19)} UTC
        </time>
      </td>
      <td role="cell">
        <Show when={props.row.grade}>{(grade) => <strong>{grade().name}. </strong>}</Show>
        <bdi translate="no">
          <For each={props.row.text}>
            {({ piece, leftToRight }) => (leftToRight === true ? <bdi dir="ltr">{piece}</bdi> : piece)}
          </For>
        </bdi>
      </td>
      <td role="cell">{props.row.title}</td>
    </tr>
  );
}

function Filter(props: {
  readonly wanted: MomentsWanted;
  readonly from: Result["momentsFrom"];
  change(some: Partial<MomentsWanted>): void;
}) {
  return (
    <form class="filter" onSubmit={(event) => event.preventDefault()}>
      <p>
        <label for="moments-text">{say("report-timeline-text")}</label>{" "}
        <input
          id="moments-text"
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => props.change({ text: event.currentTarget.value })}
        />
      </p>
      <p>
        <label for="moments-part">{say("report-part")}</label>{" "}
        <select id="moments-part" onChange={(event) => props.change({ artifact: event.currentTarget.value })}>
          <option value="">{say("report-timeline-all")}</option>
          <For each={props.from}>
            {({ artifact, title }) => (
              <option value={artifact} selected={artifact === props.wanted.artifact}>
                {title}
              </option>
            )}
          </For>
        </select>
      </p>
      <p>
        <label for="moments-from">{say("report-timeline-from")}</label>{" "}
        <input id="moments-from" type="date" onInput={(event) => props.change({ from: event.currentTarget.value })} />
      </p>
      <p>
        <label for="moments-to">{say("report-timeline-to")}</label>{" "}
        <input id="moments-to" type="date" onInput={(event) => props.change({ to: event.currentTarget.value })} />
      </p>
      <p>
        <label class="tick" for="moments-only">
          <input
            id="moments-only"
            type="checkbox"
            onChange={(event) => props.change({ findingsOnly: event.currentTarget.checked })}
          />
          <span>{say("report-timeline-only")}</span>
        </label>
      </p>
    </form>
  );
}
