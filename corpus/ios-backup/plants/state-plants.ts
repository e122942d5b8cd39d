/**
 * Traces in what the phone notes of itself: crashes, use of apps and sites, management, installed apps.
 * @module
 */
import type { Use } from "../contents/app-usage.ts";
import { before } from "../contents/clean-phone.ts";
import type { CrashLog } from "../contents/crash-logs.ts";
import type { StateOfPhone } from "../contents/state-of-phone.ts";
import { type Expected, type Plant, type PlantGrade, plantedDays } from "./plant.ts";

/** The value that stands in the evidence, and what puts it there. */
type Planted = readonly [value: string, put: (state: StateOfPhone, at: Date) => void];

function plant(
  artifact: string,
  id: string,
  describe: string,
  trace: Planted,
  expected: Expected,
  alike: Planted,
): Plant {
  return {
    id: `state-${id}`,
    artifact: `ios.${artifact}`,
    describe,
    apply: (phone) => trace[1](phone.state, before(plantedDays)),
    expected,
    lookAlike: {
      describe: `Something that only resembles it: ${alike[0]}.`,
      value: alike[0],
      apply: (phone) => alike[1](phone.state, before(plantedDays - 1)),
    },
  };
}

const known = (
  indicatorType: "domain-name:value" | "process:name" | "file:path" | "app:id" | "app:cert.sha256",
  value: string,
  minimumGrade: PlantGrade,
): Expected => ({
  indicatorType,
  value,
  minimumGrade,
});
const rule = (artifact: string, claim: string, minimumGrade: PlantGrade = "context"): Expected => ({
  rule: `ios.${artifact}/${claim}`,
  minimumGrade,
});

const crash = (value: string, log: Omit<CrashLog, "at">): Planted => [
  value,
  (state, at) => void state.crashes.push({ at, ...log }),
];

/** A known app or site in one of the places where use is counted, with an app or site that resembles it. */
function usePlant(
  id: string,
  describe: string,
  kind: "app" | "site",
  names: readonly [string, string],
  more: Omit<Use, "at">,
): Plant {
  const artifact = { knowledge: "app-usage", biome: "biome", "screen-time": "screen-time" }[more.in];
  const use = (name: string): Planted => [
    name,
    (state, at) => void state.uses.push({ ...more, [kind]: name, at: more.inLogOnly ? before(0.2) : at }),
  ];
  const expected = kind === "app" ? known("app:id", names[0], "ran") : known("domain-name:value", names[0], "contact");
  return plant(artifact, id, describe, use(names[0]), expected, use(names[1]));
}

