/**
 * Which entries of a backup fit the places that an artifact asks for, without walking the whole index for a file whose
 * domain and path are known.
 * @module
 */
import { matchesComponent, matchesComponents, matchesGlob, type PathPattern } from "../../model/where.ts";
import { phonePathOf, placeOfDomain } from "./domain-map.ts";
import type { EntryIndex } from "./entry-index.ts";

/** Numbers of the entries that fit one of the patterns, ascending; "all" when every entry does. */
export function select(index: EntryIndex, where: readonly PathPattern[]): Int32Array | "all" {
  if (where.some((pattern) => pattern.in === "index")) return "all";
  const found = new Set<number>();
  for (const pattern of where) {
    if (pattern.in === "backup") selectInBackup(index, pattern.domain, pattern.path, found);
    else if (pattern.in === "phone") selectOnPhone(index, pattern.path, found);
  }
  return Int32Array.from(found).sort();
}

function selectInBackup(index: EntryIndex, domain: string, path: string, found: Set<number>): void {
  if (!domain.includes("*") && !path.includes("*")) {
    for (const entry of index.find(domain, path)) found.add(entry);
    return;
  }
  const named = entriesNamed(index, path);
  if (named !== undefined) {
    for (const entry of named) {
      if (matchesGlob(domain, index.domain(entry)) && matchesGlob(path, index.path(entry))) found.add(entry);
    }
    return;
  }
  for (const name of domain.includes("*") ? index.domains : [domain]) {
    if (matchesGlob(domain, name)) addFitting(index, name, takenApart(path), found);
  }
  // Any number of components may be none.
  if (path.endsWith("/**")) selectInBackup(index, domain, path.slice(0, -3), found);
}

function selectOnPhone(index: EntryIndex, pattern: string, found: Set<number>): void {
  const named = entriesNamed(index, pattern);
  if (named !== undefined) {
    for (const entry of named) {
      if (matchesGlob(pattern, phonePathOf(placeOfDomain(index.domain(entry)), index.path(entry)))) found.add(entry);
    }
    selectRoots(index, pattern, found);
    return;
  }
  const parts = takenApart(pattern);
  const head = pattern.slice(0, pattern.indexOf("*")).replace(/\/$/, "");
  for (const domain of index.domains) {
    const { root, inContainer } = placeOfDomain(domain);
    if (root === undefined) continue;
    // The root's own `*` stands for a UUID; up to there root and pattern have to agree.
    const known = inContainer ? root.slice(0, -1) : root;
    if (!known.startsWith(head) && !head.startsWith(known)) continue;
    addFitting(index, domain, parts, found, root.split("/"));
    if (matchesGlob(pattern, root)) for (const entry of index.find(domain, "")) found.add(entry);
  }
  if (pattern.endsWith("/**")) selectOnPhone(index, pattern.slice(0, -3), found);
}

interface TakenApart {
  /** Components of the folder. */
  readonly heads: readonly string[];
  readonly last: string;
}

function takenApart(pattern: string): TakenApart {
  const heads = pattern.split("/");
  const last = heads.pop() as string;
  // Any number of components may end in one of any name.
  return last === "**" ? { heads: [...heads, "**"], last: "*" } : { heads, last };
}

/** Entries of a domain that fit; `root` is where the domain lies when a whole path is asked for, or no components. */
function addFitting(
  index: EntryIndex,
  domain: string,
  { heads, last }: TakenApart,
  found: Set<number>,
  root?: readonly string[],
): void {
  for (const { parts, nameAt, entries } of index.foldersIn(domain)) {
    if (!matchesComponents(heads, root === undefined ? parts : [...root, ...parts])) continue;
    for (const entry of entries) {
      const path = index.path(entry);
      // On the phone the domain's own folder is the root, and nothing in it.
      if (path === "" && root !== undefined) continue;
      if (matchesComponent(last, nameAt === 0 ? path : path.slice(nameAt))) found.add(entry);
    }
  }
}

/** Folders of domains themselves: their name stands in the domain's place on the phone, not in a path. */
function selectRoots(index: EntryIndex, pattern: string, found: Set<number>): void {
  const name = pattern.slice(pattern.lastIndexOf("/"));
  for (const domain of index.domains) {
    const { root, inContainer } = placeOfDomain(domain);
    if (root === undefined || !(inContainer || root.endsWith(name)) || !matchesGlob(pattern, root)) continue;
    for (const entry of index.find(domain, "")) found.add(entry);
  }
}

/** Entries with the last component of a pattern, which says most of where it fits; undefined when that has a `*`. */
function entriesNamed(index: EntryIndex, pattern: string): readonly number[] | undefined {
  const name = pattern.slice(pattern.lastIndexOf("/") + 1);
  return name === "" || name.includes("*") ? undefined : index.named(name);
}
