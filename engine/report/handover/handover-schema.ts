/**
 * JSON Schema of what is in a packet beside the report: `handover.json`, `ledger.json` (`#/$defs/ledger`) and each line of
 * `rows.jsonl` (`#/$defs/row`). Objects stay open, as those of the report.
 * @module
 */
import { count, list, object, reportDefinitions, type Schema, sha256, text, time } from "../report-schema.ts";

const { row, place, time: moment, ledgerEntry, note } = reportDefinitions;

export const handoverSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:bridle:schema:handover:1",
  title: "Bridle hand-over",
  ...object({
    schema: { type: "string", const: "bridle.handover/1" },
    tool: object({ name: text, version: text }, { commit: text }),
    createdAt: time,
    redacted: { type: "boolean" },
    report: object({ finishedAt: time, manifestSha256: sha256 }, { signedBy: text }),
    findings: count,
    rows: count,
    rowsLeftOut: count,
  }),
  $defs: {
    ledger: object({
      schema: { type: "string", const: "bridle.ledger/1" },
      ledger: list({ $ref: "#/$defs/ledgerEntry" }),
    }),
    row: { ...row, ...object({ ...row.properties, finding: text, evidence: text }) },
    place,
    time: moment,
    ledgerEntry,
    note,
  },
};
