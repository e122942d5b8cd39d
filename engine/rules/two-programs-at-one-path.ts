/**
 * A program of the system has another UUID in the sample of all programs than in the system's log of the same build, than
 * in the kernel's list of the same minute, or than a second one of it in the sample itself. Programs of the system lie on a part of the phone that is sealed until it starts
 * anew, so that one path is one program.
 * @module
 */
import type { Correlation, KeptRow, KeptRows } from "../model/correlation.ts";
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";
import { evidenceOf } from "./programs-of-evidence.ts";

const mostTold = 20;
const day = 86_400_000_000_000n;
/** With fewer programs compared, nothing can be said of one that differs. */
const fewest = 10;

/** Parts that are replaced while the phone runs lie elsewhere or under one of these names. */
function isSealed(path: string): boolean {
  return (
    /^\/(?:System|usr|bin|sbin)\//.test(path) && !/^\/System\/(?:Cryptexes|Developer|Volumes|DriverKit)\//.test(path)
  );
}

const plain = (uuid: unknown): string | undefined =>
  typeof uuid === "string" && uuid !== "" ? uuid.replaceAll("-", "").toUpperCase() : undefined;

const isProgram = ({ value }: PhoneRecord): boolean =>
  value["kind"] === "process" &&
  typeof value["path"] === "string" &&
  isSealed(value["path"]) &&
  plain(value["uuid"]) !== undefined;

function timeOf(value: unknown): bigint | undefined {
  return typeof value === "string" ? nanosecondsFromText(value) : undefined;
}

/** The boots of the system that the sample was made of: those with the build of the newest one. */
function bootsOfSystem(boots: readonly KeptRow[], seen: bigint): ReadonlySet<unknown> {
  let newest: PhoneRecord | undefined;
  for (const { record } of boots) {
    const first = timeOf(record.value["first"]);
    if (first === undefined || first > seen) continue;
    if (newest === undefined || first > (timeOf(newest.value["first"]) ?? 0n)) newest = record;
  }
  const last = timeOf(newest?.value["last"]);
  // The log goes on while the archive is made; one that ended days before is of another time.
  if (newest === undefined || last === undefined || seen > last + day) return new Set();
  const { boot, build } = newest.value;
  const same = boots.filter(({ record }) => build !== undefined && record.value["build"] === build);
  return new Set([boot, ...same.map(({ record }) => record.value["boot"])]);
}

interface Pair {
  readonly sampled: PhoneRecord;
  readonly other: PhoneRecord;
}

function* pairsWithLog(sample: readonly PhoneRecord[], logged: readonly KeptRow[]): Iterable<Pair> {
  const seen = timeOf(sample[0]?.value["seen"]);
  const boots = logged.filter(({ record }) => record.value["kind"] === "boot");
  const ofSystem = seen === undefined ? new Set<unknown>() : bootsOfSystem(boots, seen);
  const byPath = new Map<unknown, PhoneRecord[]>();
  for (const { record } of logged) {
    const { kind, path } = record.value;
    if (kind !== "process" || !ofSystem.has(record.value["boot"])) continue;
    const same = byPath.get(path) ?? [];
    byPath.set(path, same);
    same.push(record);
  }
  for (const sampled of sample) {
    const others = byPath.get(sampled.value["path"]) ?? [];
    const uuid = plain(sampled.value["uuid"]);
    const other = others.find(({ value }) => plain(value["uuid"]) !== uuid) ?? others[0];
    if (other !== undefined) yield { sampled, other };
  }
}

function* pairsWithTasks(sample: readonly PhoneRecord[], tasks: readonly KeptRow[]): Iterable<Pair> {
  const byPid = new Map(tasks.map(({ record }) => [record.value["pid"], record]));
  for (const sampled of sample) {
    const other = byPid.get(sampled.value["pid"]);
    const [name, task] = [String(sampled.value["process"]), String(other?.value["process"])];
    // A number that was given anew has another name.
    if (other !== undefined && (name.startsWith(task) || task.startsWith(name))) yield { sampled, other };
  }
}

/** Two that were running at the same time; each with the first of its path. */
function* pairsWithin(sample: readonly PhoneRecord[]): Iterable<Pair> {
  const first = new Map<unknown, PhoneRecord>();
  for (const sampled of sample) {
    const other = first.get(sampled.value["path"]);
    if (other === undefined) first.set(sampled.value["path"], sampled);
    // Every first one counts as alike, so that a program is measured against all of them.
    yield { sampled, other: other ?? sampled };
  }
}

function* judgedIn(rows: KeptRows, evidence: string): Iterable<Hit> {
  const own = (artifact: string): KeptRow[] => rows.of(artifact).filter((row) => row.evidence === evidence);
  const sample = own("ios.spindump").map(({ record }) => record);
  const told = new Set<unknown>();
  for (const pairs of [
    [...pairsWithLog(sample, own("ios.unified-log-processes"))],
    [...pairsWithTasks(sample, own("ios.task-info"))],
    [...pairsWithin(sample)],
  ]) {
    const differing = pairs.filter(({ sampled, other }) => plain(sampled.value["uuid"]) !== plain(other.value["uuid"]));
    // Where many differ, the two are of different systems or times.
    if (pairs.length < fewest || 10 * differing.length > pairs.length) continue;
    for (const { sampled, other } of differing.slice(0, mostTold)) {
      const path = String(sampled.value["path"]);
      if (told.has(path)) continue;
      told.add(path);
      yield { because: [sampled, other], args: { path } };
    }
  }
}

export const twoProgramsAtOnePath: Correlation = {
  id: "correlation/two-programs-at-one-path",
  grade: "context",
  sources: ["https://support.apple.com/guide/security/signed-system-volume-security-secd698747c9/web"],
  couldAlsoBe: ["benign-system-part-updated", "benign-jailbreak", "benign-developer-phone"],
  next: ["next-look-at-the-processes", "next-talk-to-a-helpline"],
  needs: {
    "ios.spindump": isProgram,
    "ios.unified-log-processes": (record) => record.value["kind"] === "boot" || isProgram(record),
    "ios.task-info": ({ value }) => typeof value["pid"] === "number" && plain(value["uuid"]) !== undefined,
  },
  *judge(rows) {
    for (const evidence of evidenceOf(rows.of("ios.spindump"))) yield* judgedIn(rows, evidence);
  },
};
