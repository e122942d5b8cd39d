/**
 * JSON Schema of what `bridle compare --json` writes. Objects stay open, as those of the report.
 * @module
 */
import { things } from "../model/identity.ts";
import { count, list, object, reportDefinitions, type Schema, text } from "./report-schema.ts";

const { evidence, place, process, sighting } = reportDefinitions;
const yesOrNo: Schema = { type: "boolean" };
const values = list(text);

export const compareSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:bridle:schema:compare:1",
  title: "Bridle comparison",
  ...object(
    {
      schema: { type: "string", const: "bridle.compare/1" },
      tool: object({ name: text, version: text }, { commit: text }),
      old: list({ $ref: "#/$defs/evidence" }),
      new: list({ $ref: "#/$defs/evidence" }),
      warnings: list({ type: "string", enum: ["other-model", "other-system", "wrong-order"] }),
      differences: list(
        object(
          {
            change: { type: "string", enum: ["new", "gone", "changed"] },
            thing: { type: "string", enum: things },
            artifact: text,
            what: { type: "object" },
            closer: yesOrNo,
            sure: yesOrNo,
            evidence: text,
            from: { $ref: "#/$defs/place" },
          },
          {
            changes: list(object({ field: text, before: values, after: values })),
            state: { type: "object", additionalProperties: values },
          },
        ),
      ),
      processes: list(
        object({
          change: { type: "string", enum: ["new", "gone"] },
          process: { $ref: "#/$defs/process" },
          closer: yesOrNo,
        }),
      ),
      notCompared: list(
        object({
          artifact: text,
          why: {
            type: "string",
            enum: [
              "old-cannot-hold",
              "new-cannot-hold",
              "old-lacks",
              "new-lacks",
              "old-not-whole",
              "new-not-whole",
              "too-many",
            ],
          },
          things: count,
        }),
      ),
      comparedWhole: list(text),
      gaps: yesOrNo,
    },
    { system: object({ before: text, after: text }), differencesLeftOut: count },
  ),
  $defs: { evidence, place, process, sighting },
};
