import { describe, expect, it } from "vitest";
import { openHandOver } from "../../../cli/node/hand-over.ts";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { utf8 } from "../../bytes/text.ts";
import { inflateZlib } from "../../formats/zlib/zlib.ts";
import type { Evidence } from "../../model/evidence.ts";
import { onPhone } from "../../model/where.ts";
import { androidBackup } from "./android-backup.ts";

const folder = testData("evidence/c1-android-backup/mvt-project+mvt/android_backup");

async function openAt(path: string, password?: string): Promise<Evidence> {
  const { hand } = await openHandOver(path);
  expect(await androidBackup.recognise(hand, defaultLimits)).toMatchObject({
    is: "this",
    encrypted: password !== undefined,
  });
  const secret = password === undefined ? {} : { password: async () => password };
  return androidBackup.open(hand, { crypto: nodeCrypto(), secret, limits: defaultLimits });
}

async function messages(evidence: Evidence): Promise<string[]> {
  const found: string[] = [];
  const where = onPhone("/data/user_de/0/com.android.providers.telephony/files/*_sms_backup");
  for await (const file of evidence.files([where])) {
    const source = await file.open();
    const { bytes, problem } = inflateZlib(await source.read(0, source.size), 1 << 20, file.name);
    expect(problem).toBeUndefined();
    found.push(...(JSON.parse(utf8(bytes)) as { body: string }[]).map(({ body }) => body));
  }
  return found;
}

describe.skipIf(folder === undefined)("published Android backups of messages", () => {
  it.each([
    ["plain", "backup.ab", undefined],
    ["encrypted", "backup2.ab", "123456"],
    ["unpacked", "", undefined],
  ])("open as the telephony provider's files: %s", async (_name, file, password) => {
    const evidence = await openAt(`${folder}/${file}`, password);
    expect(evidence.notes.filter(({ loss }) => loss)).toEqual([]);
    const found = await messages(evidence);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((body) => typeof body === "string" && body.length > 0)).toBe(true);
  });
});
