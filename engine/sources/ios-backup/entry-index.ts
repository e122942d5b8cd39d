/**
 * Names of all entries of a manifest, held small: a phone has some hundred thousand of them, and every artifact asks
 * for a handful by domain and path.
 * @module
 */
import { hex } from "../../bytes/text.ts";

/** What a manifest row says it is, in the column `flags`. Whatever is none of these is read as a file. */
export const entryFlag = { file: 1, folder: 2, link: 4 } as const;

const flagOfType: Readonly<Record<number, number>> = {
  [0x8]: entryFlag.file,
  [0x4]: entryFlag.folder,
  [0xa]: entryFlag.link,
};

/** The flag that the type bits of a POSIX mode call for; 0 when they name none of the three. */
export function flagOfMode(mode: number | undefined): number {
  return flagOfType[(mode ?? 0) >>> 12] ?? 0;
}

export interface EntryIndex {
  readonly count: number;
  readonly fileCount: number;
  /** Rows that name a domain and path that came before. */
  readonly duplicates: number;
  domain(entry: number): string;
  path(entry: number): string;
  flags(entry: number): number;
  /** As stored; hex in lower case where it is a valid id. Undefined when the manifest holds none. */
  id(entry: number): string | undefined;
  /** All domains, in order of appearance. */
  readonly domains: readonly string[];
  /** Numbers of the entries of one domain, ascending. */
  inDomain(domain: string): Int32Array;
  /** Numbers of the entries whose path ends in exactly this component, ascending. */
  named(name: string): readonly number[];
  /** The folders that entries of a domain lie in: far fewer than entries, so that patterns are held against these first. */
  foldersIn(domain: string): readonly EntryFolder[];
  /** Numbers of the entries at exactly this domain and path, ascending; more than one only for duplicates. */
  find(domain: string, path: string): readonly number[];
}

/** Entries of one domain whose paths differ in the last component alone. */
export interface EntryFolder {
  /** The components that their paths have in common; none at the top of the domain. */
  readonly parts: readonly string[];
  /** Where the last component begins in each path. */
  readonly nameAt: number;
  /** Ascending. */
  readonly entries: readonly number[];
}

export interface EntryIndexBuilder {
  /** Adds the next entry; `id` is text as stored or 20 bytes. False, and nothing added, when the limit is reached. */
  add(domain: string, path: string, flags: number, id: Uint8Array | string | undefined): boolean;
  finish(): EntryIndex;
}

/** Ids of 40 hex digits are packed; whatever else stands there is kept as it is. */
const idBytes = 20;

