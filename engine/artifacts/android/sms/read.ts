/**
 * Messages from whichever file holds them.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readDatabase } from "../../read-database.ts";
import { readBackupFile } from "./backup-file.ts";
import { readMessageDatabase } from "./database.ts";

export function readMessages(file: EvidenceFile, context: ReadContext): AsyncIterable<Row | readonly Row[]> {
  return file.name.endsWith("_backup")
    ? readBackupFile(file, context)
    : readDatabase(file, context, (database) => readMessageDatabase(database, file));
}
