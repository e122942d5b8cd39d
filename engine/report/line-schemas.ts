/**
 * JSON Schemas of one line each of `records/<artifact>.jsonl` (as `bridle records` writes it too) and of `timeline.jsonl`,
 * whose first four fields are those that Timesketch asks for. Objects stay open, as those of the report.
 * @module
 */
import { grades } from "../model/grade.ts";
import { count, list, object, reportDefinitions, type Schema, text } from "./report-schema.ts";

const draft = "https://json-schema.org/draft/2020-12/schema";

export const recordLineSchema: Schema = {
  $schema: draft,
  $id: "urn:bridle:schema:record:1",
  title: "A record of Bridle",
  ...object(
    {
      artifact: { type: "string", pattern: "^(?:ios|android)\\.[a-z0-9-]+$" },
      evidence: { type: "string", pattern: "^e[1-9][0-9]*$" },
      from: { $ref: "#/$defs/place" },
      record: { type: "object", description: "Fields of the row as read; times as ISO text" },
    },
    { raw: { type: "object", additionalProperties: text, description: "The times as they stood in the file" } },
  ),
  $defs: { place: reportDefinitions.place },
};

export const timelineLineSchema: Schema = {
  $schema: draft,
  $id: "urn:bridle:schema:timeline:1",
  title: "A moment of Bridle’s timeline",
  ...object(
    {
      message: { type: "string", pattern: "." },
      timestamp: { type: "integer", description: "Microseconds since 1970" },
      datetime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}\\+00:00$" },
      timestamp_desc: { type: "string", pattern: "." },
      data_type: { type: "string", pattern: "^bridle:" },
      artifact: text,
      raw_time: text,
      time_rule: text,
    },
    {
      evidence: text,
      source_file: text,
      table: text,
      row: { type: ["integer", "string"] },
      offset: count,
      line: count,
      key: text,
      recovered: text,
      finding: text,
      rule: text,
      grade: { type: "string", enum: grades },
      indicator: text,
      indicator_name: text,
      tag: list(text),
    },
  ),
};
