/**
 * Files of the phone that were copied into the evidence, by name and time, whatever they hold: crash reports and logs of a
 * bug report, logs and passed-on files of an acquisition, apps' files of a backup.
 * @module
 */
import { artifact, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { appId, filePath, number, unixTime } from "../../../model/field.ts";
import { wholeIndex } from "../../../model/where.ts";
import { ownerOfPath } from "../../data-path.ts";

export default artifact({
  id: "android.file-times",
  where: [wholeIndex("android-bugreport"), wholeIndex("androidqf"), wholeIndex("android-backup")],
  // A published file or app in the list was on the phone. That none is in it says little: the list holds what apps, the
  // phone or a collector chose to hand over.
  shows: "attempt",
  fields: {
    path: filePath({ grade: "ran" }),
    app: appId({ grade: "ran" }),
    size: number(),
    modified: unixTime("file changed"),
  },
  describe,
  rules: [],
});

/** Undefined for what the phone or the collector made for the evidence itself, and for folders and links. */
function describe(file: EvidenceFile): Row | undefined {
  const { attributes, phonePath, name, type, inContainer } = file;
  if (type !== "file") return undefined;
  // What an app gave for its backup as keys and values has no place on the phone, but it is of the app.
  const kept = phonePath === "" ? /^apps\/([A-Za-z]\w*(?:\.\w+)+)\/k\//.exec(name)?.[1] : undefined;
  if (kept !== undefined) return { value: { app: kept, size: attributes.size }, from: { file: name } };
  if (phonePath === "") return undefined;
  const value = {
    path: phonePath,
    app: ownerOfPath(phonePath)?.package,
    size: attributes.size,
    modified: attributes.modified,
  };
  return { value, from: { file: name }, inContainer };
}
