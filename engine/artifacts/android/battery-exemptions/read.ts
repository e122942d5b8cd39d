/**
 * One row for each app of each list. The list `user` holds what a person allowed.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { packageName, readDump } from "../../dump-lines.ts";

const lists: readonly (readonly [RegExp, string])[] = [
  [/^Removed from (?:white|allow)list system apps/i, "removed-by-user"],
  [/\(except idle\).{0,20} system apps/i, "system-except-idle"],
  [/^(?:white|allow)list system apps/i, "system"],
  [/^(?:white|allow)list user apps/i, "user"],
];

export function readBatteryExemptions(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of exempt apps",
    form: /^(?:white|allow)list .{0,40}(?:apps|app ids):|^Settings:|^mState=|^mLightEnabled=/i,
    begin() {
      let list: string | undefined;
      return {
        see({ text, line }) {
          const name = list === undefined ? undefined : packageName(text);
          if (name !== undefined) return { value: { list, package: name }, line };
          list = lists.find(([pattern]) => pattern.test(text))?.[1];
          return undefined;
        },
      };
    },
  });
}
