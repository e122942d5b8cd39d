import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HandOver, HandOverFile, HandOverFolder } from "../../engine/model/evidence.ts";
import { type OpenedHandOver, openHandOver } from "./hand-over.ts";

let place = "";
const opened: OpenedHandOver[] = [];

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "hand-over-"));
  mkdirSync(join(place, "evidence", "sub", "deep"), { recursive: true });
  mkdirSync(join(place, "outside"));
  writeFileSync(join(place, "evidence", "Info.plist"), "info");
  writeFileSync(join(place, "evidence", "sub", "file.bin"), "0123456789");
  writeFileSync(join(place, "outside", "secret"), "secret");
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  rmSync(place, { recursive: true, force: true });
});

const within = (...parts: string[]): string => join(place, "evidence", ...parts);

async function folder(path = within()): Promise<HandOverFolder> {
  const one = await openHandOver(path);
  opened.push(one);
  if (one.hand.kind !== "folder") throw new Error("not a folder");
  return one.hand;
}

async function names(from: HandOverFolder): Promise<string[]> {
  const found: string[] = [];
  for await (const child of from.list()) found.push(`${child.kind} ${child.name}`);
  return found.sort();
}

async function text(hand: HandOver | undefined, start = 0, end = 1000): Promise<string> {
  if (hand?.kind !== "file") throw new Error("not a file");
  return Buffer.from(await (await hand.open()).read(start, end)).toString();
}

const refused = (code: string) => expect.objectContaining({ name: "ReadError", code });

describe("a folder that is handed over", () => {
  it("lists its children and finds what lies at a path", async () => {
    const hand = await folder();
    expect(hand.name).toBe("evidence");
    expect(await names(hand)).toEqual(["file Info.plist", "folder sub"]);
    const file = (await hand.get("sub/file.bin")) as HandOverFile;
    expect([file.kind, file.name, file.size]).toEqual(["file", "file.bin", 10]);
    expect(await text(file)).toBe("0123456789");
    expect(await text(file, 3, 5)).toBe("34");
    expect(await text(file, -3, 2)).toBe("01");
    expect(await text(file, 8, 4)).toBe("");
    expect(await hand.get("sub/none")).toBeUndefined();
    expect(await hand.get("Info.plist/none")).toBeUndefined();
    expect(await hand.get("n".repeat(5000))).toBeUndefined();
    expect(await names((await hand.get("sub")) as HandOverFolder)).toEqual(["file file.bin", "folder deep"]);
  });

  it("finds a name in other letters of the same word, the exact one first", async () => {
    const hand = await folder();
    expect(await text(await hand.get("info.PLIST"))).toBe("info");
    writeFileSync(within("INFO.plist"), "other");
    expect(await text(await (await folder()).get("INFO.plist"))).toBe("other");
  });

  it("may be a single file, or be named by a link", async () => {
    const one = await openHandOver(within("Info.plist"));
    opened.push(one);
    expect([one.hand.kind, await text(one.hand)]).toEqual(["file", "info"]);
    symlinkSync(within(), join(place, "link"));
    expect(await names(await folder(join(place, "link")))).toHaveLength(2);
    await expect(openHandOver(within("none"))).rejects.toEqual(refused("absent"));
  });

  it("is never left by a path", async () => {
    const hand = await folder();
    for (const path of [
      "..",
      "../outside/secret",
      "sub/../../outside",
      "/etc/passwd",
      "",
      ".",
      "sub//file.bin",
      "a\0b",
    ]) {
      await expect(hand.get(path)).rejects.toEqual(refused("not-permitted"));
    }
  });

  it("is never left by a link; one that stays inside is followed", async () => {
    symlinkSync(join(place, "outside"), within("out"));
    symlinkSync("../outside/secret", within("secret"));
    symlinkSync(join(place, "evidence2"), within("nowhere"));
    symlinkSync("sub/file.bin", within("inner"));
    symlinkSync("sub", within("inner-folder"));
    mkdirSync(join(place, "evidence2"));
    const hand = await folder();
    expect(await names(hand)).toEqual(["file Info.plist", "file inner", "folder inner-folder", "folder sub"]);
    for (const path of ["out", "secret", "nowhere", "out/secret"]) {
      await expect(hand.get(path)).rejects.toEqual(refused("not-permitted"));
    }
    expect(await text(await hand.get("inner"))).toBe("0123456789");
    expect(await text(await hand.get("inner-folder/file.bin"))).toBe("0123456789");
  });

  it("says which folders were reached through a link", async () => {
    symlinkSync("sub", within("inner-folder"));
    const hand = await folder();
    const linked: string[] = [];
    for await (const child of hand.list())
      if (child.kind === "folder" && child.linked === true) linked.push(child.name);
    expect(linked).toEqual(["inner-folder"]);
    expect(await hand.get("inner-folder")).toMatchObject({ kind: "folder", linked: true });
    expect(await hand.get("sub")).not.toHaveProperty("linked");
  });

  it("has an end, whatever its links lead to", async () => {
    symlinkSync("..", within("sub", "up"));
    symlinkSync(".", within("sub", "self"));
    mkdirSync(within("other"));
    symlinkSync("../other", within("sub", "other"));
    symlinkSync("../sub", within("other", "sub"));
    symlinkSync("loop", within("loop"));
    let folders = 0;
    const walk = async (from: HandOverFolder): Promise<void> => {
      if (++folders > 50) throw new Error("no end");
      for await (const child of from.list()) if (child.kind === "folder") await walk(child);
    };
    await walk(await folder());
    expect(folders).toBeLessThan(12);
  });

  it.skipIf(process.platform === "win32")(
    "leaves out what is neither file nor folder (skipped on Windows)",
    async () => {
      const server = createServer().listen(within("socket"));
      await once(server, "listening");
      const hand = await folder();
      expect(await names(hand)).toEqual(["file Info.plist", "folder sub"]);
      expect(await hand.get("socket")).toBeUndefined();
      await expect(openHandOver(within("socket"))).rejects.toEqual(refused("not-permitted"));
      server.close();
    },
  );

  it.skipIf(process.platform !== "linux")("lists names that are no UTF-8, and opens them", async () => {
    const name = Buffer.from([0x61, 0xff, 0xfe, 0x62]);
    writeFileSync(Buffer.concat([Buffer.from(`${within()}/`), name]), "odd");
    writeFileSync(within("grün\n%20 \u202e"), "even");
    for await (const child of (await folder()).list()) {
      if (child.name === "a\ufffd\ufffdb") expect(await text(child)).toBe("odd");
      if (child.name.startsWith("gr")) expect(await text(child)).toBe("even");
    }
    expect(await names(await folder())).toHaveLength(4);
  });

  it.skipIf(process.getuid?.() === 0)("says what it may not read (skipped for root, who may)", async () => {
    chmodSync(within("sub"), 0);
    chmodSync(within("Info.plist"), 0);
    const hand = await folder();
    await expect(names((await hand.get("sub")) as HandOverFolder)).rejects.toEqual(refused("not-permitted"));
    await expect(text(await hand.get("Info.plist"))).rejects.toEqual(refused("not-permitted"));
    chmodSync(within("sub"), 0o755);
  });
});

