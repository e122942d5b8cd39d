/**
 * What is published was removed from one record of the phone and still stands in another: a message, a page, an app. Spyware
 * has cleared up behind itself and forgotten one of two tables (Amnesty International, 2021). People clear up too, and phones
 * do it by themselves, so it is background to what was found, and only told of published values.
 * @module
 */
import type { Correlation, KeptRow, KeptRows } from "../model/correlation.ts";
import type { Finding } from "../model/finding.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";
import { indicatorsOf, isAddress, partOf, publishedValue } from "./known-findings.ts";
import { timeOf, timesOf } from "./times-of.ts";

const mostTold = 20;
const mostNamed = 5;
/** With fewer apps, the list is not the one of a whole phone. */
const fewestApps = 5;
const history = "ios.safari-history";
/** What Safari and the parts that load pages for it keep besides. */
const ofSafari = /^ios\.(?:safari-|webkit-|web-cache$|secure-sites$|cookies$)/;

/** Lists of what is installed, and the field that names it. */
const lists: Readonly<Record<string, string>> = {
  "ios.applications": "app",
  "android.packages": "package",
  "android.package-list": "package",
};

const appIn = (artifact: string, { value }: PhoneRecord): string | undefined => {
  const app = value[lists[artifact] ?? ""];
  return typeof app === "string" ? app.toLowerCase() : undefined;
};

const isTombstone = ({ value }: PhoneRecord): boolean =>
  timeOf(value["deletedFrom"]) !== undefined && timeOf(value["deletedTo"]) !== undefined;

const isRemoved = ({ from, value }: PhoneRecord): boolean =>
  from.recovered !== undefined || value["recentlyDeleted"] === true;

interface Sighting {
  readonly finding: Finding;
  readonly row: PhoneRecord;
}

/** Of one evidence and one value; what was removed may be what the person wrote, so only what remains has to say something. */
function* byValue({ findings }: KeptRows): Iterable<readonly Sighting[]> {
  const all = new Map<string, Sighting[]>();
  for (const finding of findings) {
    const [row] = finding.because;
    if (finding.indicators.length === 0 || finding.rule === "indicator/pattern" || row === undefined) continue;
    const key = `${finding.evidence}\0${publishedValue(finding)}`;
    const same = all.get(key) ?? [];
    all.set(key, same);
    if (same.length < 500) same.push({ finding, row });
  }
  yield* all.values();
}

type How = "row" | "history";

function hitOf(how: How, kept: Sighting, removed: Pick<PhoneRecord, "artifact">, row: PhoneRecord): Hit {
  const { value = "", name = "" } = kept.finding.message.args ?? {};
  return {
    because: [kept.row, row],
    indicators: indicatorsOf([kept.finding]),
    args: { value, name, how, artifact: removed.artifact, artifact2: kept.row.artifact },
  };
}

function rowRemoved(sightings: readonly Sighting[]): Hit | undefined {
  const alive = sightings.filter(({ row, finding }) => !isRemoved(row) && partOf(finding) !== undefined);
  const gone = sightings.find(
    ({ row }) =>
      isRemoved(row) && sightings.every((other) => other.row.artifact !== row.artifact || isRemoved(other.row)),
  );
  const kept = alive.find(({ row }) => row.from.file !== gone?.row.from.file);
  return gone === undefined || kept === undefined ? undefined : hitOf("row", kept, gone.row, gone.row);
}

/** Pages of a stretch of time were deleted from the history, and other parts of the browser know one of that very time. */
function pageRemoved(sightings: readonly Sighting[], tombstones: readonly KeptRow[]): Hit | undefined {
  if (sightings.some(({ row }) => row.artifact === history)) return undefined;
  for (const sighting of sightings) {
    const { row, finding } = sighting;
    if (!ofSafari.test(row.artifact) || !isAddress(finding) || partOf(finding) !== "contacted") continue;
    const times = timesOf(row);
    const tombstone = tombstones.find(({ record, evidence }) => {
      const [from, to] = [timeOf(record.value["deletedFrom"]), timeOf(record.value["deletedTo"])];
      if (from === undefined || to === undefined || evidence !== finding.evidence) return false;
      return times.some((at) => at >= from && at <= to);
    });
    if (tombstone !== undefined) return hitOf("history", sighting, { artifact: history }, tombstone.record);
  }
  return undefined;
}

/** The app that a published value is, and that other records than lists of apps show; undefined where a list shows it. */
function appBesideLists(sightings: readonly Sighting[]): Sighting | undefined {
  if (sightings.some(({ row }) => lists[row.artifact] !== undefined)) return undefined;
  return sightings.find(({ finding }) => {
    // Apps of the system come with it and are in no such list.
    const isApp = finding.rule === "indicator/app-id" && partOf(finding) === "present";
    return isApp && !namesOf(finding).some((name) => name.startsWith("com.apple."));
  });
}

function namesOf({ message: { args } }: Finding): string[] {
  return [args?.["value"], args?.["observed"]].map((one) => String(one ?? "").toLowerCase());
}

/** One statement for each list: apps that are gone are often many. */
function* appsRemoved(apps: readonly Sighting[], rows: KeptRows): Iterable<Hit> {
  for (const artifact of Object.keys(lists)) {
    if (!rows.whole(artifact)) continue;
    const listed = new Map<string, Set<string>>();
    for (const { record, evidence } of rows.of(artifact)) {
      const known = listed.get(evidence) ?? new Set<string>();
      listed.set(evidence, known.add(appIn(artifact, record) ?? ""));
    }
    for (const [evidence, known] of listed) {
      if (known.size < fewestApps) continue;
      // A part of an app is called like it, with more behind.
      const isThere = (name: string): boolean => [...known].some((app) => name === app || name.startsWith(`${app}.`));
      const gone = apps.filter(
        ({ finding }) => finding.evidence === evidence && !namesOf(finding).some((name) => isThere(name)),
      );
      const [first] = gone;
      if (first === undefined) continue;
      const values = [...new Set(gone.map(({ finding }) => String(finding.message.args?.["value"] ?? "")))];
      const names = [...new Set(gone.map(({ finding }) => String(finding.message.args?.["name"] ?? "")))];
      yield {
        because: gone.slice(0, mostTold).map(({ row }) => row),
        indicators: indicatorsOf(gone.map(({ finding }) => finding)),
        args: { value: shown(values), name: shown(names), how: "app", artifact, artifact2: first.row.artifact },
      };
    }
  }
}

function shown(values: readonly string[]): string {
  return `${values.slice(0, mostNamed).join(", ")}${values.length > mostNamed ? ", …" : ""}`;
}

export const removedHereKeptThere: Correlation = {
  id: "correlation/removed-here-kept-there",
  grade: "context",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
  ],
  couldAlsoBe: ["benign-removed-by-person-or-phone", "benign-wrong-indicator"],
  next: ["next-ask-who-removed-it", "next-keep-the-phone-as-it-is"],
  needs: {
    [history]: isTombstone,
    ...Object.fromEntries(
      Object.keys(lists).map((artifact) => [artifact, (record: PhoneRecord) => appIn(artifact, record) !== undefined]),
    ),
  },
  *judge(rows) {
    const tombstones = rows.whole(history) ? rows.of(history) : [];
    const apps: Sighting[] = [];
    let left = mostTold;
    for (const sightings of byValue(rows)) {
      for (const hit of [rowRemoved(sightings), pageRemoved(sightings, tombstones)]) {
        if (hit !== undefined && left-- > 0) yield hit;
      }
      const app = appBesideLists(sightings);
      if (app !== undefined) apps.push(app);
    }
    yield* appsRemoved(apps, rows);
  },
};
