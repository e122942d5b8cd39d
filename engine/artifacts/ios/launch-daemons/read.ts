/**
 * One row per job: of a file for one job, or of the one list that newer versions keep for all of iOS's own.
 * @module
 */
import { arrayOf, dictOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { oddEntries } from "../../odd-entries.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";

const jobKeys = ["Label", "Program", "ProgramArguments"];
const mostServices = 200;

export async function* readJobs(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const odd = oddEntries(file, context);
  const all = dictOf(root.get("LaunchDaemons"));
  for (const [key, value] of all ?? []) {
    const job = dictOf(value);
    if (job === undefined) odd(key, "no job");
    else if (isJob(job)) yield { value: jobValue(job), from: { file: file.name, key: `LaunchDaemons.${key}` } };
  }
  // Beside the jobs lie lists of how much memory each may use (`com.apple.jetsamproperties.….plist`).
  if (isJob(root)) yield { value: jobValue(root), from: { file: file.name } };
}

function isJob(job: PlistDict): boolean {
  return jobKeys.some((key) => job.has(key));
}

function jobValue(job: PlistDict): Row["value"] {
  const given = (arrayOf(job.get("ProgramArguments")) ?? []).flatMap((value) => textOf(value) ?? []);
  const program = textOf(job.get("Program")) ?? given[0];
  const rest = given.slice(1);
  const alive = job.get("KeepAlive");
  return {
    label: textOf(job.get("Label")),
    program,
    inserted: insertedInto(dictOf(job.get("EnvironmentVariables"))),
    arguments: listed(rest.filter((text) => !text.startsWith("/"))),
    paths: listed([...rest, ...textsOf(job.get("WatchPaths")), ...textsOf(job.get("QueueDirectories"))].filter(isPath)),
    services: listed([...(dictOf(job.get("MachServices"))?.keys() ?? [])].slice(0, mostServices)),
    user: textOf(job.get("UserName")),
    runsAtLoad: switchOf(job.get("RunAtLoad")),
    // Conditions under which it is kept alive are a dictionary.
    keptAlive: dictOf(alive) === undefined ? switchOf(alive) : true,
    disabled: switchOf(job.get("Disabled")),
  };
}

function insertedInto(variables: PlistDict | undefined): string[] | undefined {
  return listed(textOf(variables?.get("DYLD_INSERT_LIBRARIES"))?.split(":").filter(isPath) ?? []);
}

function textsOf(value: PlistValue | undefined): string[] {
  return (arrayOf(value) ?? []).flatMap((item) => textOf(item) ?? []);
}

function isPath(text: string): boolean {
  return text.startsWith("/");
}

function listed(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : values;
}
