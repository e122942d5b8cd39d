/**
 * Programs for root access that the phone's shell found when it was asked for them by name.
 * Format: AndroidQF's public source, https://github.com/mvt-project/androidqf.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { filePath, text } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readRootBinaries } from "./read.ts";
import { rootProgram } from "./rules.ts";

export default artifact({
  id: "android.root-binaries",
  where: [inAcquisition("androidqf", "root_binaries.json")],
  shows: "ran",
  fields: {
    path: filePath(),
    name: text(),
  },
  identity: [{ thing: "file", by: ["path"], power: { new: true } }],
  read: readRootBinaries,
  rules: [rootProgram],
});
