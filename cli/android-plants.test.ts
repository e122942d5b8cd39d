import { writeFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import { androidIndicators, androidPlants, cleanAndroid, plantAndroidTraces, writeBugreport } from "@bridle/corpus";
import { type Checked, examinePlants, examineRules, plantedFolder } from "./planted.ts";

const folder = plantedFolder(androidIndicators);

const checked: Checked = async (name, which, planting) => {
  const phone = cleanAndroid("plants");
  plantAndroidTraces(phone, which, planting);
  const path = folder.path(`${name}.zip`);
  await writeFile(path, writeBugreport(phone, { deflate: (bytes) => deflateRawSync(bytes) }));
  return folder.check(path);
};

examinePlants("planted traces of an Android bug report", androidPlants, checked);
examineRules(androidPlants, checked);
