/**
 * A known address arrived in a message, was opened after that, and then a program that shows pages or messages crashed or a
 * program was seen that is known or lay where none belongs. One after the other within hours, these are how attacks by a
 * link went: Amnesty International (2021) saw a redirect, then within minutes a process of Pegasus. Without a known address
 * nothing is said, and times that are not sure are not put in an order.
 * @module
 */
import type { Correlation, KeptRows } from "../model/correlation.ts";
import type { Finding } from "../model/finding.ts";
import type { Grade } from "../model/grade.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";
import { indicatorsOf, isAddress, isOnlySold, partOf, publishedValue, strongest } from "./known-findings.ts";
import { day, earliest, hour, minute, second, timeOf, timesOf, told } from "./times-of.ts";

/** A link is opened within days, and what it does begins within minutes. */
const toOpen = 7n * day;
const toCrash = 10n * minute;
const toRun = hour;
const mostTold = 10;
const mostValues = 200;
const mostOfOne = 200;

/** What shows pages, messages and what hangs on them. */
const receivers =
  /^(?:MobileSafari|com\.apple\.WebKit\.(?:WebContent|GPU|Networking)|SafariViewService|IMTransferAgent|IMTranscoderAgent|IMDPersistenceAgent|imagent|MessagesBlastDoorService|IDSBlastDoorService|identityservicesd|MobileSMS|mediaserverd|mediaplaybackd|assetsd|passd|homed|WhatsApp)$/;
const androidReceivers =
  /^(?:com\.android\.chrome|com\.google\.android\.webview|com\.sec\.android\.app\.sbrowser|org\.mozilla\.\w+|webview_zygote|com\.google\.android\.apps\.messaging|com\.samsung\.android\.messaging|com\.android\.mms|com\.whatsapp|media\.(?:codec|extractor|swcodec)|mediaserver)(?:[:.].*)?$/;

/** Lists of what was open when the evidence was made: their time says nothing of when it began. */
const ofOneMoment = /^(?:ios\.network-connections|android\.sockets)$/;

/** Programs where none belong, by rules that need no list. */
const oddPlace =
  /\/(?:program-in-odd-place|program-elsewhere|executable-elsewhere|staged-program|client-in-published-place|from-passing-folder)$/;

interface Step {
  readonly at: bigint;
  readonly row: PhoneRecord;
  readonly evidence: string;
  readonly grade: Grade;
  readonly finding?: Finding;
  readonly process?: string;
}

interface Steps {
  readonly received?: Step;
  readonly opened?: Step;
  readonly crashed?: Step;
  readonly ran?: Step;
}

const stepsOf = ({ received, opened, crashed, ran }: Steps): Step[] =>
  [received, opened, crashed, ran].flatMap((step) => step ?? []);

const isCrash = ({ value }: PhoneRecord): boolean =>
  value["kind"] === "crash" && typeof value["process"] === "string" && receivers.test(value["process"]);
const isTombstone = ({ value }: PhoneRecord): boolean =>
  typeof value["process"] === "string" && androidReceivers.test(value["process"]);

function crashesOf(rows: KeptRows): Step[] {
  const found = [...rows.of("ios.crash-logs"), ...rows.of("android.tombstones")].flatMap(({ record, evidence }) => {
    const at = timeOf(record.value["captured"]) ?? timesOf(record)[0];
    const process = String(record.value["process"]);
    return at === undefined ? [] : [{ at, row: record, evidence, grade: "context" as const, process }];
  });
  return found.sort(byTime);
}

/** Each program once, where it was first seen: one that was there before the link did not come by it. */
function programsOf(rows: KeptRows): Step[] {
  const first = new Map<string, Step>();
  for (const finding of rows.findings) {
    const [row] = finding.because;
    const isKnown =
      partOf(finding) === "present" && /\/(?:process-name|file-path|file-name|app-id)$/.test(finding.rule);
    if (row === undefined || !(isKnown || oddPlace.test(finding.rule))) continue;
    const { value, path, process } = finding.message.args ?? {};
    const name = String(value ?? path ?? process ?? row.value["path"] ?? row.value["process"]);
    const at = earliest(timesOf(row));
    if (at === undefined || at >= (first.get(name)?.at ?? at + 1n)) continue;
    const { evidence, grade } = finding;
    first.set(name, { at, row, evidence, grade, process: name, finding });
  }
  return [...first.values()].sort(byTime);
}

const byTime = (a: Step, b: Step): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** What has the same second is not in an order: clocks of records are no finer, and often it is one row that says both. */
function within(steps: readonly Step[], from: Step, span: bigint, rows: KeptRows): Step | undefined {
  return steps.find(
    ({ at, evidence }) => at - from.at >= second && at - from.at <= span && rows.samePhone(evidence, from.evidence),
  );
}

