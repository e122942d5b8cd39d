import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { fromHex, toUtf8 } from "../../bytes/text.ts";
import { openBackupBody } from "./backup-body.ts";
import { headerBytes, readBackupHeader } from "./backup-header.ts";
import { openMasterKey } from "./master-key.ts";

const folder = testData("evidence/c1-android-backup");
const crypto = nodeCrypto();

async function tarOf(name: string, password: string): Promise<{ tar: Buffer; notes: readonly unknown[] }> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const header = readBackupHeader(bytes.subarray(0, headerBytes), name);
  const key = header.encryption === undefined ? undefined : await openMasterKey(header, { password }, crypto, name);
  const options = { limits: defaultLimits, place: name, crypto };
  const { plain, packed, notes } = await openBackupBody(bytesSource(bytes), header, key, options);
  if (plain !== undefined) return { tar: Buffer.from(await plain.read(0, plain.size)), notes };
  const parts: Uint8Array[] = [];
  for await (const chunk of packed ?? []) parts.push(chunk);
  return { tar: Buffer.concat(parts), notes: [...notes, ...(packed?.result().notes ?? [])] };
}

describe.skipIf(folder === undefined)("published Android backups", () => {
  const ours = "nelenkov+android-backup-extractor";
  it.each([
    ["uncompressed.backup", ""],
    ["test.unencrypted.backup", ""],
    ["test.encrypted.backup", "12345"],
  ])("%s holds the archive published beside it", async (name, password) => {
    const expected = readFileSync(`${folder}/${ours}/test.tar`);
    const { tar, notes } = await tarOf(`${ours}/${name}`, password);
    expect(Buffer.compare(tar, expected)).toBe(0);
    expect(notes).toEqual([]);
  });

  it.each([
    ["mvt-project+mvt/android_backup/backup.ab", ""],
    ["mvt-project+mvt/android_backup/backup2.ab", "123456"],
  ])("%s holds the messages of the telephony provider", async (name, password) => {
    const { tar } = await tarOf(name, password);
    expect(tar.includes("apps/com.android.providers.telephony/")).toBe(true);
  });

  it("does not open with another password", async () => {
    await expect(tarOf(`${ours}/test.encrypted.backup`, "12346")).rejects.toMatchObject({ code: "wrong-password" });
  });

  it("opens published headers with their known passwords", async () => {
    const path = `${folder}/openwall+john/ab_header_vectors.json`;
    const vectors = JSON.parse(readFileSync(path, "utf8")) as { hash: string; password: string }[];
    for (const { hash, password } of vectors) {
      const [, version, , rounds, userSalt, checksumSalt, iv, blob] = hash.split(/\$ab\$|\*/);
      const lines = ["ANDROID BACKUP", version, "1", "AES-256", userSalt, checksumSalt, rounds, iv, blob];
      const header = readBackupHeader(toUtf8(`${lines.join("\n")}\n`), "header");
      const { key } = await openMasterKey(header, { password }, crypto, "header");
      expect(key.length).toBe(32);
      expect(fromHex(blob ?? "")?.length).toBe(96);
      await expect(openMasterKey(header, { password: `${password}!` }, crypto, "header")).rejects.toMatchObject({
        code: "wrong-password",
      });
    }
    expect(vectors.length).toBeGreaterThan(1);
  });
});
