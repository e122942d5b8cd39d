/**
 * Keyboards: the ones that are there, and the one in use. A keyboard sees everything that is typed.
 * Format: AOSP `InputMethodManagerService.dump` and `InputMethodInfo.dump`, published dumps of Android 7 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, flag, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readInputMethods } from "./read.ts";

export default artifact({
  id: "android.input-methods",
  where: [inSection("DUMPSYS input_method")],
  shows: "ran",
  fields: {
    kind: text(),
    package: appId(),
    component: text(),
    states: plain(),
    enabled: flag(),
    uid: number(),
    path: filePath(),
    system: flag(),
  },
  identity: [
    {
      thing: "keyboard",
      by: ["component"],
      state: ["enabled", "system"],
      rows: { kind: ["keyboard"] },
      power: { new: { enabled: [true] }, change: ["enabled"] },
    },
  ],
  read: readInputMethods,
  rules: [],
});
