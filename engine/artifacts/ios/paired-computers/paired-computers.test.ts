import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { testData } from "../../../../tools/test-data.ts";
import { bytesSource } from "../../../bytes/byte-source.ts";
import { defaultLimits } from "../../../bytes/limits.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import pairedComputers from "./paired-computers.ts";

const images = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");

describe.skipIf(images === undefined)("iTunesPrefs of an iOS 16 image (evidence/b1-ios-ffs-extract)", () => {
  it("gives the computers that the other tool gives, at the same places", async () => {
    const name = "connectedDevices.conDev.belkasoft_ctf6_ios_device1";
    const zip = readFileSync(`${images}/testdata.${name}.zip`);
    const { records, notes } = await recordsOfZip(pairedComputers, new Uint8Array(zip));
    expect(notes).toEqual([]);
    const golden = JSON.parse(readFileSync(`${images}/golden/${name}.20241023174502.json`, "utf8")) as {
      data: string[][];
    };
    expect(records.map(({ value }) => [value["user"], value["computer"]])).toEqual(
      golden.data.map(([user, computer]) => [user, computer]),
    );
    // It counts the second place from where its search left off, not from the beginning of the file.
    expect(records.map(({ from }) => from.offset)).toEqual([384, 576]);
  });
});

describe("a record of pairing", () => {
  it("names the computer's numbers, and none of its keys", async () => {
    const bytes = writeBinaryPlist({
      HostID: "0C8A7E11-0000-4000-8000-000000000001",
      SystemBUID: "0C8A7E11-0000-4000-8000-000000000002",
      HostPrivateKey: new Uint8Array(8),
      WiFiMACAddress: "02:00:00:00:00:01",
    });
    const file = {
      name: "private/var/root/Library/Lockdown/pair_records/0C8A.plist",
      open: async () => bytesSource(bytes),
    } as EvidenceFile;
    const rows: unknown[] = [];
    const context = {
      limits: defaultLimits,
      device: {},
      hashesWanted: false,
      hashes: async () => [],
      note: () => undefined,
    };
    for await (const row of pairedComputers.read?.(file, context) ?? []) rows.push((row as Row).value);
    expect(rows).toEqual([
      {
        kind: "paired",
        hostId: "0C8A7E11-0000-4000-8000-000000000001",
        systemId: "0C8A7E11-0000-4000-8000-000000000002",
        computer: undefined,
        record: "0C8A",
        wireless: true,
      },
    ]);
  });
});