export const statePlants: readonly Plant[] = [
  plant(
    "crash-logs",
    "crash-process",
    "A known program crashed.",
    crash("crashedimplantd", { process: "crashedimplantd" }),
    known("process:name", "crashedimplantd", "ran"),
    crash("crashedimplantd2", { process: "crashedimplantd2" }),
  ),
  plant(
    "crash-processes",
    "memory-process",
    "A known program in the list of a report on memory.",
    crash("rememberedimplantd", { process: "SpringBoard", listed: ["launchd", "SpringBoard", "rememberedimplantd"] }),
    known("process:name", "rememberedimplantd", "ran"),
    crash("rememberedimplant", { process: "SpringBoard", listed: ["launchd", "SpringBoard", "rememberedimplant"] }),
  ),
  plant(
    "crash-logs",
    "crash-library",
    "A program crashed that had loaded a known library.",
    crash("/private/var/mobile/Library/Example/hook.dylib", {
      process: "mediaserverd",
      loaded: "/private/var/mobile/Library/Example/hook.dylib",
    }),
    known("file:path", "/private/var/mobile/Library/Example/hook.dylib", "ran"),
    crash("/private/var/mobile/Library/Example/hook.dylib.old", {
      process: "mediaserverd",
      loaded: "/private/var/mobile/Library/Example/hook.dylib.old",
    }),
  ),
  plant(
    "crash-logs",
    "crash-odd-place",
    "A program crashed that ran out of the staging folder: no indicator needed.",
    crash("/private/var/db/com.apple.xpc.roleaccountd.staging/stagedexample", {
      process: "stagedexample",
      path: "/private/var/db/com.apple.xpc.roleaccountd.staging/stagedexample",
    }),
    rule("crash-logs", "program-in-odd-place", "attempt"),
    crash("com.apple.MobileSoftwareUpdate.UpdateBrainService", {
      process: "com.apple.MobileSoftwareUpdate.UpdateBrainService",
      path: "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777220.4711.xpc/com.apple.MobileSoftwareUpdate.UpdateBrainService",
    }),
  ),
  plant(
    "crash-logs",
    "crash-parser",
    "A parser of messages crashed: no indicator needed.",
    crash("IMTranscoderAgent", { process: "IMTranscoderAgent" }),
    rule("crash-logs", "message-parser-crashed"),
    crash("IMDPersistenceAgent", { process: "IMDPersistenceAgent" }),
  ),
  usePlant("use-app", "A known app was in front.", "app", ["com.example.focusedspy", "com.example.focusedspy2"], {
    in: "knowledge",
  }),
  usePlant("use-site", "A browser showed a known site.", "site", ["counted-visit.example", "uncounted-visit.example"], {
    in: "knowledge",
  }),
  usePlant(
    "use-deleted",
    "A known app was in front; the entry was deleted and is still in the file.",
    "app",
    ["com.example.forgottenspy", "com.example.forgotten"],
    { in: "knowledge", deleted: "unallocated" },
  ),
  usePlant(
    "use-in-log",
    "A known app was installed; the entry stands in the write-ahead log alone.",
    "app",
    ["com.example.latestspy", "org.example.latestspy"],
    { in: "knowledge", install: true, inLogOnly: true },
  ),
  usePlant(
    "biome-app",
    "An event says that a known app came to the front.",
    "app",
    ["com.example.streamspy", "com.example.streamspyglass"],
    {
      in: "biome",
    },
  ),
  usePlant(
    "biome-site",
    "An event says that a page of a known site was shown.",
    "site",
    ["streamed-page.example", "page-streamed.example"],
    {
      in: "biome",
    },
  ),
  usePlant(
    "biome-install",
    "An event says that a known app was installed.",
    "app",
    ["com.example.seededspy", "com.example.seeded.spy"],
    {
      in: "biome",
      install: true,
    },
  ),
  usePlant(
    "screen-time-site",
    "Screen Time counted a known site.",
    "site",
    ["timed-visit.example", "timed-visits.example"],
    {
      in: "screen-time",
    },
  ),
  usePlant(
    "screen-time-app",
    "Screen Time counted a known app; the row was deleted.",
    "app",
    ["com.example.timedspy", "com.example.timedspy.pro"],
    {
      in: "screen-time",
      deleted: "unallocated",
    },
  ),
  plant(
    "installed-app-state",
    "home-screen",
    "The home screen still knows a known app that was removed.",
    [
      "com.example.removedspy",
      (state) => void state.homeScreen.push({ app: "com.example.removedspy", deleted: "unallocated" }),
    ],
    known("app:id", "com.example.removedspy", "ran"),
    [
      "com.example.removed",
      (state) => void state.homeScreen.push({ app: "com.example.removed", deleted: "unallocated" }),
    ],
  ),
  plant(
    "keyboards",
    "keyboard",
    "A known keyboard of another maker is switched on.",
    ["com.example.typespy.keyboard", (state) => void state.keyboards.push("com.example.typespy.keyboard")],
    known("app:id", "com.example.typespy.keyboard", "ran"),
    ["com.apple.example.keyboard", (state) => void state.keyboards.push("com.apple.example.keyboard")],
  ),
  plant(
    "keyboards",
    "keyboard-other-maker",
    "A keyboard of another maker is switched on: no indicator needed.",
    ["com.example.stickers.keyboard", (state) => void state.keyboards.push("com.example.stickers.keyboard")],
    rule("keyboards", "other-maker"),
    ["de_DE@sw=QWERTZ", (state) => void state.keyboards.push("de_DE@sw=QWERTZ")],
  ),
  plant(
    "evidence-health",
    "restored",
    "The phone's contents came from a backup: no indicator needed.",
    ["RestoreInfo", (state, at) => void state.restores.push(at)],
    rule("evidence-health", "filled-from-elsewhere"),
    ["Example Café", (state, at) => void state.networks.push({ name: "Example Café", added: at })],
  ),
  plant(
    "cellular",
    "second-card",
    "A second SIM card was in the phone: no indicator needed.",
    ["8900000000000000018", (state, at) => void state.cards.push({ number: "8900000000000000018", noted: at })],
    rule("cellular", "several-sim-cards"),
    ["8900000000000000000", (state, at) => void state.cards.push({ number: "8900000000000000000", noted: at })],
  ),
  plant(
    "app-privacy-report",
    "report-host",
    "A saved privacy report says that an app spoke with a known host.",
    [
      "reported-host.example",
      (state, at) => void state.contacts.push({ at, app: "com.example.notes", host: "api.reported-host.example" }),
    ],
    known("domain-name:value", "reported-host.example", "contact"),
    [
      "unreported-host.example",
      (state, at) => void state.contacts.push({ at, app: "com.example.notes", host: "unreported-host.example" }),
    ],
  ),
  plant(
    "notifications",
    "notification-link",
    "A notification held a link to a known site.",
    [
      "notified-link.example",
      (state, at) =>
        void state.notifications.push({ at, app: "com.example.notes", message: "See notified-link.example/a now" }),
    ],
    known("domain-name:value", "notified-link.example", "reached"),
    [
      "notified-links.example",
      (state, at) =>
        void state.notifications.push({ at, app: "com.example.notes", message: "See notified-links.example/a now" }),
    ],
  ),
];
