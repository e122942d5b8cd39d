/**
 * JSON Schema of `manifest.json`; `verify.ts` reads the same shape. Objects stay open, as those of the report.
 * @module
 */
import { count, list, object, type Schema, sha256, text, time } from "./report-schema.ts";

const file = object({ name: text, size: count, sha256 });

export const manifestSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:bridle:schema:manifest:1",
  title: "Bridle manifest",
  ...object({
    schema: { type: "string", const: "bridle.manifest/1" },
    tool: object({ name: text, version: text }, { commit: text }),
    createdAt: time,
    files: list(file),
    evidence: list(object({ id: { type: "string", pattern: "^e[1-9][0-9]*$" }, name: text, files: list(file) })),
    indicators: list(file),
  }),
};
