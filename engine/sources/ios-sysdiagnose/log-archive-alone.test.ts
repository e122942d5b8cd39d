import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { cleanSysdiagnose } from "../../../corpus/ios-sysdiagnose/clean-sysdiagnose.ts";
import { unifiedLog } from "../../../corpus/ios-sysdiagnose/unified-log.ts";
import processes from "../../artifacts/ios/unified-log-processes/unified-log-processes.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { recognise } from "../../examine/open-evidence.ts";
import type { HandOver } from "../../model/evidence.ts";
import { fileOf } from "../ios-filesystem/test-dumps.ts";
import { memoryFolder } from "../memory-hand-over.ts";

const phone = cleanSysdiagnose("18", "log archive");
unifiedLog(phone);
const inside = "system_logs.logarchive/";
const log = new Map(
  [...phone.files].flatMap(([name, bytes]) => (name.startsWith(inside) ? [[name.slice(inside.length), bytes]] : [])),
);

async function logFilesOf(hand: HandOver): Promise<string[]> {
  const found = await recognise(hand, defaultLimits);
  expect([found?.source.id, found?.recognition.is]).toEqual(["ios-sysdiagnose", "this"]);
  const evidence = await found?.source.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });
  const names: string[] = [];
  for await (const { type, name } of evidence?.files(processes.where) ?? []) if (type === "file") names.push(name);
  return names.sort();
}

describe("a log archive without the rest of a sysdiagnose", () => {
  it("is known as a folder, whatever it is called, and in a folder", async () => {
    expect(await logFilesOf(memoryFolder("copy", log))).toEqual([...log.keys()].sort());
    const below = new Map([...log].map(([name, bytes]) => [`my.logarchive/${name}`, bytes]));
    expect(await logFilesOf(memoryFolder("evidence", below))).toEqual([...log.keys()].sort());
  });

  it("is known as it lies on the phone, in two folders", async () => {
    const place = (name: string): string =>
      /^(?:[0-9A-F]{2}|dsc)\//.test(name) ? `uuidtext/${name}` : `diagnostics/${name.replace(/^Extra\//, "")}`;
    const copy = new Map([...log].map(([name, bytes]) => [place(name), bytes]));
    const names = [...copy.keys()].filter((name) => /tracev3$|timesync$|^uuidtext/.test(name)).sort();
    expect(names.some((name) => name.startsWith("uuidtext/"))).toBe(true);
    for (const hand of [memoryFolder("copy", copy), memoryFolder("db", copy)]) {
      const found = await logFilesOf(hand);
      expect(found.filter((name) => names.includes(name))).toEqual(names);
    }
    const beside = new Map([...copy].map(([name, bytes]) => [name.replace(/^diagnostics\//, ""), bytes]));
    expect((await logFilesOf(memoryFolder("log", beside))).filter((name) => name.startsWith("uuidtext/"))).toEqual(
      names.filter((name) => name.startsWith("uuidtext/")),
    );
  });

  it("is known by a single log file", async () => {
    const name = "logdata.LiveData.tracev3";
    expect(await logFilesOf(fileOf(name, log.get(name) ?? new Uint8Array(0)))).toEqual([name]);
  });
});
