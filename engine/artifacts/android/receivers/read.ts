/**
 * Rows of the four resolver tables of the package manager's dump, each with all its parts: by action, by scheme, by type.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { indentOf, noteNothing, packageOfComponent, readSectionLines } from "../../section-text.ts";

const tables: ReadonlyMap<string, string> = new Map([
  ["Activity Resolver Table:", "activity"],
  ["Receiver Resolver Table:", "receiver"],
  ["Service Resolver Table:", "service"],
  ["Provider Resolver Table:", "provider"],
]);
const parts: ReadonlyMap<string, string> = new Map([
  ["Full MIME Types:", "type"],
  ["Base MIME Types:", "base-type"],
  ["Wild MIME Types:", "wild-type"],
  ["Schemes:", "scheme"],
  ["Non-Data Actions:", "action"],
  ["MIME Typed Actions:", "typed-action"],
]);
const componentLine = /^[0-9a-f]{1,16} ([\w.]{1,300}\/[\w.$]{1,300})(?: \((\d{1,6}) filters?\))?/;

export async function* readReceivers(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  let table: string | undefined;
  let by: string | undefined;
  let intent: string | undefined;
  let found = false;
  let left = context.limits.entries;
  for (const { text, line } of await readSectionLines(file, context)) {
    const given = text.trim();
    if (given === "") continue;
    if (indentOf(text) === 0) {
      // A dump that was cut down to the list of packages has lost no app with its tables.
      found ||= given === "Packages:";
      table = tables.get(given);
      by = undefined;
      intent = undefined;
      found ||= table !== undefined;
      continue;
    }
    if (table === undefined) continue;
    const part = parts.get(given);
    if (part !== undefined) {
      by = part;
      intent = undefined;
      continue;
    }
    const [, component, filters] = componentLine.exec(given) ?? [];
    if (component !== undefined) {
      if (intent === undefined || left-- <= 0) continue;
      yield {
        value: {
          table,
          by,
          intent,
          package: packageOfComponent(component),
          component,
          ...(filters === undefined ? {} : { filters: Number(filters) }),
        },
        from: { file: file.name, line },
      };
    } else if (given.endsWith(":") && !given.includes(" ")) intent = given.slice(0, -1);
  }
  if (!found) noteNothing(file, context, "resolver table");
}
