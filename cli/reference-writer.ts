/**
 * Records under the names of the field's reference tool, for scripts that read its folders: a JSON list per module and
 * one timeline. What both have bears its name; what only we have keeps ours.
 * @module
 */
import { artifacts, type PhoneRecord, recordRows, visible } from "@bridle/engine";
import { type ReferenceModule, referenceModules } from "./reference-names.table.ts";
import type { ReportFile, ReportFolder } from "./report-folder.ts";
import { SortedLines } from "./sorted-lines.ts";

const longestDescription = 1000;
const fieldsById = new Map(artifacts.map(({ id, fields }) => [id, fields]));

/** The modules that a record of this kind of evidence belongs to. */
function modulesOf({ artifact, value }: PhoneRecord, kind: string): ReferenceModule[] {
  const all = referenceModules[artifact] ?? [];
  const exact = all.filter((one) => one.kind === kind);
  return (exact.length > 0 ? exact : all.filter((one) => one.kind === undefined)).filter(
    ({ rows }) => rows === undefined || rows.values.includes(String(value[rows.field] ?? "")),
  );
}

/** Its names first, null where we have none, then ours. */
function namedAsTheirs(record: PhoneRecord, { fields }: ReferenceModule): Record<string, unknown> {
  const { artifact, value, from } = record;
  const row: Record<string, unknown> = {};
  const used = new Set<string>();
  for (const [theirs, names] of Object.entries(fields)) {
    const ours = [names].flat().find((name) => value[name] !== undefined && value[name] !== null);
    const one = ours === undefined ? null : value[ours];
    const isTime = ours !== undefined && fieldsById.get(artifact)?.[ours]?.kind === "time";
    row[theirs] = isTime && typeof one === "string" ? theirTime(one) : one;
    if (ours !== undefined) used.add(ours);
  }
  for (const [ours, one] of Object.entries(value)) {
    if (!used.has(ours)) row[Object.hasOwn(row, ours) ? `bridle_${ours}` : ours] = one;
  }
  return { ...row, bridle_artifact: artifact, bridle_from: from };
}

/** `2026-05-04 10:11:12.000000`, without a zone. */
function theirTime(iso: string): string {
  const [, day, clock, fraction = ""] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?Z?$/.exec(iso) ?? [];
  return day === undefined ? iso : `${day} ${clock}.${fraction.padEnd(6, "0").slice(0, 6)}`;
}

export class ReferenceWriter {
  readonly #folder: ReportFolder;
  readonly #open = new Map<string, ReportFile>();
  readonly #waiting: { file: string; row: string }[] = [];
  readonly #moments: SortedLines;

  constructor(folder: ReportFolder) {
    this.#folder = folder;
    this.#moments = new SortedLines(folder.scratch("timeline"));
  }

  take(record: PhoneRecord, evidence: string, kind: string): void {
    for (const module of modulesOf(record, kind)) {
      const row = JSON.stringify(namedAsTheirs(record, module), undefined, 4).replaceAll("\n", "\n    ");
      this.#waiting.push({ file: `${module.file}.json`, row });
      for (const { message = "", datetime = "", timestamp, timestamp_desc = "" } of recordRows(
        record,
        evidence,
        module.module,
      )) {
        const description = String(message).slice(module.module.length + String(timestamp_desc).length + 4);
        const time = String(datetime).replace("T", " ").replace("+00:00", "");
        const cells = [time, module.module, String(timestamp_desc), description.slice(0, longestDescription)];
        this.#moments.take(Number(timestamp ?? 0), `${cells.map(quoted).join(",")}\r\n`);
      }
    }
  }

  async flush(): Promise<void> {
    for (const { file: name, row } of this.#waiting.splice(0)) {
      const file = this.#open.get(name);
      await (file ?? (await this.#started(name))).write(`${file === undefined ? "[" : ","}\n    ${row}`);
    }
    await this.#moments.flush();
  }

  /** Names of the files that were written. */
  async close(): Promise<string[]> {
    await this.flush();
    const names = [...this.#open.keys()].sort();
    for (const name of names) {
      await this.#open.get(name)?.write("\n]\n");
      await this.#open.get(name)?.close();
    }
    if (this.#moments.count === 0) return names;
    const timeline = await this.#folder.create("timeline.csv");
    await timeline.write(`${["UTC Timestamp", "Plugin", "Event", "Description"].map(quoted).join(",")}\r\n`);
    for await (const line of this.#moments.inOrder()) await timeline.write(line);
    await timeline.close();
    return [...names, "timeline.csv"];
  }

  async #started(name: string): Promise<ReportFile> {
    const file = await this.#folder.create(name);
    this.#open.set(name, file);
    return file;
  }
}

/** A spreadsheet must run none of it, and it must end no line. */
function quoted(text: string): string {
  const shown = visible(text.replace(/[\r\n\t]+/g, " "));
  return `"${(/^[=+\-@]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
