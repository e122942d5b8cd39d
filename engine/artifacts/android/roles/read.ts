/**
 * One row for each app that holds a role, for each user. Roles that nobody holds have none.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { packageName, readDump } from "../../dump-lines.ts";

export function readRoles(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of roles",
    form: /^ROLE MANAGER STATE|^user_states=/,
    begin() {
      let user: number | undefined;
      let role: string | undefined;
      let inList = false;
      return {
        see({ text, line }) {
          const [, key, said = ""] = /^(user_id|name|holders)=(.{0,300})$/.exec(text) ?? [];
          if (key === "user_id") {
            user = /^\d{1,6}$/.test(said) ? Number(said) : undefined;
            role = undefined;
          }
          if (key === "name") role = said;
          if (key !== undefined) inList = key === "holders" && said === "[";
          else if (text.startsWith("]")) inList = false;
          // One holder stands behind the sign, several below it.
          const name = packageName(key === "holders" ? said : inList ? text.replace(/,$/, "") : undefined);
          return name === undefined || role === undefined ? undefined : { value: { user, role, package: name }, line };
        },
      };
    },
  });
}
