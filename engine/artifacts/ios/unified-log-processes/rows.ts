/**
 * What was gathered as rows: for each boot its row and its processes, then images that no process of the log had.
 * @module
 */
import { type BootClock, bootClock, wallAt } from "../../../formats/timesync/clock.ts";
import type { TimesyncBoot } from "../../../formats/timesync/timesync.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import { isoFromNanoseconds } from "../../../model/moment.ts";
import type { Boot, Gathered, LoggedProcess } from "./gathered.ts";

/** Real archives have a path for nearly all processes; with fewer than this part the files with the paths are missing. */
const usual = 0.8;
const fewProcesses = 5;

export function* logRows(gathered: Gathered, { note }: ReadContext): Iterable<Row> {
  const used = new Set<string>();
  let named = 0;
  let nameless = 0;
  const pathOf = (uuid: string | undefined): string | undefined => {
    const path = uuid === undefined ? undefined : gathered.images.get(uuid)?.paths[0]?.path;
    if (uuid !== undefined && path !== undefined) used.add(uuid);
    return path;
  };
  for (const boot of gathered.boots.values()) {
    const clock = clockOf(boot);
    if (boot.files > 0) yield bootRow(boot, clock);
    for (const process of boot.processes.values()) {
      const path = pathOf(process.entry.main);
      if (path !== undefined) named++;
      else if (process.entry.main !== undefined) nameless++;
      yield processRow(boot, process, clock, path, pathOf);
    }
  }
  for (const [key, { uuid, paths }] of gathered.images) {
    for (const [number, { path, file }] of paths.entries()) {
      if (number === 0 && used.has(key)) continue;
      yield { value: { kind: "image", ...namesOf(path), uuid }, from: { file } };
    }
  }
  const all = named + nameless;
  if (nameless > 0) {
    const missing = all >= fewProcesses ? named < usual * all : named === 0;
    note({
      code: "paths-missing",
      place: "uuidtext",
      detail: `paths of ${nameless} of ${all} processes`,
      loss: missing,
    });
  }
  if (gathered.over)
    note({ code: "over-limit", place: "", detail: "more processes or images than are kept", loss: true });
}

type PathOf = (uuid: string | undefined) => string | undefined;

function processRow(boot: Boot, process: LoggedProcess, clock: Clock, path: string | undefined, pathOf: PathOf): Row {
  const { entry, file, files, images, labels } = process;
  const paths = [...images].flatMap((uuid) => (uuid === entry.main ? [] : (pathOf(uuid) ?? [])));
  return {
    value: {
      kind: "process",
      process: path === undefined ? undefined : nameOf(path),
      path: path === undefined ? undefined : namesOf(path).path,
      images: paths.length === 0 ? undefined : paths,
      labels: labels.size === 0 ? undefined : [...labels],
      pid: entry.pid,
      uid: entry.uid,
      persona: entry.persona === 0 ? undefined : entry.persona,
      uuid: entry.main,
      boot: boot.uuid,
      ...timesOf(process, clock),
      files,
    },
    from: { file, offset: entry.offset },
  };
}

function bootRow(boot: Boot, clock: Clock): Row {
  const { uuid, files, folders, processes, headers } = boot;
  const { build, hardware, zone } = headers.at(-1) ?? {};
  return {
    value: {
      kind: "boot",
      boot: uuid,
      ...timesOf(boot, clock),
      files,
      folders: folders.size === 0 ? undefined : [...folders].sort(),
      processes: processes.size,
      build,
      hardware,
      zone: zone?.split("/zoneinfo/").at(-1),
    },
    from: { file: boot.lastFile },
  };
}

/** Parts of the hardware have a name alone. */
function namesOf(path: string): { path?: string; process?: string } {
  return path.startsWith("/") ? { path } : { process: path };
}

/** Drivers end in a slash. */
function nameOf(path: string): string | undefined {
  const whole = path.replace(/\/+$/, "");
  return whole.slice(whole.lastIndexOf("/") + 1) || undefined;
}

interface Clock {
  readonly name?: "timesync" | "header";
  readonly clock?: BootClock;
}

function clockOf({ times, headers }: Boot): Clock {
  const [first, ...rest] = times as readonly (TimesyncBoot | undefined)[] as [TimesyncBoot?, ...TimesyncBoot[]];
  if (first !== undefined) return { name: "timesync", clock: bootClock([first, ...rest]) };
  const points = headers.flatMap(({ continuous, wall }) =>
    continuous === undefined ? [] : [{ ticks: continuous, wall }],
  );
  const [any] = headers;
  if (any === undefined || points.length === 0 || any.denominator === 0) return {};
  const { numerator, denominator } = any;
  points.sort((a, b) => (a.ticks < b.ticks ? -1 : a.ticks > b.ticks ? 1 : 0));
  return { name: "header", clock: { points, numerator, denominator } };
}

function timesOf({ first, last }: { first?: bigint; last?: bigint }, { name, clock }: Clock): Record<string, unknown> {
  if (first === undefined || last === undefined) return {};
  return {
    first: iso(clock, first),
    last: iso(clock, last),
    clock: name,
    firstTicks: `${first}`,
    lastTicks: `${last}`,
  };
}

function iso(clock: BootClock | undefined, ticks: bigint): string | undefined {
  const wall = clock === undefined ? undefined : wallAt(clock, ticks);
  return wall === undefined ? undefined : isoFromNanoseconds(wall);
}
