/**
 * Finds the nodes of a dump that fit patterns of paths on the phone. Folders that no pattern leads into are not listed,
 * and one that a pattern names is looked up; all patterns are followed in one walk, so that no node comes twice.
 * @module
 */
import { matchesGlob } from "../../model/where.ts";
import { type Dump, type DumpNode, nodeAt } from "./dump.ts";
import type { Mount } from "./layout.ts";

/** A pattern's components, and how many of them are behind us. */
interface State {
  readonly pattern: readonly string[];
  readonly at: number;
}

/** Folders inside each other. */
const deepest = 128;
/** `private/var` may be a link to the data volume beside it. */
export const volumesDown = 2;

/** Nodes whose path on the phone fits one of the patterns. Links are not followed. */
export async function* select(
  dump: Dump,
  mounts: readonly Mount[],
  patterns: readonly string[],
): AsyncGenerator<DumpNode> {
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
  const children = exact ? named(folder, open) : folder.children();
  for await (const child of children) {
    if (leaveOut.has(child.path)) continue;
    const next = step(open, nameOf(child));
    if (next.length === 0) continue;
    if (next.some(isWhole)) yield child;
    // A folder behind a link is looked into by name, but not searched: links side by side have no end of paths. At the
    // top they may lead to a volume.
    const further =
      child.linked === true && depth >= volumesDown
        ? next.filter(({ pattern, at }) => !pattern.includes("**", at))
        : next;
    yield* walk(child, further, leaveOut, depth + 1);
  }
}

async function* named(folder: DumpNode, states: readonly State[]): AsyncGenerator<DumpNode> {
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
