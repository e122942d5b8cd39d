/**
 * Screen 2: what can be handed over, what each shows, and how it is made.
 * @module
 */
import { For, Show } from "solid-js";
import { go } from "../journey.ts";
import { say } from "../words.ts";
import { Heading } from "./heading.tsx";
import { pictures, ways } from "./pictures.table.ts";
import { Places } from "./places.tsx";

type Step = readonly [text: string, picture?: keyof typeof pictures];

interface Card {
  readonly id: string;
  /** What is said of it besides. */
  readonly also?: string;
  readonly limits: readonly string[];
  /** Under the heading of each, steps of it. */
  readonly how: readonly (readonly [heading: string, steps: readonly Step[]])[];
}

const fromAndroid = [
  ["page-have-mac", [["page-have-transfer-mac", "stick"]]],
  ["page-have-windows", [["page-have-transfer-windows", "cable"]]],
] as const;

const cards: readonly Card[] = [
  {
    id: "ios-backup",
    also: "page-have-ios-backup-encrypt",
    limits: ["ios-backup"],
    how: [
      [
        "page-have-mac",
        [
          ["page-have-ios-backup-mac-1", "cable"],
          ["page-have-ios-backup-mac-2", "macBackup"],
          ["page-have-ios-backup-now", "backUpNow"],
          ["page-have-ios-backup-mac-4", "macMenu"],
          ["page-have-ios-backup-mac-5"],
        ],
      ],
      [
        "page-have-windows",
        [
          ["page-have-ios-backup-windows-1", "cable"],
          ["page-have-ios-backup-windows-2", "windowsBackup"],
          ["page-have-ios-backup-now", "backUpNow"],
          ["page-have-ios-backup-windows-4", "windowsFolder"],
        ],
      ],
    ],
  },
  {
    id: "ios-sysdiagnose",
    limits: ["ios-sysdiagnose"],
    how: [
      [
        "page-have-phone",
        [
          ["page-have-ios-sysdiagnose-1", "pressButtons"],
          ["page-have-ios-sysdiagnose-2", "phoneList"],
        ],
      ],
      ["page-have-mac", [["page-have-ios-sysdiagnose-mac", "throughTheAir"]]],
      [
        "page-have-windows",
        [["page-have-ios-sysdiagnose-windows", "throughTheCloud"], ["page-have-ios-sysdiagnose-cost"]],
      ],
    ],
  },
  {
    id: "android",
    limits: ["android-bugreport", "androidqf"],
    how: [
      [
        "page-have-phone",
        [["page-have-android-1", "tapSevenTimes"], ["page-have-android-2", "phoneList"], ["page-have-android-3"]],
      ],
      ...fromAndroid,
      [
        "page-have-androidqf",
        [
          ["page-have-androidqf-1", "program"],
          ["page-have-androidqf-2", "cable"],
          ["page-have-androidqf-3"],
          ["page-have-androidqf-4"],
        ],
      ],
    ],
  },
  {
    id: "intrusion-logs",
    also: "page-have-intrusion-logs-from",
    limits: ["intrusion-logs"],
    how: [
      ["page-have-phone", [["page-have-intrusion-logs-1", "phoneList"], ["page-have-intrusion-logs-2"]]],
      ...fromAndroid,
    ],
  },
  { id: "keepsake", limits: ["keepsake"], how: [] },
];

export function Have() {
  return (
    <>
      <Heading>{say("page-have")}</Heading>
      <For each={cards}>
        {(card) => (
          <section class="card" aria-labelledby={`have-${card.id}`}>
            <h2 id={`have-${card.id}`}>{say(`page-have-${card.id}`)}</h2>
            <p>{say(`page-have-${card.id}-about`)}</p>
            <Show when={card.also}>{(also) => <p>{say(also())}</p>}</Show>
            <Show when={card.how.length > 0}>
              <details>
                <summary>{say("page-have-steps")}</summary>
                <For each={card.how}>
                  {([heading, steps]) => (
                    <>
                      <h3>{say(heading)}</h3>
                      <ol class="steps">
                        <For each={steps}>{(step) => <StepShown step={step} />}</For>
                      </ol>
                    </>
                  )}
                </For>
              </details>
            </Show>
            <details>
              <summary>{say("page-have-shows")}</summary>
              <For each={card.limits}>{(kind) => <p>{say(`evidence-${kind}-limits`)}</p>}</For>
            </details>
            <p>
              <button type="button" aria-describedby={`have-${card.id}`} onClick={() => go("give")}>
                {say("page-have-choose")}
              </button>
            </p>
          </section>
        )}
      </For>
      <p>
        <button type="button" onClick={() => go("start")}>
          {say("page-back")}
        </button>
      </p>
    </>
  );
}

function StepShown(props: { readonly step: Step }) {
  const [text, picture] = props.step;
  return (
    <li>
      <Show when={picture}>
        {(name) => (
          <svg class="picture" classList={{ way: ways.has(name()) }} viewBox="0 0 96 64" aria-hidden="true">
            <path d={pictures[name()]} />
          </svg>
        )}
      </Show>
      {say(text)}
      <Show when={picture === "windowsFolder"}>
        <Places />
      </Show>
    </li>
  );
}
