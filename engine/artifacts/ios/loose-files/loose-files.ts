/**
 * Single files of an iPhone or iPad that were handed over without the rest: what each was taken for, and what was not known.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { wholeIndex } from "../../../model/where.ts";
import { looseFileFields, looseFileRow } from "../../loose-files.ts";

export default artifact({
  id: "ios.loose-files",
  where: [wholeIndex("ios-loose-files")],
  shows: "context",
  fields: looseFileFields,
  describe: looseFileRow,
  rules: [],
});
