/**
 * The sightings of all artifacts become one list of programs. A path is one program; a name alone is added to the program
 * of that name where there is only one and it lies where programs belong, or where the number of the process is the same.
 * Anything else stays a line of its own, so that a borrowed name is never taken for its owner.
 * @module
 */
import { compareUtc } from "../model/moment.ts";
import { type ArtifactSighting, programPlaces, type SightedProcess, type Sighting } from "../model/process.ts";
import { placeOfProgram, withoutLinks } from "./program-place.ts";

export interface SightingsOf {
  readonly artifact: string;
  readonly evidence: string;
  readonly sightings: readonly ArtifactSighting[];
}

/** Programs that are listed; the rest is counted. */
const mostProcesses = 50_000;
const mostOfEach = 8;
/** A system that cuts a name short leaves at least so many letters. */
const shortestCut = 15;

interface Merged {
  readonly name: string;
  readonly path: string | undefined;
  readonly artifact: string;
  readonly pids: Set<number>;
  readonly parents: Set<string>;
  readonly users: Set<string>;
  readonly seenIn: Map<string, Sighting>;
}

export function mergeSightings(all: readonly SightingsOf[]): { processes: SightedProcess[]; leftOut: number } {
  const merged = new Map<string, Merged>();
  const byName = new Map<string, Merged[]>();
  const byPid = new Map<string, Merged[]>();
  let leftOut = 0;

  const keep = (key: string, of: SightingsOf, sighting: ArtifactSighting, path: string | undefined): void => {
    let one = merged.get(key);
    if (one === undefined) {
      if (merged.size >= mostProcesses) {
        leftOut++;
        return;
      }
      const { name } = sighting;
      const lists = { pids: new Set<number>(), parents: new Set<string>(), users: new Set<string>() };
      one = { name, path, artifact: of.artifact, ...lists, seenIn: new Map() };
      merged.set(key, one);
    }
    add(one, of, sighting);
    if (path === undefined) return;
    listed(byName, one.name, one);
    for (const pid of sighting.pids) listed(byPid, `${of.evidence} ${pid}`, one);
  };

  for (const of of all) {
    for (const sighting of of.sightings) {
      if (sighting.path === undefined) continue;
      const path = withoutLinks(sighting.path, of.artifact);
      keep(path, of, sighting, path);
    }
  }
  for (const of of all) {
    for (const sighting of of.sightings) {
      if (sighting.path !== undefined) continue;
      const owner = ownerOf(sighting, of, byName, byPid);
      if (owner === undefined) keep(`\0${sighting.name}`, of, sighting, undefined);
      else add(owner, of, sighting);
    }
  }
  return { processes: [...merged.values()].map(finished).sort(byOddness), leftOut };
}

function listed(map: Map<string, Merged[]>, key: string, one: Merged): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else if (list.length < mostOfEach && !list.includes(one)) list.push(one);
}

function ownerOf(
  { name, pids }: ArtifactSighting,
  { evidence }: SightingsOf,
  byName: ReadonlyMap<string, readonly Merged[]>,
  byPid: ReadonlyMap<string, readonly Merged[]>,
): Merged | undefined {
  for (const pid of pids) {
    for (const one of byPid.get(`${evidence} ${pid}`) ?? []) {
      if (one.name === name || (name.length >= shortestCut && one.name.startsWith(name))) return one;
    }
  }
  const same = byName.get(name) ?? [];
  const [only] = same;
  if (only === undefined || same.length > 1) return undefined;
  const place = placeOfProgram(only.path, only.artifact);
  return place === "system" || place === "app" ? only : undefined;
}

function add(into: Merged, { artifact, evidence }: SightingsOf, sighting: ArtifactSighting): void {
  for (const pid of sighting.pids) addTo(into.pids, pid);
  for (const parent of sighting.parents) addTo(into.parents, parent);
  for (const user of sighting.users) addTo(into.users, user);
  const { times, firstSeen, lastSeen, localTimes, from } = sighting;
  const key = `${artifact} ${evidence}`;
  const before = into.seenIn.get(key);
  const first = earlier(before?.firstSeen, firstSeen);
  const last = later(before?.lastSeen, lastSeen);
  into.seenIn.set(key, {
    artifact,
    evidence,
    times: times + (before?.times ?? 0),
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
    ...(localTimes === true || before?.localTimes === true ? { localTimes: true as const } : {}),
    from: before?.from ?? from,
  });
}

function finished({ name, path, artifact, pids, parents, users, seenIn }: Merged): SightedProcess {
  const all = [...seenIn.values()];
  let firstSeen: string | undefined;
  let lastSeen: string | undefined;
  let times = 0;
  for (const one of all) {
    firstSeen = earlier(firstSeen, one.firstSeen);
    lastSeen = later(lastSeen, one.lastSeen);
    times += one.times;
  }
  return {
    name,
    ...(path === undefined ? {} : { path }),
    place: placeOfProgram(path, artifact),
    pids: [...pids].sort((a, b) => a - b),
    parents: [...parents].sort(),
    users: [...users].sort(),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    ...(all.some(({ localTimes }) => localTimes === true) ? { localTimes: true as const } : {}),
    times,
    seenIn: all,
  };
}

function byOddness(a: SightedProcess, b: SightedProcess): number {
  const [nameA, nameB] = [a.path ?? a.name, b.path ?? b.name];
  return (
    programPlaces.indexOf(a.place) - programPlaces.indexOf(b.place) || Number(nameA > nameB) - Number(nameA < nameB)
  );
}

function addTo<T>(set: Set<T>, value: T): void {
  if (set.size < mostOfEach) set.add(value);
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined || compareUtc(a, b) <= 0 ? a : b;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined || compareUtc(a, b) >= 0 ? a : b;
}