function* judged(rows: KeptRows): Iterable<Hit> {
  const byValue = new Map<string, { received: Step[]; opened: Step[] }>();
  for (const finding of rows.findings) {
    const part = isAddress(finding) && !isOnlySold(finding) ? partOf(finding) : undefined;
    const [row] = finding.because;
    if (part === undefined || part === "present" || row === undefined) continue;
    const one = byValue.get(publishedValue(finding)) ?? { received: [], opened: [] };
    if (!byValue.has(publishedValue(finding)) && byValue.size >= mostValues) continue;
    byValue.set(publishedValue(finding), one);
    const step = { row, evidence: finding.evidence, grade: finding.grade, finding };
    const [first] = timesOf(row);
    if (part === "arrived" && first !== undefined) one.received.push({ ...step, at: first });
    if (part === "contacted" && !ofOneMoment.test(row.artifact))
      for (const at of timesOf(row)) one.opened.push({ ...step, at });
  }
  if (byValue.size === 0) return;
  const crashes = crashesOf(rows);
  const programs = programsOf(rows);
  const chains: Steps[] = [];
  for (const { received, opened } of byValue.values()) {
    received.sort(byTime);
    opened.sort(byTime);
    let best: Steps = {};
    for (const first of received.slice(0, mostOfOne)) {
      const then = within(opened, first, toOpen, rows);
      best = better(best, followed(then === undefined ? { received: first } : { received: first, opened: then }));
    }
    for (const one of opened.slice(0, mostOfOne)) best = better(best, followed({ opened: one }));
    if (stepsOf(best).length >= 2) chains.push(best);
  }
  // Many addresses of one page lead to one crash, which is told once, with the one that fits best.
  const used = new Set<PhoneRecord>();
  let left = mostTold;
  for (const steps of chains.sort(byFit)) {
    const end = [steps.crashed, steps.ran].flatMap((step) => step?.row ?? []);
    if (end.some((row) => used.has(row)) || left-- <= 0) continue;
    for (const row of end) used.add(row);
    yield hitOf(steps);
  }

  function followed(steps: Steps): Steps {
    const from = steps.opened ?? steps.received;
    if (from === undefined) return steps;
    const crashed = within(crashes, from, toCrash, rows);
    const ran = within(programs, crashed ?? from, toRun, rows);
    return { ...steps, ...(crashed === undefined ? {} : { crashed }), ...(ran === undefined ? {} : { ran }) };
  }
}

/** The longer one first; of two as long, the one that took less time. */
function byFit(one: Steps, other: Steps): number {
  const [a, b] = [stepsOf(one), stepsOf(other)];
  if (a.length !== b.length) return b.length - a.length;
  const span = (steps: readonly Step[]): bigint => (steps.at(-1)?.at ?? 0n) - (steps[0]?.at ?? 0n);
  return span(a) === span(b) ? 0 : span(a) < span(b) ? -1 : 1;
}

function better(one: Steps, other: Steps): Steps {
  return byFit(one, other) <= 0 ? one : other;
}

function hitOf(steps: Steps): Hit {
  const all = stepsOf(steps);
  const findings = all.flatMap(({ finding }) => finding ?? []);
  const known = findings.filter(({ indicators }) => indicators.length > 0);
  const { value = "", name = "" } = (steps.received ?? steps.opened)?.finding?.message.args ?? {};
  // A crash right behind a known address is what a failed try leaves, or the first step of one that did not fail.
  const grades = [...all.map(({ grade }) => grade), ...(steps.crashed === undefined ? [] : ["attempt" as const])];
  const [first] = all;
  const at = first?.row.moments.find(({ utc }) => timeOf(utc) === first.at)?.utc;
  const time = (step: Step | undefined): string => (step === undefined ? "no" : told(step.at));
  return {
    because: all.map(({ row }) => row),
    grade: strongest(grades),
    indicators: indicatorsOf(known),
    ...(at === undefined ? {} : { at }),
    args: {
      value,
      name,
      received: time(steps.received),
      opened: time(steps.opened),
      crashed: time(steps.crashed),
      crasher: steps.crashed?.process ?? "",
      ran: time(steps.ran),
      program: steps.ran?.process ?? "",
    },
  };
}

export const knownLinkAndWhatFollowed: Correlation = {
  id: "correlation/known-link-and-what-followed",
  grade: "ran",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
    "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/",
  ],
  couldAlsoBe: ["benign-reader-or-researcher", "benign-address-changed-hands", "benign-program-fault"],
  next: ["next-look-at-the-time", "next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  needs: { "ios.crash-logs": isCrash, "android.tombstones": isTombstone },
  judge: judged,
};
