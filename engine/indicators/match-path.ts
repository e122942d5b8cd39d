/**
 * A path against everything that is loaded: as a path, by its base name as a file name and a process name, and by its
 * folders as process names. Evidence has hundreds of thousands of paths, and nearly all of them meet nothing: nothing is
 * made for those but their parts.
 * @module
 */
import type { Observable } from "../model/observable.ts";
import type { Index } from "./index.ts";
import { addMatch, type Match } from "./match.ts";
import { parsePhonePath } from "./phone-path.ts";

const nothing: readonly Match[] = [];

export function matchPath(index: Index, { value, inContainer, noProgram }: Observable): readonly Match[] {
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
