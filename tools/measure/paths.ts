/**
 * How many paths of a whole real phone are described, compared with every outside feed and judged in a second, and what
 * is found: the list of the public iOS 15 image in the outside test data, 474,145 paths. Bundle and run it.
 * @module
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import filesystem from "../../engine/artifacts/ios/filesystem/filesystem.ts";
import { defaultLimits } from "../../engine/bytes/limits.ts";
import { ReadError } from "../../engine/bytes/read-error.ts";
import { type ArtifactOutcome, readArtifact } from "../../engine/examine/read-artifact.ts";
import { type IndicatorIndex, loadIndicators } from "../../engine/indicators/indicators.ts";
import type { Evidence, EvidenceFile } from "../../engine/model/evidence.ts";
import { testData } from "../test-data.ts";
import { dataFiles } from "./evidence-files.ts";

/** Where the two file systems of the image are mounted on the phone. */
const mounts: readonly (readonly [string, string])[] = [
  ["filesystem1/", "/"],
  ["filesystem2/", "/private/var/"],
];

export interface ListedPath {
  readonly path: string;
  /** Seconds since 1970. */
  readonly modified: number | undefined;
}

/** Every path of the list, as it was on the phone; empty when the outside test data is absent. */
export function phonePaths(): ListedPath[] {
  for (const file of dataFiles("evidence/b1-ios-ffs-filelists", 512 * 1024 * 1024)) {
    if (!file.name.endsWith(".csv") || file.name.includes("__MACOSX")) continue;
    return new TextDecoder().decode(file.read()).split("\n").flatMap(pathOf);
  }
  return [];
}

function pathOf(line: string): ListedPath | [] {
  for (const [start, mount] of mounts) {
    if (!line.startsWith(start)) continue;
    const [path = "", modified = ""] = line.slice(start.length).split(",");
    return { path: mount + path.replace(/\/\.file$/, ""), modified: modified === "" ? undefined : Number(modified) };
  }
  return [];
}

/** Every STIX file of the outside feeds. */
export function outsideFeeds(): IndicatorIndex {
  const base = testData("indicators");
  const names = base === undefined ? [] : readdirSync(base, { recursive: true, encoding: "utf8" }).sort();
  return loadIndicators(
    names
      .filter((name) => name.endsWith(".stix2") && statSync(join(base ?? "", name)).isFile())
      .map((name) => ({ name, sha256: name, text: readFileSync(join(base ?? "", name), "utf8") })),
  );
}

/** The list as evidence: a copy of the phone's files of which only the index is there. */
export function evidenceOfPaths(paths: readonly ListedPath[]): Evidence {
  const absent = () => Promise.reject(new ReadError("absent", "", "a list of paths"));
  return {
    kind: "ios-filesystem",
    name: "paths",
    encrypted: false,
    device: {},
    fileCount: paths.length,
    notes: [],
    opened: new Set(),
    openStored: absent,
    async *files() {
      for (const { path, modified } of paths) yield entryOf(path, modified);
    },
  };
  function entryOf(path: string, modified: number | undefined): EvidenceFile {
    return {
      type: "file",
      name: path,
      phonePath: path,
      inContainer: path.startsWith("/private/var/mobile/Containers/"),
      attributes: { modified },
      notes: [],
      open: absent,
      beside: () => undefined,
    };
  }
}

export function checkPaths(paths: readonly ListedPath[], index: IndicatorIndex): Promise<ArtifactOutcome> {
  return readArtifact({
    artifact: filesystem,
    evidence: evidenceOfPaths(paths),
    evidenceId: "e1",
    index,
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => performance.now(),
  });
}

/** Look-ups alone: what each path meets, without a record or a rule. */
export function lookUpPaths(paths: readonly ListedPath[], index: IndicatorIndex): number {
  let met = 0;
  for (const { path } of paths) met += index.match({ kind: "file-path", value: path, field: "path" }).length;
  return met;
}

export async function run(): Promise<number> {
  const paths = phonePaths();
  const index = outsideFeeds();
  if (paths.length === 0) {
    console.log("The outside test data is not there.");
    return 0;
  }
  const perSecond = (microseconds: number) => Math.round((paths.length / microseconds) * 1e6).toLocaleString("en");
  for (let round = 1; round <= 3; round++) {
    // Time of the processor, not of the clock: other programs on the machine do not change it.
    const start = process.cpuUsage();
    const met = lookUpPaths(paths, index);
    const looked = process.cpuUsage(start).user;
    const before = process.cpuUsage();
    const { entry, findings } = await checkPaths(paths, index);
    const checked = process.cpuUsage(before).user;
    const grades = new Map<string, number>();
    for (const { grade } of findings) grades.set(grade, (grades.get(grade) ?? 0) + 1);
    const found = [...grades].map(([grade, count]) => `${count} ${grade}`).join(", ");
    console.log(
      `${paths.length} paths, ${index.size} clues: ${perSecond(looked)} look-ups/s (${met} met), ` +
        `${perSecond(checked)} described, compared and judged/s; ${entry.records} records; ${found || "nothing found"}`,
    );
  }
  return 0;
}
