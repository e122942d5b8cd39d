/**
 * Every file of a diagnostic archive, and what is to be told of the archive itself: that it was cut off, that only single
 * files of it were handed over, what the phone's clock showed, what was left out.
 * @module
 */
import { artifact, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { filePath, number, text, unixTime } from "../../../model/field.ts";
import { wholeIndex } from "../../../model/where.ts";

export default artifact({
  id: "ios.sysdiagnose-contents",
  where: [wholeIndex("ios-sysdiagnose")],
  shows: "context",
  fields: {
    kind: text(),
    /** In the archive. */
    name: text(),
    /** Where on the phone it is a copy from, where that is known. */
    path: filePath(),
    size: number(),
    modified: unixTime("file changed"),
  },
  describe,
  rules: [],
});

function describe(file: EvidenceFile): Row {
  const { attributes, name, phonePath, type } = file;
  return {
    value: {
      kind: type,
      name,
      ...(phonePath === "" ? {} : { path: phonePath }),
      size: attributes.size,
      modified: attributes.modified,
    },
    from: { file: name },
  };
}
