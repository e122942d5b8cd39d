import { rm } from "node:fs/promises";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  inFolder,
  memorySink,
  plants,
  plantTraces,
  writeBackup,
} from "@bridle/corpus";
import { expect, it } from "vitest";
import { type Checked, examineFound, expectWhollyRead, plantedFolder } from "./planted.ts";
import { writeAll } from "./test-folder.ts";

const password = "pässwörd 1";
const folder = plantedFolder(exampleIndicators, { BRIDLE_BACKUP_PASSWORD: password });

function checkedAs(options: Parameters<typeof backupOf>[1]): Checked {
  return async (name, which, planting) => {
    const phone = cleanPhone("plants");
    plantTraces(phone, which, planting);
    const sink = memorySink();
    await writeBackup(backupOf(phone, options), inFolder(sink, name));
    await writeAll(folder.path(""), sink.files);
    const report = await folder.check(folder.path(name));
    await rm(folder.path(name), { recursive: true });
    return report;
  };
}

const plain = checkedAs({ generation: "plain" });
const encrypted = checkedAs({ generation: "encrypted", password, iterations: 10, firstIterations: 10 });
// Some rows of another artifact show the same value: which of them has the finding is not asked here.
examineFound("planted traces of a backup", plants, plain, "anywhere");
examineFound("planted traces of an encrypted backup", plants, encrypted, "anywhere");

it("a phone without traces gives no finding above context", async () => {
  const report = await plain("none", [], "traces");
  expect(report.verdict).toBe("nothing-known-found");
  expectWhollyRead(report);
});
