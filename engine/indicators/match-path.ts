/**
 * A path against everything that is loaded: as a path, by its base name as a file name and a process name, and by its
 * folders as process names. Evidence has hundreds of thousands of paths, and nearly all of them meet nothing: nothing is
 * made for those but their parts.
 * @module
 */
import type { Observable } from "../model/observable.ts";
import type { Index } from "./index.ts";
import { addMatch, type Match } from "./match.ts";
import { longestPath, parsePhonePath } from "./phone-path.ts";

const nothing: readonly Match[] = [];

export function matchPath(index: Index, observable: Observable): readonly Match[] {
  const { value } = observable;
  const nameAt = value.lastIndexOf("/") + 1;
  return nameAt > 0 && isPlainName(value, nameAt) && !mayMeetInFolder(index, observable, nameAt)
    ? namedLast(index, observable, value.slice(nameAt))
    : matchParts(index, observable);
}

/** The same for any path, by each of its parts. */
export function matchParts(index: Index, { value, inContainer, noProgram }: Observable): readonly Match[] {
  const path = parsePhonePath(value);
  if (path === undefined) return nothing;
  let matches: Map<string, Match> | undefined;
  for (const { how, key, refs } of index.paths.find(path, inContainer === true)) {
    matches ??= new Map();
    addMatch(matches, "file-path", how, key, value, refs);
  }
  const { parts } = path;
  const last = parts.length - 1;
  const noProcesses = noProgram === true || index.processes.size === 0;
  for (let at = noProcesses ? last : 0; at <= last; at++) {
    const part = parts[at] as string;
    const files = at === last ? index.fileNames.get(part) : undefined;
    const processes = noProcesses ? undefined : index.processes.refsOf(part);
    if (files === undefined && processes === undefined) continue;
    matches ??= new Map();
    if (files !== undefined) addMatch(matches, "file-name", "exact", part, value, files);
    if (processes !== undefined) {
      addMatch(matches, "process-name", at === last ? "exact" : "component", part, value, processes);
    }
  }
  return matches === undefined ? nothing : [...matches.values()];
}

/** A file in a folder that meets nothing, by its name alone. */
function namedLast(index: Index, { value, noProgram }: Observable, name: string): readonly Match[] {
  const files = index.fileNames.get(name);
  const processes = noProgram === true ? undefined : index.processes.refsOf(name);
  if (files === undefined && processes === undefined) return nothing;
  const matches = new Map<string, Match>();
  if (files !== undefined) addMatch(matches, "file-name", "exact", name, value, files);
  if (processes !== undefined) addMatch(matches, "process-name", "exact", name, value, processes);
  return [...matches.values()];
}

/** True when the name is spelled in one way alone, and no `.` or `..`. */
function isPlainName(path: string, from: number): boolean {
  for (let at = from; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (code > 127 || code === 0) return false;
  }
  const length = path.length - from;
  if (length === 0 || path.length > longestPath) return false;
  return length > 2 || !isNoName(path.slice(from));
}

/** Answers for folders of one index as it was, and the last of them: the files of one mostly follow one another. */
interface Answers {
  readonly paths: number;
  readonly processes: number;
  /** With what else was asked as the first letter. */
  readonly byFolder: Map<string, boolean>;
  folder: string;
  asked: number;
  answer: boolean;
}

const mostFolders = 16_384;
const answersOf = new WeakMap<Index, Answers>();

function answersFor(index: Index): Answers {
  const { paths, processes } = index;
  const known = answersOf.get(index);
  if (known?.paths === paths.size && known.processes === processes.size) return known;
  const answers: Answers = {
    paths: paths.size,
    processes: processes.size,
    byFolder: new Map(),
    folder: "",
    asked: -1,
    answer: true,
  };
  answersOf.set(index, answers);
  return answers;
}

/** False when the folder of the path meets nothing, and nothing that lies in it can but by its name. */
function mayMeetInFolder(index: Index, { value, inContainer, noProgram }: Observable, nameAt: number): boolean {
  const answers = answersFor(index);
  const { byFolder } = answers;
  const asked = (inContainer === true ? 1 : 0) + (noProgram === true ? 2 : 0);
  if (asked === answers.asked && answers.folder.length === nameAt && value.startsWith(answers.folder)) {
    return answers.answer;
  }
  const folder = value.slice(0, nameAt);
  const key = asked + folder;
  let answer = byFolder.get(key);
  if (answer === undefined) {
    if (byFolder.size >= mostFolders) byFolder.clear();
    answer = folderMayMeet(index, folder.slice(0, -1), inContainer === true, noProgram === true);
    byFolder.set(key, answer);
  }
  answers.folder = folder;
  answers.asked = asked;
  answers.answer = answer;
  return answer;
}

/** What is spelled in more than one way lies within so many parts of a path. */
const headParts = 3;

function folderMayMeet(index: Index, folder: string, inContainer: boolean, noProgram: boolean): boolean {
  const [root, ...written] = folder.split("/");
  if (root !== "" || written.length <= headParts || written.some(isNoName)) return true;
  const path = parsePhonePath(folder);
  if (path === undefined || index.paths.mayMeetIn(path, inContainer)) return true;
  return !noProgram && path.parts.some((part) => index.processes.refsOf(part) !== undefined);
}

function isNoName(part: string): boolean {
  return part === "" || part === "." || part === "..";
}
