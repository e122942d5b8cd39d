/**
 * Paths, as a tree of their parts: the very path, or anything below it at a part's boundary (`/private/var/tmp/stop`
 * covers `…/stop/x`, never `…/stopwatch`). A part `*`, on either side, stands for any one part: backups do not tell the
 * UUID of a container. A relative indicator speaks of a home folder: it fits below `/private/var/mobile` and
 * `/private/var/root`, and not inside an app's own container.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import { anyUuid, isUuid, type PhonePath } from "./phone-path.ts";
import { firstOf, listOf, type Refs, withRef } from "./stated-values.ts";

export interface PathHit {
  readonly how: "exact" | "directory" | "relative";
  readonly key: string;
  readonly refs: readonly IndicatorRef[];
}

export interface PathIndex {
  /** What was the first to state it; undefined when the path is new. */
  add(path: PhonePath, key: string, ref: IndicatorRef): IndicatorRef | undefined;
  find(path: PhonePath, inContainer: boolean): readonly PathHit[];
  /** False when neither the folder nor any path below it can be found. Now and then true for others. */
  mayMeetIn(folder: PhonePath, inContainer: boolean): boolean;
  /** How many paths are stated. */
  readonly size: number;
  /** Every part of every path that is stated; some more than once. */
  parts(): Iterable<string>;
}

interface Node {
  below?: Map<string, Node>;
  /** True where a part of a path can lead to more than one node below. */
  forks?: true;
  stated?: { readonly key: string; refs: Refs };
}

/** Most tree nodes one look-up may touch, so that stars on both sides cannot make it long. */
const mostVisited = 4096;
const mostHits = 256;

export function pathIndex(): PathIndex {
  const absolute: Node = {};
  const relative: Node = {};
  let size = 0;

  return {
    get size() {
      return size;
    },
    mayMeetIn(folder, inContainer) {
      if (folder.absolute && leadsOn(absolute, folder.parts)) return true;
      if (inContainer || relative.below === undefined) return false;
      const inHome = folder.absolute ? belowHome(folder.parts) : folder.parts;
      return inHome !== undefined && leadsOn(relative, inHome);
    },
    *parts() {
      const open = [absolute, relative];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.below === undefined) continue;
        yield* node.below.keys();
        for (const child of node.below.values()) open.push(child);
      }
    },
    add(path, key, ref) {
      let node = path.absolute ? absolute : relative;
      for (const part of path.parts) {
        node.below ??= new Map();
        let child = node.below.get(part);
        if (child === undefined) {
          child = {};
          node.below.set(part, child);
          if (part === "*" || part === anyUuid) node.forks = true;
        }
        node = child;
      }
      const known = node.stated;
      if (known === undefined) {
        size++;
        node.stated = { key, refs: ref };
        return undefined;
      }
      known.refs = withRef(known.refs, ref);
      return firstOf(known.refs);
    },
    find(path, inContainer) {
      const hits = path.absolute ? walk(absolute, path.parts) : none;
      if (inContainer || relative.below === undefined) return hits;
      const inHome = path.absolute ? belowHome(path.parts) : path.parts;
      if (inHome === undefined) return hits;
      const inHomeHits = walk(relative, inHome);
      if (inHomeHits.length === 0) return hits;
      return [...hits, ...inHomeHits.map((hit): PathHit => ({ ...hit, how: "relative" }))];
    },
  };
}

function belowHome(parts: readonly string[]): readonly string[] | undefined {
  const isHome = parts[0] === "private" && parts[1] === "var" && (parts[2] === "mobile" || parts[2] === "root");
  return isHome ? parts.slice(3) : undefined;
}

function walk(root: Node, parts: readonly string[]): readonly PathHit[] {
  let hits: PathHit[] | undefined;
  let at = 0;
  let node = root;
  // Where there is one way down, nothing is made for it.
  for (; at < parts.length && node.forks === undefined && parts[at] !== "*"; at++) {
    const child = node.below?.get(parts[at] as string);
    if (child === undefined) return hits ?? none;
    node = child;
    if (node.stated === undefined) continue;
    hits ??= [];
    hits.push(hitOf(node.stated, at === parts.length - 1));
    if (hits.length >= mostHits) return hits;
  }
  let visited = 0;
  let level: readonly Node[] = [node];
  for (; at < parts.length && level.length > 0; at++) {
    const part = parts[at] as string;
    const next: Node[] = [];
    for (const node of level) addChildren(node, part, mostVisited - visited, next);
    visited += next.length;
    for (const child of next) {
      if (child.stated === undefined) continue;
      hits ??= [];
      if (hits.length >= mostHits) return hits;
      hits.push(hitOf(child.stated, at === parts.length - 1));
    }
    if (visited >= mostVisited) break;
    level = next;
  }
  return hits ?? none;
}

/** True when something is stated on the way, or the way does not end before the last part. */
function leadsOn(root: Node, parts: readonly string[]): boolean {
  let visited = 0;
  let level: readonly Node[] = [root];
  for (const part of parts) {
    const next: Node[] = [];
    for (const node of level) addChildren(node, part, mostVisited - visited, next);
    visited += next.length;
    if (visited >= mostVisited || next.some(({ stated }) => stated !== undefined)) return true;
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}

function hitOf({ key, refs }: NonNullable<Node["stated"]>, isWhole: boolean): PathHit {
  return { how: isWhole ? "exact" : "directory", key, refs: listOf(refs) };
}

const none: readonly PathHit[] = [];

/** Adds the children that fit to `into`, which may not become longer than `room`. */
function addChildren(node: Node, part: string, room: number, into: Node[]): void {
  const { below } = node;
  if (below === undefined) return;
  if (part === "*") {
    for (const [name, child] of below) {
      if (into.length >= room) return;
      // A container that a list names by its UUID is that very one, which a star does not tell.
      if (!isUuid(name)) into.push(child);
    }
    return;
  }
  const same = below.get(part);
  if (same !== undefined && into.length < room) into.push(same);
  const star = below.get("*");
  if (star !== undefined && into.length < room) into.push(star);
  const container = isUuid(part) ? below.get(anyUuid) : undefined;
  if (container !== undefined && into.length < room) into.push(container);
}
