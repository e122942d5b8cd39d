import { writeFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import {
  cleanSysdiagnose,
  plantSysdiagnoseTraces,
  type SystemVersion,
  sysdiagnoseIndicators,
  sysdiagnosePlants,
  systemVersions,
  writeSysdiagnose,
} from "@bridle/corpus";
import { expect, it } from "vitest";
import { type Checked, examinePlants, examineRules, plantedFolder } from "./planted.ts";

const folder = plantedFolder(sysdiagnoseIndicators);

function checkedOn(system: SystemVersion): Checked {
  return async (name, which, planting) => {
    const phone = cleanSysdiagnose(system, "plants");
    plantSysdiagnoseTraces(phone, which, planting);
    const path = folder.path(`${name}-${system}.tar.gz`);
    await writeFile(path, writeSysdiagnose(phone, { deflate: (bytes) => deflateRawSync(bytes) }));
    return folder.check(path);
  };
}

it("every planted trace has an id of its own", () => {
  expect(new Set(sysdiagnosePlants.map(({ id }) => id)).size).toBe(sysdiagnosePlants.length);
});

for (const system of systemVersions) {
  examinePlants(`planted traces of a sysdiagnose of iOS ${system}`, sysdiagnosePlants, checkedOn(system));
}
examineRules(sysdiagnosePlants, checkedOn("18"));
