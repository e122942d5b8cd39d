/**
 * JSON Schema of one line that `bridle hunt --json` writes. Objects stay open, as those of the report.
 * @module
 */
import { grades, verdicts } from "../model/grade.ts";
import { count, list, object, reportDefinitions, type Schema, text } from "./report-schema.ts";

const { place, indicator } = reportDefinitions;
const time: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T" };

export const huntLineSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:bridle:schema:hunt:1",
  title: "A keepsake that Bridle compared",
  ...object(
    { schema: { type: "string", const: "bridle.hunt/1" }, file: text, exitCode: count },
    {
      problem: { type: "string", description: "Why it could not be read; then nothing below is there" },
      verdict: { type: "string", enum: verdicts },
      madeAt: time,
      evidence: list(object({ kind: text, device: { type: "object" } }, { takenAt: time })),
      indicators: object({ loaded: count, applicable: count }),
      findings: list(
        object(
          {
            rule: text,
            grade: { type: "string", enum: grades },
            artifact: text,
            text,
            from: { $ref: "#/$defs/place" },
            indicators: list({ $ref: "#/$defs/indicator" }),
            new: { type: "boolean", description: "By indicators, and not found in the check that the keepsake is of" },
          },
          { at: time },
        ),
      ),
    },
  ),
  $defs: { place, indicator },
};
