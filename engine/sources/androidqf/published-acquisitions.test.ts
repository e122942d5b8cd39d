import { describe, expect, it } from "vitest";
import { openHandOver } from "../../../cli/node/hand-over.ts";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import type { Evidence, HandOver } from "../../model/evidence.ts";
import { inAcquisition } from "../../model/where.ts";
import { androidBackup } from "../android-backup/android-backup.ts";
import { androidqf } from "./androidqf.ts";

const folder = testData("evidence/c5-androidqf/mvt-project+mvt");

async function openAt(name: string): Promise<Evidence> {
  const { hand } = await openHandOver(`${folder}/${name}`);
  expect(await androidqf.recognise(hand, defaultLimits)).toMatchObject({ is: "this", encrypted: false });
  return androidqf.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });
}

describe.skipIf(folder === undefined)("published acquisitions", () => {
  it("a folder", async () => {
    const evidence = await openAt("androidqf");
    expect(evidence.notes).toEqual([]);
    const names: string[] = [];
    for await (const { name } of evidence.files([inAcquisition("androidqf", "*.*")])) names.push(name);
    const files = ["dumpsys.txt", "files.json", "getprop.txt", "packages.json", "ps.txt", "settings_random.txt"];
    expect(names).toEqual(["backup.ab", ...files]);
    const [services, backup] = evidence.parts ?? [];
    expect(services).toMatchObject({ kind: "android-bugreport", hand: { name: "dumpsys.txt" } });
    expect(await androidBackup.recognise(backup?.hand as HandOver, defaultLimits)).toMatchObject({
      is: "this",
      encrypted: false,
    });
  });

  it("an archive with a folder around it, of one file", async () => {
    const evidence = await openAt("androidqf.zip");
    expect(evidence).toMatchObject({ fileCount: 1, notes: [{ code: "loose-files", loss: false }], parts: [] });
    const files = evidence.files([inAcquisition("androidqf", "getprop.txt")]);
    for await (const file of files) expect((await file.open()).size).toBe(377);
  });

  it("a folder with nothing but an encrypted backup is none", async () => {
    const { hand } = await openHandOver(`${folder}/androidqf_encrypted`);
    expect(await androidqf.recognise(hand, defaultLimits)).toEqual({ is: "not-this" });
  });
});
