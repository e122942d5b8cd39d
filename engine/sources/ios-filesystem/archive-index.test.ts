import { describe, expect, it } from "vitest";
import { ArchiveIndex, entryType } from "./archive-index.ts";
import { PathTree } from "./path-tree.ts";

const file = (path: string): { path: string; name: string; unsafe: boolean; type: number; size: number } => ({
  path,
  name: path,
  unsafe: false,
  type: entryType.file,
  size: 1,
});

describe("ArchiveIndex", () => {
  it("is full when names, links or folders inside folders would need too much memory", () => {
    const make: readonly ((i: number) => object)[] = [
      (i) => ({ path: `${i}`.repeat(1000) }),
      (i) => ({ path: `${i}`, target: "x".repeat(5000) }),
      (i) => ({ path: "same", name: `../${"x".repeat(5000)}${i}`, unsafe: true }),
      (i) => ({ path: `${i}/`.repeat(500).slice(0, -1) }),
    ];
    for (const made of make) {
      const index = new ArchiveIndex(1_000_000);
      let count = 0;
      while (!index.isFull) index.add({ ...file("x"), ...made(count++) });
      expect(count).toBeLessThan(400);
    }
    const index = new ArchiveIndex(1_000_000);
    for (let i = 0; i < 5000; i++) index.add(file(`private/var/mobile/Library/${i}`));
    expect(index.isFull).toBe(false);
  });

  it("keeps a folder's attributes whether it is listed before its files or after them", () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const index = new ArchiveIndex();
      const entries = [{ ...file("a"), type: entryType.folder, mode: 0o755 }, file("a/b")];
      for (const number of order) index.add(entries[number] as ReturnType<typeof file>);
      const node = index.tree.find("a") ?? -1;
      expect(index.attributes(index.entryOf(node) ?? -1)).toEqual({ mode: 0o040755 });
    }
  });
});

describe("PathTree", () => {
  it("finds a hundred thousand paths again, and only those", () => {
    const tree = new PathTree();
    const paths = Array.from({ length: 100_000 }, (_, i) => `a${i % 7}/b${i % 911}/c${i}`);
    const nodes = paths.map((path) => tree.add(path));
    expect(new Set(nodes).size).toBe(paths.length);
    expect(paths.every((path, i) => tree.find(path) === nodes[i] && tree.path(nodes[i] as number) === path)).toBe(true);
    expect(paths.every((path, i) => tree.add(path) === nodes[i])).toBe(true);
    expect(tree.find("a0/b0/c1")).toBeUndefined();
    expect([...tree.children(0)].map((node) => tree.name(node))).toEqual(["a0", "a1", "a2", "a3", "a4", "a5", "a6"]);
  });
});
