import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { writeMbdb } from "../../../corpus/formats/mbdb-writer.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { hex, toUtf8 } from "../../bytes/text.ts";
import { isMbdb, readMbdb } from "./manifest-mbdb.ts";

const crypto = nodeCrypto();
const read = (bytes: Uint8Array) => readMbdb(bytes, defaultLimits, crypto, "Manifest.mbdb");

const record = {
  ...{ domain: "HomeDomain", path: "Library/SMS/sms.db", mode: 0o100_600, inode: 12, owner: 501, group: 502 },
  ...{ modified: 1, accessed: 2, created: 3, size: 4, protectionClass: 3 },
};

describe("Manifest.mbdb", () => {
  it("gives names, blob ids and details", () => {
    const key = new Uint8Array(44).fill(9);
    const property = [["com.apple.quarantine", new Uint8Array(300)]] as const;
    const { index, details, notes } = read(
      writeMbdb([
        { ...record, encryptionKey: key, digest: new Uint8Array(20), properties: property },
        { ...record, path: "link", mode: 0o120_777, target: "/var/db" },
        { ...record, path: "", mode: 0o040_755 },
        { ...record, path: "odd", mode: 0, inode: Number.MAX_SAFE_INTEGER },
      ]),
    );
    expect(notes).toEqual([]);
    expect([index.count, index.fileCount, index.flags(0), index.flags(1), index.flags(2), index.flags(3)]).toEqual([
      4, 2, 1, 4, 2, 0,
    ]);
    expect(index.id(0)).toBe("3d0d7e5fb2ce288813306e4d4636395e047a3d28");
    expect(details(0)).toEqual({
      known: true,
      attributes: {
        ...{ size: 4, mode: 0o100_600, owner: 501, group: 502, inode: 12, protectionClass: 3 },
        ...{ modified: 1, statusChanged: 2, created: 3 },
      },
      wrappedKey: key,
    });
    expect(details(1).attributes.target).toBe("/var/db");
    expect(details(3)).toMatchObject({ known: true, attributes: { inode: Number.MAX_SAFE_INTEGER } });
    expect(details(3).wrappedKey).toBeUndefined();
  });

  it("is nothing without its four letters", () => {
    expect(isMbdb(toUtf8("mbdx"))).toBe(false);
    expect(() => read(toUtf8("SQLite"))).toThrow(expect.objectContaining({ code: "malformed" }));
    expect(() => read(new Uint8Array(0))).toThrow(expect.objectContaining({ code: "malformed" }));
    expect(read(toUtf8("mbdb\x05\x00")).index.count).toBe(0);
  });

  it("reads any bytes to their end or to their first damage", () => {
    const whole = writeMbdb(Array.from({ length: 5 }, (_, i) => ({ ...record, path: `p${i}` })));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 6, max: whole.length - 1 }), fc.nat(255))), (edits) => {
        const bytes = whole.slice();
        for (const [at, value] of edits) bytes[at] = value;
        const { index, details, notes } = read(bytes);
        expect(notes.length).toBeLessThan(2);
        for (let entry = 0; entry < index.count; entry++) expect(details(entry).known).toBe(true);
        if (edits.length === 0) expect(hex(toUtf8(index.path(4)))).toBe("7034");
      }),
    );
  });
});
