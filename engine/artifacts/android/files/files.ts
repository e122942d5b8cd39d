/**
 * Files that lie on the phone, by name, as far as the cable may look: the shared storage, the system, the folder for
 * passing things.
 * Format: AndroidQF's public source (its collector, and `find` where that does not run), https://github.com/mvt-project/androidqf.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, fileHash, filePath, flag, number, text, unixTime } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readFiles } from "./read.ts";
import { changedSystemFile, hiddenCode, inPassingFolder, rootTool, setUserOutsideSystem } from "./rules.ts";

export default artifact({
  id: "android.files",
  where: [inAcquisition("androidqf", "files.json")],
  shows: "ran",
  fields: {
    path: filePath(),
    app: appId(),
    packed: appId({ grade: "reached" }),
    target: filePath({ grade: "context" }),
    size: number(),
    mode: text(),
    executable: flag(),
    setUser: flag(),
    owner: number(),
    ownerName: text(),
    group: number(),
    groupName: text(),
    label: text(),
    modified: unixTime("file changed"),
    statusChanged: unixTime("file's description changed"),
    accessed: unixTime("file read"),
    hashes: fileHash(),
    error: text(),
  },
  read: readFiles,
  rules: [inPassingFolder, rootTool, setUserOutsideSystem, hiddenCode, changedSystemFile],
});
