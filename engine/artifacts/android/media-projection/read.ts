/**
 * One row for the app that has the screen; one that says "none" where there is none.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { packageName, readDump } from "../../dump-lines.ts";

const active = /\(([\w.]{1,255}), uid=(\d{1,9})\): (TYPE_\w{1,60}|\w{1,60})/;

export function readMediaProjection(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "state of the recording of the screen",
    form: /^MEDIA PROJECTION MANAGER|^Media Projection:/,
    begin: () => ({
      see({ text, line, above }) {
        const [, named, uid, type] = active.exec(text) ?? [];
        const name = packageName(named);
        if (name !== undefined) return { value: { kind: "active", package: name, uid: Number(uid), type }, line };
        const none = text === "null" || /^Media Projection: ?null$/.test(text);
        return none && above.length < 3 ? { value: { kind: "none" }, line } : undefined;
      },
    }),
  });
}
