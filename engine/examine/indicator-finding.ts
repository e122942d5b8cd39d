/**
 * A match between an observable and an indicator becomes a statement: how much it says depends on what was matched and
 * on what kind of trace it stood in.
 * @module
 */
import { isAndroidsOwn } from "../artifacts/android-programs.ts";
import type { Match, MatchKind } from "../indicators/indicators.ts";
import { type KnownService, serviceOf } from "../indicators/matched-service.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Finding, IndicatorRef } from "../model/finding.ts";
import { type Grade, weaker } from "../model/grade.ts";
import type { Message } from "../model/message.ts";
import type { Observable } from "../model/observable.ts";
import type { PhoneRecord } from "../model/record.ts";
import { gradeOfService, messageOfAge, messageOfReaders, messageOfService } from "./harmless.ts";

interface IndicatorRule {
  /** The most a match of this kind can mean. */
  readonly grade: Grade;
  readonly couldAlsoBe: readonly string[];
  readonly next: readonly string[];
}

const addressBenign = ["benign-reader-or-researcher", "benign-shared-address", "benign-address-changed-hands"];
const nameBenign = ["benign-same-name", "benign-wrong-indicator"];
const expert = ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"];

/** By kind of match; the texts of every id stand in `languages/`. */
export const indicatorRules: Readonly<Record<MatchKind | "pattern", IndicatorRule>> = {
  "process-name": { grade: "ran", couldAlsoBe: nameBenign, next: expert },
  "file-path": { grade: "ran", couldAlsoBe: nameBenign, next: expert },
  "file-name": { grade: "ran", couldAlsoBe: nameBenign, next: expert },
  "file-hash": { grade: "ran", couldAlsoBe: ["benign-sample-kept-on-purpose", "benign-wrong-indicator"], next: expert },
  domain: { grade: "contact", couldAlsoBe: addressBenign, next: ["next-look-at-the-time", ...expert] },
  "ip-address": { grade: "contact", couldAlsoBe: addressBenign, next: ["next-look-at-the-time", ...expert] },
  url: { grade: "contact", couldAlsoBe: addressBenign, next: ["next-look-at-the-time", ...expert] },
  "email-address": { grade: "reached", couldAlsoBe: ["benign-forged-sender", "benign-wrong-indicator"], next: expert },
  "app-id": { grade: "ran", couldAlsoBe: ["benign-installed-on-purpose", "benign-same-name"], next: expert },
  "certificate-hash": { grade: "ran", couldAlsoBe: ["benign-same-maker", "benign-wrong-indicator"], next: expert },
  "profile-id": { grade: "ran", couldAlsoBe: ["benign-employer-profile", "benign-wrong-indicator"], next: expert },
  "property-name": { grade: "ran", couldAlsoBe: nameBenign, next: expert },
  pattern: {
    grade: "ran",
    couldAlsoBe: ["benign-pattern-by-chance", "benign-wrong-indicator"],
    next: ["next-look-at-the-time", ...expert],
  },
};

/** What this match says, given where it was seen. */
function gradeOf(
  artifact: Pick<Artifact, "id" | "shows">,
  observable: Observable,
  match: Match,
  service: KnownService | undefined,
): Grade {
  if (match.how === "component") return "context";
  // A list of another system's programs; every Android runs its own of that name.
  if (match.kind === "process-name" && artifact.id.startsWith("android.") && isAndroidsOwn(match.observed))
    return "context";
  const most = indicatorRules[match.kind].grade;
  // A file that bears the name of a known process was not seen running, and is not at its published place.
  // A sender at a known domain wrote to the phone; the phone did not talk to the domain.
  const inFile = match.kind === "process-name" && observable.kind === "file-path";
  const byMail = (match.kind === "domain" || match.kind === "ip-address") && /^[^/]*@[^/]*$/.test(match.observed);
  // Where an app is sold or fetched: who looks at that has not got it on the phone.
  const onlySold = match.refs.every(({ role }) => role === "website" || role === "distribution");
  // What a list observed and does not call a sign.
  const onlySeen = match.refs.every(({ role }) => role === "observed");
  // The first letters of a name may begin another one as well.
  const isUnsure = inFile || match.how === "truncated";
  const byKind = byMail || onlySold || onlySeen ? "reached" : isUnsure ? "attempt" : most;
  const said = weaker(byKind, observable.grade ?? artifact.shows);
  return service === undefined ? said : weaker(said, gradeOfService(service));
}

/** A folder on a list that healthy phones name in their logs as well. A program that ran from it is another matter. */
const foldersInLogs = /^(?:\/private)?\/var\/logs\/keybagd\/?$/;
const logs = new Set(["ios.container-log", "ios.crash-list", "ios.mobile-installation", "ios.text-sweep"]);

function isNamedByEveryPhone({ kind, value }: Match, { id }: Pick<Artifact, "id">, { field }: Observable): boolean {
  return kind === "file-path" && foldersInLogs.test(value) && logs.has(id) && field !== "program";
}

function isAddress(kind: MatchKind): boolean {
  return kind === "domain" || kind === "url" || kind === "ip-address";
}

/** What they publish it as. */
export function namesOf(refs: readonly IndicatorRef[]): string[] {
  return [...new Set(refs.map(published))].sort();
}

/** The name, with the kind of thing where the source tells and the name does not. */
function published({ name, threat }: IndicatorRef): string {
  return threat === undefined || name.toLowerCase().includes(threat) ? name : `${name} (${threat})`;
}

/** The finding for one record and one indicator value. */
export function indicatorFinding(
  artifact: Artifact,
  record: PhoneRecord,
  observable: Observable,
  match: Match,
  evidence: string,
): Finding {
  const rule = indicatorRules[match.kind];
  const names = namesOf(match.refs);
  const sold = isAddress(match.kind) && match.refs.some(({ threat }) => threat !== undefined && threat !== "mercenary");
  const at = record.moments.find((moment) => moment.utc !== undefined)?.utc;
  const service = isNamedByEveryPhone(match, artifact, observable) ? "every-phone" : serviceOf(match);
  const age = at === undefined ? undefined : messageOfAge(match, at);
  const harmless: Message[] = [...(sold ? ["benign-vendor-site"] : []), ...rule.couldAlsoBe].map((id) =>
    id === "benign-reader-or-researcher" ? messageOfReaders(match.refs, at) : { id },
  );
  if (match.how === "truncated") harmless.unshift({ id: "benign-name-cut-short" });
  if (age !== undefined) harmless.unshift(age);
  if (service !== undefined) harmless.unshift(messageOfService(service));
  const message: Message = {
    id: `rule-indicator-${match.kind}`,
    args: {
      value: match.value,
      observed: match.observed,
      name: names.join(", "),
      how: match.how,
      artifact: artifact.id,
      field: observable.field,
    },
  };
  return {
    rule: `indicator/${match.kind}`,
    grade: gradeOf(artifact, observable, match, service),
    message,
    because: [record],
    evidence,
    ...(at === undefined ? {} : { at }),
    couldAlsoBe: harmless,
    next: rule.next.map((id) => ({ id })),
    indicators: match.refs,
  };
}
