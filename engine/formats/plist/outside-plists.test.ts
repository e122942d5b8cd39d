/**
 * Property lists of other projects, good and broken. What each should give stands in fixture/outside-plists.expected.json:
 * an error's code, or a digest of the value written out. Every digest was compared with Python's plistlib where that
 * reads the file; the rest (UTF-32, OpenStep, loose XML) was looked through by hand.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { hex } from "../../bytes/text.ts";
import { type PlistValue, readPlist, Uid } from "./plist.ts";

const folders = ["d4-plist", "b4-ios-plists", "b8-nskeyedarchiver", "b9-imessage-payloads", "b10-config-profiles"];
const expectedFile = join(import.meta.dirname, "fixture", "outside-plists.expected.json");
const expected = JSON.parse(readFileSync(expectedFile, "utf8")) as Record<string, string>;
const present = folders.map((name) => testData(`evidence/${name}`)).filter((path) => path !== undefined);
const files = present.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "SOURCES.md")
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(join(folder, ".."), path), bytes: new Uint8Array(readFileSync(path)) })),
);

/** The value with its kinds, in a form that can be compared as text. */
function written(value: PlistValue): unknown {
  if (value instanceof Map) return ["dict", [...value].map(([key, element]) => [key, written(element)])];
  if (Array.isArray(value)) return ["array", value.map(written)];
  if (value instanceof Uint8Array) return ["data", hex(value)];
  if (value instanceof Date) return ["date", value.getTime()];
  if (value instanceof Uid) return ["uid", value.value];
  return [typeof value, typeof value === "string" ? value : String(value)];
}

function outcome(bytes: Uint8Array): string {
  try {
    const value = readPlist(bytes, { limits: defaultLimits, place: "file" });
    return createHash("sha256")
      .update(JSON.stringify(written(value)))
      .digest("hex")
      .slice(0, 16);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error.code;
  }
}

describe.skipIf(files.length === 0)("property lists of other projects (needs the outside test data)", () => {
  it("gives for each file what it should", () => {
    expect(Object.fromEntries(files.map(({ name, bytes }) => [name, outcome(bytes)]))).toEqual(expected);
  });

  it("takes no file for long, and little memory for all", () => {
    const before = process.memoryUsage().rss;
    for (const { name, bytes } of files) {
      const start = performance.now();
      outcome(bytes);
      expect(performance.now() - start, name).toBeLessThan(2000);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it("throws nothing but ReadError when a file is cut or a bit is flipped", () => {
    let seed = 1;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (const { bytes } of files.filter((file) => file.bytes.length < 20_000)) {
      for (let i = 0; i < 12; i++) {
        expect(outcome(bytes.subarray(0, random(bytes.length)))).toBeTypeOf("string");
        const changed = bytes.slice();
        for (let flips = random(4) + 1; flips > 0; flips--) {
          const at = random(bytes.length);
          changed[at] = (changed[at] as number) ^ (1 << random(8));
        }
        expect(outcome(changed)).toBeTypeOf("string");
      }
    }
  });
});
