/**
 * What the log files told so far: boots, their processes, and the paths of images.
 * @module
 */
import type { TimesyncBoot } from "../../../formats/timesync/timesync.ts";
import type { Catalog, CatalogProcess } from "../../../formats/tracev3/catalog.ts";
import type { TraceHeader } from "../../../formats/tracev3/header.ts";

export interface Gathered {
  /** By UUID; a log file that does not say its boot counts as one of its own. */
  readonly boots: Map<string, Boot>;
  /** By UUID; those whose file does not say theirs are kept under their file. */
  readonly images: Map<string, { readonly uuid?: string; readonly paths: ImagePath[] }>;
  processes: number;
  paths: number;
  /** True when there were more than are kept. */
  over: boolean;
}

export interface ImagePath {
  readonly path: string;
  readonly file: string;
}

export interface Boot {
  readonly uuid?: string;
  readonly processes: Map<string, LoggedProcess>;
  readonly times: TimesyncBoot[];
  readonly headers: TraceHeader[];
  /** Log files of it. */
  files: number;
  /** Folders of the log that these lie in: `Persist`, `Special`, … */
  readonly folders: Set<string>;
  lastFile: string;
  first?: bigint;
  last?: bigint;
}

export interface LoggedProcess {
  /** As its first catalog has it. */
  readonly entry: CatalogProcess;
  readonly file: string;
  readonly images: Set<string>;
  readonly labels: Set<string>;
  files: number;
  lastFile: string;
  first?: bigint;
  last?: bigint;
}

/** A phone has some thousands of each. */
const mostProcesses = 100_000;
const mostPaths = 50_000;
const mostHeaders = 5000;
const mostOfOne = 500;

export function bootOf(gathered: Gathered, uuid: string | undefined, file: string): Boot {
  const key = uuid ?? file;
  let boot = gathered.boots.get(key);
  if (boot === undefined) {
    boot = {
      ...(uuid === undefined ? {} : { uuid }),
      processes: new Map(),
      times: [],
      headers: [],
      folders: new Set(),
      files: 0,
      lastFile: "",
    };
    gathered.boots.set(key, boot);
  }
  return boot;
}

/** The log file is one of this boot's. */
export function addLog(boot: Boot, header: TraceHeader | undefined, file: string): void {
  if (boot.lastFile !== file) boot.files++;
  boot.lastFile = file;
  const folder = /(?:^|\/)(Persist|Special|Signpost|HighVolume)\/[^/]+$/.exec(file)?.[1];
  if (folder !== undefined) boot.folders.add(folder);
  if (header !== undefined && boot.headers.length < mostHeaders) boot.headers.push(header);
}

export function addTimes(gathered: Gathered, times: TimesyncBoot): void {
  bootOf(gathered, times.boot, "").times.push(times);
}

export function addImage(gathered: Gathered, uuid: string | undefined, image: ImagePath): void {
  const key = uuid ?? image.file;
  const known = gathered.images.get(key);
  if (known?.paths.some(({ path }) => path === image.path) === true) return;
  if (gathered.paths >= mostPaths) {
    gathered.over = true;
    return;
  }
  gathered.paths++;
  if (known !== undefined) known.paths.push(image);
  else gathered.images.set(key, { ...(uuid === undefined ? {} : { uuid }), paths: [image] });
}

export function addCatalog(gathered: Gathered, boot: Boot, catalog: Catalog, file: string): void {
  const byNumber = new Map<number, LoggedProcess>();
  for (const entry of catalog.processes) {
    const key = `${entry.unique} ${entry.version} ${entry.pid} ${entry.uid} ${entry.main ?? ""}`;
    let process = boot.processes.get(key);
    if (process === undefined) {
      if (gathered.processes >= mostProcesses) {
        gathered.over = true;
        continue;
      }
      gathered.processes++;
      process = { entry, file, images: new Set(), labels: new Set(), files: 1, lastFile: file };
      boot.processes.set(key, process);
    } else if (process.lastFile !== file) {
      process.files++;
      process.lastFile = file;
    }
    for (const { uuid } of entry.images) if (uuid !== undefined) keep(process.images, uuid);
    for (const label of entry.subsystems) if (!label.startsWith("com.apple.")) keep(process.labels, label);
    byNumber.set(entry.number, process);
  }
  for (const { first, last, processes } of catalog.chunksets) {
    if (last < first) continue;
    widen(boot, first, last);
    for (const number of processes) {
      const process = byNumber.get(number);
      if (process !== undefined) widen(process, first, last);
    }
  }
}

function keep(set: Set<string>, value: string): void {
  if (set.size < mostOfOne) set.add(value);
}

function widen(range: { first?: bigint; last?: bigint }, first: bigint, last: bigint): void {
  if (range.first === undefined || first < range.first) range.first = first;
  if (range.last === undefined || last > range.last) range.last = last;
}
