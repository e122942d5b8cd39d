import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../../cli/node/node-crypto.ts";
import { utf8 } from "../../../../corpus/formats/bytes.ts";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { writeTar } from "../../../../corpus/formats/tar-writer.ts";
import { bytesSource } from "../../../bytes/byte-source.ts";
import { defaultLimits } from "../../../bytes/limits.ts";
import { openEvidence, recognise } from "../../../examine/open-evidence.ts";
import { readArtifact } from "../../../examine/read-artifact.ts";
import { loadIndicators } from "../../../indicators/indicators.ts";
import type { EarlyLook } from "../../../model/early-look.ts";
import type { HandOverFile } from "../../../model/evidence.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import textSweep from "./text-sweep.ts";

const top = "sysdiagnose_2026.05.01_12-00-00+0000_iPhone-OS_iPhone_22A1";
const database = writeSqlite({
  tables: [{ name: "t", sql: "CREATE TABLE t (a TEXT)", rows: [{ values: ["/private/var/tmp/example"] }] }],
});
const words = ["/private/var/tmp/example", "com.example.app", "exampled[412]", "192.0.2.7", "é /var/é.example"];
const line = (i: number): string => `${i} ${words[i % words.length]} ${i % 7 === 0 ? words[i % 3] : ""}`;
const lines = (count: number): Uint8Array => utf8(`${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n`);

/** Names that one file after the other repeats, in an order that is not that of the folders. */
const members: readonly (readonly [string, Uint8Array])[] = [
  ["sysdiagnose.log", utf8("2026-05-01 12:00:00 started com.example.log\n")],
  ["ps.txt", utf8("USER             UID   PRSNA   PID\n")],
  ["taskinfo.txt", utf8('process: "exampled" [1]\n')],
  ["logs/MSU/a.log", lines(40_000)],
  ["WiFi/b.txt", lines(11)],
  ["WiFi/noise.bin", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) & 31)],
  ["WiFi/empty.txt", new Uint8Array(0)],
  ["logs/MSU/c.sqlite", database],
  ["logs/MSU/d.log.gz", gzipSync(lines(5))],
  ["kbdebug.txt", utf8("exampled[9] without an end")],
  ["logs/MSU/zeros.log", utf8(`com.example.zero ${"\0".repeat(20)}${" ".repeat(300)}\n`)],
  ["preferences.plist", utf8("no list com.example.list")],
  ["errors/jetsam_priority.txt", lines(9)],
  ["WiFi/long.txt", utf8("x".repeat((1 << 20) - 5) + lines(400).join(","))],
  ["WiFi/b.txt", lines(4)],
  ["logs/ProxiedDevice-1/e.log", lines(3)],
  ["._f.log", lines(3)],
];

interface Swept {
  readonly entry: object;
  readonly records: readonly PhoneRecord[];
}

async function swept(archive: Uint8Array, look?: () => EarlyLook): Promise<Swept> {
  const hand: HandOverFile = {
    kind: "file",
    name: "a.tar.gz",
    size: archive.length,
    open: async () => bytesSource(archive),
  };
  const found = await recognise(hand, defaultLimits, look);
  if (found === undefined) throw new Error("not known");
  const evidence = await openEvidence(found, hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });
  const records: PhoneRecord[] = [];
  const { entry } = await readArtifact({
    artifact: textSweep,
    evidence,
    evidenceId: "e1",
    index: loadIndicators([]),
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => 0,
    onRecord: (record) => void records.push(record),
  });
  return { entry, records };
}

function archiveOf(folder: string): Uint8Array {
  return gzipSync(writeTar(members.map(([name, bytes]) => ({ name: `${folder}/${name}`, bytes }))));
}

describe("texts that were gone through while their archive was inflated", () => {
  it("are not read again", async () => {
    const early: string[] = [];
    await swept(archiveOf(top), () => {
      const look = textSweep.early?.() as EarlyLook;
      return {
        begin(path, size) {
          const file = look.begin(path, size);
          if (file === undefined) return undefined;
          return {
            see: (bytes) => file.see(bytes),
            end() {
              const made = file.end();
              if (made !== undefined) early.push(path.slice(top.length + 1));
              return made;
            },
          };
        },
      };
    });
    expect(early).toEqual([
      "sysdiagnose.log",
      "logs/MSU/a.log",
      "WiFi/b.txt",
      "kbdebug.txt",
      "logs/MSU/zeros.log",
      "preferences.plist",
      "errors/jetsam_priority.txt",
      "WiFi/long.txt",
      "WiFi/b.txt",
    ]);
  });

  it.each<[string, (archive: Uint8Array) => Uint8Array]>([
    ["whole", (archive) => archive],
    ["cut", (archive) => archive.subarray(0, archive.length * 0.6)],
    ["cut early", (archive) => archive.subarray(0, archive.length * 0.05)],
    ["damaged", (archive) => archive.map((byte, at) => (at === Math.floor(archive.length * 0.8) ? byte ^ 64 : byte))],
  ])("say what they say later, of an archive that is %s", async (_, damaged) => {
    const archive = damaged(archiveOf(top));
    const late = await swept(archive);
    expect(await swept(archive, textSweep.early)).toEqual(late);
    expect(late.records.length).toBeGreaterThan(3);
  });

  it("are left alone where the archive is not named as the phone names it", async () => {
    const archive = archiveOf("copy");
    expect(await swept(archive, textSweep.early)).toEqual(await swept(archive));
  });
});
