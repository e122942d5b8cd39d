/**
 * Finds the nodes of a dump that fit patterns of paths on the phone, none of them twice. Folders that no pattern leads
 * into are not listed, and one that a pattern names is looked up. A pattern with `**` is answered by names.
 * @module
 */
import { matchesGlob } from "../../model/where.ts";
import { type Dump, type DumpNode, nodeAt } from "./dump.ts";
import { type Mount, phonePathOf } from "./layout.ts";

/** A pattern's components, and how many of them are behind us. */
interface State {
  readonly pattern: readonly string[];
  readonly at: number;
}

/** Folders inside each other. */
const deepest = 128;

/** Nodes whose path on the phone fits one of the patterns. Links are not followed. */
export async function* select(
  dump: Dump,
  mounts: readonly Mount[],
  patterns: readonly string[],
): AsyncGenerator<DumpNode> {
  const anywhere = patterns.filter((pattern) => pattern.includes("**/"));
  if (anywhere.length === 0) {
    yield* walked(dump, mounts, patterns);
    return;
  }
  const seen = new Set<string>();
  for await (const node of walked(
    dump,
    mounts,
    patterns.filter((pattern) => !anywhere.includes(pattern)),
  )) {
    seen.add(node.path);
    yield node;
  }
  for await (const node of named(dump, mounts, anywhere)) if (!seen.has(node.path)) yield node;
}

/** Nodes of patterns that search whole trees: by their names first, as few bear the names that are looked for. */
async function* named(dump: Dump, mounts: readonly Mount[], patterns: readonly string[]): AsyncGenerator<DumpNode> {
  const heads = patterns.map((pattern) => (pattern.split("*", 1)[0] as string).replace(/[^/]*$/, ""));
  yield* dump.named({
    name: nameTest(patterns.map((pattern) => pattern.slice(pattern.lastIndexOf("/") + 1))),
    path(path) {
      const full = phonePathOf(mounts, path);
      return (
        full !== "" && patterns.some((pattern, i) => full.startsWith(heads[i] as string) && matchesGlob(pattern, full))
      );
    },
    reaches(folder) {
      const below = `${phonePathOf(mounts, folder)}/`;
      return heads.some((head) => below.startsWith(head) || head.startsWith(below));
    },
  });
}

/** Most names fit none, and their beginning or end tells. */
function nameTest(parts: readonly string[]): (name: string) => boolean {
  const tests = [...new Set(parts)].map((part) => {
    if (!part.includes("*")) return (name: string) => name === part;
    const start = part.slice(0, part.indexOf("*"));
    const end = part.slice(part.lastIndexOf("*") + 1);
    return (name: string) => name.startsWith(start) && name.endsWith(end) && matchesGlob(part, name);
  });
  return (name) => tests.some((test) => test(name));
}

async function* walked(dump: Dump, mounts: readonly Mount[], patterns: readonly string[]): AsyncGenerator<DumpNode> {
  const split = patterns.map((path) => path.split("/").filter((part) => part !== ""));
  for (const mount of mounts) {
    let states: State[] = split.flatMap((pattern) => closed({ pattern, at: 0 }));
    for (const part of mount.phone.split("/")) if (part !== "") states = step(states, part);
    if (states.length === 0) continue;
    const node = await nodeAt(dump, mount.at);
    if (node === undefined) continue;
    // A mount inside this one speaks for itself.
    const inside = new Set(mounts.filter((other) => other !== mount).map(({ at }) => at));
    if (states.some(isWhole)) yield node;
    yield* walk(node, states, inside, 0);
  }
}

async function* walk(
  folder: DumpNode,
  states: readonly State[],
  leaveOut: ReadonlySet<string>,
  depth: number,
): AsyncGenerator<DumpNode> {
  if (depth > deepest) return;
  const open = states.filter((state) => !isWhole(state));
  if (open.length === 0) return;
  const exact = open.every(({ pattern, at }) => !(pattern[at] as string).includes("*"));
  const children = exact ? namedIn(folder, open) : folder.children();
  for await (const child of children) {
    if (leaveOut.has(child.path)) continue;
    const next = step(open, nameOf(child));
    if (next.length === 0) continue;
    if (next.some(isWhole)) yield child;
    yield* walk(child, next, leaveOut, depth + 1);
  }
}

async function* namedIn(folder: DumpNode, states: readonly State[]): AsyncGenerator<DumpNode> {
  const names = new Set(states.map(({ pattern, at }) => pattern[at] as string));
  for (const name of names) {
    const child = await folder.child(name);
    if (child !== undefined) yield child;
  }
}

/** Where the patterns stand after one more component. */
function step(states: readonly State[], name: string): State[] {
  const next = new Map<string, State>();
  const number = new Map<readonly string[], number>();
  for (const { pattern, at } of states) {
    const part = pattern[at];
    if (part === undefined) continue;
    const stays = part === "**";
    if (!stays && part !== name && !(part.includes("*") && matchesGlob(part, name))) continue;
    if (!number.has(pattern)) number.set(pattern, number.size);
    for (const state of closed({ pattern, at: stays ? at : at + 1 })) {
      next.set(`${number.get(pattern)} ${state.at}`, state);
    }
  }
  return [...next.values()];
}

/** `**` may stand for nothing, except at the end. */
function closed(state: State): State[] {
  const states = [state];
  for (let { at } = state; state.pattern[at] === "**"; at++) states.push({ pattern: state.pattern, at: at + 1 });
  return states;
}

function isWhole({ pattern, at }: State): boolean {
  return at === pattern.length;
}

function nameOf(node: DumpNode): string {
  return node.path.slice(node.path.lastIndexOf("/") + 1);
}
