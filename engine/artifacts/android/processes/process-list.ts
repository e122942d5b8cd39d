/**
 * Processes as a collector wrote them down from `/proc`, one row each. It may look at few processes that are not its own:
 * of the others only the label is known. Numbers that all versions so far leave at zero are not taken for facts.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { listIn, listItems, type Members, membersOf, numberIn, oddItems, textIn } from "../../collected-list.ts";
import { ownerOfPath } from "../../data-path.ts";
import { isOwnName, namesOf } from "./names.ts";

/** AOSP `app_process`, from which every app is forked. */
const zygote = /^\/system\/bin\/app_process(?:32|64)?$/;
const mostWords = 2000;
const mostPaths = 100;
const path = /(?:^|[=:,;\s"'])(\/[^/\s=:,;"'][^\s=:,;"']{0,1000})/g;

/** `pm grant org.demo.app …`, `am start -n org.demo.app/.Main`; not a part of a path or of an address. */
const app = /(?:^|[\s='";])([A-Za-z]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){1,30})(?=$|[\s/'";:])/g;

export async function* readProcessList(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  const odd = oddItems(context);
  for await (const items of listItems(file, context, "pid", "process")) {
    const rows: Row[] = [];
    for (const { value, from } of items) {
      const members = membersOf(value);
      const pid = members === undefined ? undefined : numberIn(members, "pid");
      if (members === undefined || pid === undefined) odd(from, "an entry without a number");
      else rows.push({ value: { pid, ...detailsOf(members) }, from });
    }
    yield rows;
  }
}

function detailsOf(members: Members): Record<string, unknown> {
  const command = wordsIn(members, "commandline");
  const [program, ...rest] = command;
  const kernelName = textIn(members, "filename")?.replace(/^\(|\)$/g, "");
  const environment = wordsIn(members, "env");
  const folder = textIn(members, "cwd");
  const name = program ?? textIn(members, "path") ?? kernelName;
  const preloaded = pathsIn(environment, "LD_PRELOAD");
  const loaded = [...pathsIn(environment, "LD_LIBRARY_PATH"), ...pathsIn(environment, "CLASSPATH")];
  const image = textIn(members, "path");
  return {
    ...(name === undefined || name === "" ? {} : namesOf(name)),
    ...imageOf(program, image),
    folderApps: some(
      [program, image, folder, ...preloaded, ...loaded].flatMap((one) => ownerOfPath(one ?? "")?.package ?? []),
    ),
    ...(isOwnName(program, kernelName) ? { ownName: kernelName } : {}),
    parent: positive(numberIn(members, "ppid")),
    uid: positive(numberIn(members, "uid")),
    label: textIn(members, "context"),
    labelBefore: textIn(members, "previouscontext"),
    state: textIn(members, "state"),
    command: command.length === 0 ? undefined : command,
    arguments: rest.length === 0 ? undefined : rest.join(" "),
    namedApps: some([
      ...rest.flatMap((word) => [...word.matchAll(app)].map(([, found]) => found as string)),
      ...rest.flatMap((word) => ownerOfPath(word)?.package ?? []),
    ]),
    named: some(rest.flatMap((word) => [...word.matchAll(path)].map(([, found]) => found as string))),
    folder: folder === "/" ? undefined : folder,
    preloaded: some(preloaded),
    loaded: some(loaded),
  };
}

/** The file that runs, besides what the process was called by; that of all apps says nothing of one. */
function imageOf(program: string | undefined, image: string | undefined): Record<string, unknown> {
  if (image?.startsWith("/") !== true || image === program || zygote.test(image)) return {};
  return { path: program?.startsWith("/") === true ? [program, image] : image };
}

/** A list of words; or one text, in which zero bytes part them as in `/proc`, or else blanks. */
function wordsIn(members: Members, name: string): string[] {
  const value = members.get(name);
  const parted = typeof value === "string" && !value.includes("\0") ? value.trim().split(/\s+/) : listIn(members, name);
  const words = parted.slice(0, mostWords).flatMap((word) => (typeof word === "string" ? word.split("\0") : []));
  while (words.at(-1) === "") words.pop();
  return words;
}

function pathsIn(environment: readonly string[], name: string): string[] {
  const values = environment.filter((one) => one.startsWith(`${name}=`)).map((one) => one.slice(name.length + 1));
  return values.flatMap((value) => value.split(/[:\s]/)).filter((one) => one.startsWith("/"));
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

function some(values: readonly string[]): string[] | undefined {
  return values.length === 0 ? undefined : [...new Set(values)].slice(0, mostPaths);
}