/** Starts an index of at most `limit` entries. */
export function entryIndexBuilder(limit: number): EntryIndexBuilder {
  const domains: string[] = [];
  const domainNumbers = new Map<string, number>();
  const paths: string[] = [];
  const oddIds = new Map<number, string | undefined>();
  let domainOf = new Int32Array(1024);
  let flagsOf = new Uint8Array(1024);
  let ids = new Uint8Array(1024 * idBytes);
  let nameHashes = new Int32Array(1024);
  let fileCount = 0;

  function grow(): void {
    const size = paths.length * 2;
    domainOf = grown(domainOf, new Int32Array(size));
    flagsOf = grown(flagsOf, new Uint8Array(size));
    ids = grown(ids, new Uint8Array(size * idBytes));
    nameHashes = grown(nameHashes, new Int32Array(size));
  }

  return {
    add(domain, path, flags, id) {
      const entry = paths.length;
      if (entry >= limit) return false;
      if (entry === domainOf.length) grow();
      let number = domainNumbers.get(domain);
      if (number === undefined) {
        number = domains.length;
        domains.push(domain);
        domainNumbers.set(domain, number);
      }
      paths.push(path);
      domainOf[entry] = number;
      flagsOf[entry] = flags;
      nameHashes[entry] = nameHash(path, path.lastIndexOf("/") + 1);
      if (id instanceof Uint8Array && id.length === idBytes) ids.set(id, entry * idBytes);
      else if (typeof id !== "string" || !packHex(id, ids, entry * idBytes)) {
        oddIds.set(entry, typeof id === "string" ? id : undefined);
      }
      if (flags !== entryFlag.folder && flags !== entryFlag.link) fileCount++;
      return true;
    },

    finish() {
      const count = paths.length;
      const { order, starts } = groupedByDomain(domainOf.subarray(0, count), domains.length);
      const duplicates = domains.reduce((sum, name) => {
        const list = inDomain(name);
        return sum + list.length - new Set(Array.from(list, (entry) => paths[entry])).size;
      }, 0);
      domainOf = domainOf.slice(0, count);
      flagsOf = flagsOf.slice(0, count);
      ids = ids.slice(0, count * idBytes);
      nameHashes = nameHashes.slice(0, count);
      // Maps and not a hash table of our own: the engine seeds their hashes, so no manifest can be made to collide.
      const places = new Map<string, ReadonlyMap<string, number | number[]>>();
      const folders = new Map<string, readonly EntryFolder[]>();

      function inDomain(domain: string): Int32Array {
        const number = domainNumbers.get(domain);
        return number === undefined ? order.subarray(0, 0) : order.subarray(starts[number], starts[number + 1]);
      }

      /** Made when a domain is first asked for: most never are. */
      function placesIn(domain: string): ReadonlyMap<string, number | number[]> {
        const known = places.get(domain);
        if (known !== undefined) return known;
        const made = new Map<string, number | number[]>();
        for (const entry of inDomain(domain)) {
          const path = paths[entry] as string;
          const before = made.get(path);
          if (before === undefined) made.set(path, entry);
          else if (typeof before === "number") made.set(path, [before, entry]);
          else before.push(entry);
        }
        if (domainNumbers.has(domain)) places.set(domain, made);
        return made;
      }

      return {
        count,
        fileCount,
        duplicates,
        domain: (entry) => domains[domainOf[entry] as number] as string,
        path: (entry) => paths[entry] as string,
        flags: (entry) => flagsOf[entry] as number,
        id: (entry) =>
          oddIds.size > 0 && oddIds.has(entry)
            ? oddIds.get(entry)
            : hex(ids.subarray(entry * idBytes, (entry + 1) * idBytes)),
        domains,
        inDomain,
        named(name) {
          const wanted = nameHash(name, 0);
          const found: number[] = [];
          for (let entry = 0; entry < count; entry++) {
            if (nameHashes[entry] !== wanted) continue;
            const path = paths[entry] as string;
            if (path === name || path.endsWith(`/${name}`)) found.push(entry);
          }
          return found;
        },
        foldersIn(domain) {
          let list = folders.get(domain);
          if (list === undefined) {
            list = foldersOf(paths, inDomain(domain));
            folders.set(domain, list);
          }
          return list;
        },
        find(domain, path) {
          const found = placesIn(domain).get(path);
          return found === undefined ? [] : typeof found === "number" ? [found] : found;
        },
      };
    },
  };
}

function foldersOf(paths: readonly string[], entries: Int32Array): EntryFolder[] {
  const byHead = new Map<string, number[]>();
  for (const entry of entries) {
    const path = paths[entry] as string;
    const head = path.slice(0, path.lastIndexOf("/") + 1);
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [entry]);
    else list.push(entry);
  }
  return Array.from(byHead, ([head, list]) => ({
    parts: head === "" ? [] : head.slice(0, -1).split("/"),
    nameAt: head.length,
    entries: list,
  }));
}

/** 32-bit FNV-1a over UTF-16 units. Equal hashes are looked at again, so a made-up collision costs time alone. */
function nameHash(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Entry numbers in the order of their domains, ascending in each; `starts` says where each domain begins. */
function groupedByDomain(domainOf: Int32Array, domainCount: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(domainCount + 1);
  for (const domain of domainOf) starts[domain + 1] = (starts[domain + 1] as number) + 1;
  for (let domain = 0; domain < domainCount; domain++) {
    starts[domain + 1] = (starts[domain + 1] as number) + (starts[domain] as number);
  }
  const next = starts.slice();
  const order = new Int32Array(domainOf.length);
  for (let entry = 0; entry < domainOf.length; entry++) {
    const domain = domainOf[entry] as number;
    order[next[domain] as number] = entry;
    next[domain] = (next[domain] as number) + 1;
  }
  return { order, starts };
}

/** Packs 40 hex digits; false when the text is anything else. */
function packHex(text: string, into: Uint8Array, at: number): boolean {
  if (text.length !== 2 * idBytes) return false;
  for (let i = 0; i < idBytes; i++) {
    const high = digit(text.charCodeAt(2 * i));
    const low = digit(text.charCodeAt(2 * i + 1));
    if (high < 0 || low < 0) return false;
    into[at + i] = high * 16 + low;
  }
  return true;
}

function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