/** What an open file of this process is; empty for the one that listing them opened. */
function targetOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`, { encoding: "utf8" });
  } catch {
    return "";
  }
}

describe("files of a hand-over", () => {
  it("stay readable while more of them are used than are kept open", async () => {
    mkdirSync(within("many"));
    for (let i = 0; i < 200; i++) writeFileSync(within("many", `f${i}`), `content ${i}`);
    const hand = await folder(within("many"));
    const sources = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => ((await hand.get(`f${i}`)) as HandOverFile).open()),
    );
    for (let round = 0; round < 3; round++) {
      const texts = await Promise.all(sources.map(async (source) => Buffer.from(await source.read(0, 99)).toString()));
      expect(texts).toEqual(Array.from({ length: 200 }, (_, i) => `content ${i}`));
    }
    if (process.platform === "linux") {
      const open = readdirSync("/proc/self/fd")
        .map(targetOf)
        .filter((path) => path.startsWith(within("many")));
      expect(open.length).toBeGreaterThan(0);
      expect(open.length).toBeLessThanOrEqual(64);
    }
  });

  it("give fewer bytes when they have become shorter, and a ReadError when they have gone", async () => {
    const hand = await folder();
    const source = await ((await hand.get("sub/file.bin")) as HandOverFile).open();
    truncateSync(within("sub", "file.bin"), 4);
    expect(Buffer.from(await source.read(0, 10)).toString()).toBe("0123");
    const file = (await hand.get("Info.plist")) as HandOverFile;
    rmSync(within("Info.plist"));
    await expect(file.open()).rejects.toEqual(refused("absent"));
    writeFileSync(join(place, "outside", "x"), "x");
    symlinkSync(join(place, "outside", "x"), within("Info.plist"));
    await expect(file.open()).rejects.toEqual(refused("not-permitted"));
  });

  it("refuse to be read once the hand-over is closed", async () => {
    const one = await openHandOver(within());
    const source = await ((await (one.hand as HandOverFolder).get("Info.plist")) as HandOverFile).open();
    await one.close();
    await expect(source.read(0, 1)).rejects.toEqual(refused("cancelled"));
  });

  it("are left as they were", async () => {
    const before = statSync(within("Info.plist"));
    const hand = await folder();
    for await (const child of hand.list()) if (child.kind === "file") await text(child);
    const after = statSync(within("Info.plist"));
    expect([after.mtimeMs, after.ctimeMs, after.size]).toEqual([before.mtimeMs, before.ctimeMs, before.size]);
    expect(await names(hand)).toEqual(["file Info.plist", "folder sub"]);
  });
});
