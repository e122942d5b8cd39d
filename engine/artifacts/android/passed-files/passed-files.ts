/**
 * Files that lay in the folder where a cable puts things, by what they hold: their digests and what kind of file each is.
 * Facts: https://developer.android.com/tools/adb; kinds by their first bytes.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { fileHash, number, text } from "../../../model/field.ts";
import { onPhone } from "../../../model/where.ts";
import { readPassedFile } from "./read.ts";

export default artifact({
  id: "android.passed-files",
  where: [onPhone("/data/local/tmp/**")],
  shows: "ran",
  fields: {
    path: text(),
    kind: text(),
    size: number(),
    hashes: fileHash(),
  },
  read: readPassedFile,
  rules: [],
});
