import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cleanLogs, logFiles, logIndicators, logPlants, plantLogTraces } from "@bridle/corpus";
import { expect, it } from "vitest";
import { type Checked, examinePlants, examineRules, plantedFolder } from "./planted.ts";

const folder = plantedFolder(logIndicators);

const checked: Checked = async (name, which, planting) => {
  const phone = cleanLogs("plants");
  plantLogTraces(phone, which, planting);
  const path = folder.path(name);
  await mkdir(path);
  for (const [file, bytes] of logFiles(phone)) await writeFile(join(path, file), bytes);
  return folder.check(path);
};

examinePlants("planted traces of intrusion logs", logPlants, checked);
examineRules(logPlants, checked);

it("each event is read once", async () => {
  const report = await checked("once", [], "traces");
  const counts = Object.fromEntries(report.ledger.map(({ artifact, records }) => [artifact, records]));
  const kinds = { dns: 0, connect: 0, security: 0 };
  for (const { kind } of cleanLogs("plants").events) kinds[kind]++;
  expect(counts).toMatchObject({
    "android.dns-events": kinds.dns,
    "android.network-connections": kinds.connect,
    "android.security-events": kinds.security,
  });
});
