/**
 * One row for each process, and one for each library of it. Libraries of the system have one row together: each process has
 * loaded the same hundreds.
 * @module
 */
import { readSpindump, type SampledProcess } from "../../../formats/spindump/spindump.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readableTime } from "../../clock-text.ts";
import { readCollectedText } from "../../collected-text.ts";
import { programPlace } from "../../program-place.ts";
import { secondsBefore } from "../../seconds-before.ts";

/** What stands where nothing is known: memory that was never written, and minus one. */
const noUser = new Set([2_863_311_530, 4_294_967_295]);

const mostOfSystem = 100_000;

export async function* readSampledProcesses(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  const { head, processes } = readSpindump(text, note);
  const ofSystem = new Set<string>();
  for (const process of processes()) {
    const sampled = head.get("Date/Time");
    const seen = sampled === undefined ? context.takenAt : readableTime(sampled);
    const value = rowValue(process, seen);
    yield { value: { kind: "process", ...value }, from: { file: file.name, line: process.line } };
    for (const image of process.images) {
      if (image.path === value.path) continue;
      if (programPlace(image.path) === "system") {
        if (ofSystem.has(image.path) || ofSystem.size >= mostOfSystem) continue;
        ofSystem.add(image.path);
      }
      yield {
        value: {
          kind: "image",
          process: process.name,
          pid: process.pid,
          path: value.path,
          image: image.path,
          uuid: image.uuid,
          seen,
        },
        from: { file: file.name, line: image.line },
      };
    }
  }
}

function rowValue(process: SampledProcess, seen: string | undefined) {
  const { keys, name, pid, state } = process;
  const age = /^(\d{1,12}(?:\.\d{1,9})?)s/.exec(keys.get("Time Since Fork") ?? "")?.[1];
  const uid = Number(/^\d{1,10}$/.exec(keys.get("UID") ?? "")?.[0] ?? Number.NaN);
  const parent = namedProcess(keys.get("Parent"));
  const path = keys.get("Path");
  return {
    process: name,
    // The middle of a path that is too long is left out.
    path: path?.startsWith("/") === true ? path : undefined,
    bundle: keys.get("Identifier"),
    version: keys.get("Version"),
    pid,
    uid: Number.isNaN(uid) || noUser.has(uid) ? undefined : uid,
    parent: parent.name,
    parentPid: parent.pid,
    responsible: namedProcess(keys.get("Responsible")).name,
    uuid: /^[0-9A-F-]{32,36}$/i.exec(keys.get("UUID") ?? "")?.[0]?.toUpperCase(),
    state,
    footprint: keys.get("Footprint"),
    started: age === undefined ? undefined : secondsBefore(seen, Number(age)),
    seen,
  };
}

/** `launchd [1]` */
function namedProcess(value: string | undefined): { name?: string | undefined; pid?: number } {
  const found = /^(.{1,256}?) \[(\d{1,10})\]/.exec(value ?? "");
  if (found === null) return {};
  return { name: found[1] === "???" ? undefined : found[1], pid: Number(found[2]) };
}
