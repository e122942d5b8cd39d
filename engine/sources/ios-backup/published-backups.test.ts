import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openHandOver } from "../../../cli/node/hand-over.ts";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { testData } from "../../../tools/test-data.ts";
import { readAll } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { hex, utf8 } from "../../bytes/text.ts";
import type { Evidence, EvidenceFile } from "../../model/evidence.ts";
import { inBackup, onPhone, type PathPattern, wholeIndex } from "../../model/where.ts";
import { blobId } from "./blob-id.ts";
import { iosBackup } from "./ios-backup.ts";

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

async function open(path: string, password?: string): Promise<Evidence> {
  const { hand, close } = await openHandOver(path);
  closing.push(close);
  const secret = { password: async () => password };
  return iosBackup.open(hand, { crypto: nodeCrypto(), secret, limits: defaultLimits });
}

async function list(evidence: Evidence, ...where: PathPattern[]): Promise<EvidenceFile[]> {
  const files: EvidenceFile[] = [];
  for await (const file of evidence.files(where)) files.push(file);
  return files;
}

const plain = testData("evidence/a1-ios-backup-plain/mvt-project+mvt");
describe.skipIf(plain === undefined)("a published backup of iOS 14 (skipped without the outside test data)", () => {
  it("opens from the folder above, without a Manifest.plist, though its index still has keys", async () => {
    const evidence = await open(plain as string);
    expect(evidence).toMatchObject({ name: "ios_backup", encrypted: false, fileCount: 1089 });
    expect(evidence.notes.filter((note) => note.loss)).toEqual([]);
    expect(evidence.device).toEqual({ model: "iPhone9,3", osName: "iOS", osVersion: "14.3", build: "18C66" });
    expect(evidence.takenAt).toBe("2021-12-03T19:33:13Z");
    const files = await list(evidence, wholeIndex());
    const count = (type: EvidenceFile["type"]) => files.filter((file) => file.type === type).length;
    expect([files.length, count("file"), count("folder"), count("link")]).toEqual([3721, 1089, 2618, 14]);
    expect(files.every((file) => file.phonePath !== "")).toBe(true);
    const crypto = nodeCrypto();
    const ids = files.map((file) => hex(blobId(crypto, file.domain ?? "", file.relativePath ?? "")));
    expect(ids).toEqual(files.map((file) => file.attributes.id));
  });

  it("gives the seven files it holds, and says of the others that they are absent", async () => {
    const evidence = await open(plain as string);
    const opened: string[] = [];
    for (const file of await list(evidence, onPhone("/private/var/**"))) {
      if (file.type !== "file") continue;
      try {
        const head = await (await file.open()).read(0, 8);
        opened.push(`${file.name}: ${utf8(head)}`);
        expect(file.notes.every((note) => note.code === "size-differs" && !note.loss)).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ name: "ReadError", code: "absent" });
      }
    }
    expect(opened).toHaveLength(7);
    expect(opened).toContain("HomeDomain/Library/SMS/sms.db: SQLite f");
    expect(opened).toContain("HomeDomain/Library/Preferences/.GlobalPreferences.plist: bplist00");
  });
});

const encrypted = testData("evidence/a2-ios-backup-encrypted/matan1008+pyiosbackup");
describe.skipIf(encrypted === undefined)("a published encrypted backup (skipped without the outside test data)", () => {
  it("opens with its password after ten million rounds", async () => {
    const evidence = await open(join(encrypted as string, "ios10_sqlite_backup"), "0000");
    expect(evidence).toMatchObject({ encrypted: true, fileCount: 1, notes: [] });
    const [file] = await list(evidence, inBackup("MyTestDomain", "Media/Test.txt"));
    expect(utf8(await readAll(await (file as EvidenceFile).open(), 100, "Test.txt"))).toBe("Test data");
    expect(file?.notes).toEqual([]);
  });

  it("does not open without it", async () => {
    await expect(open(encrypted as string)).rejects.toMatchObject({ code: "wrong-password" });
  });
});
