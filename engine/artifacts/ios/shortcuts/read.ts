/**
 * `Shortcuts.sqlite` into rows: a shortcut with each list of actions that belongs to it, then shortcuts without actions.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { nestedPlist } from "../../nested-plist.ts";
import { textsIn } from "../../plist-texts.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";
import { actionsIn } from "./actions.ts";

const shortcutColumns = [
  "Z_PK",
  "ZNAME",
  "ZACTIONSDESCRIPTION",
  "ZSOURCE",
  "ZASSOCIATEDAPPBUNDLEIDENTIFIER",
  "ZRUNEVENTSCOUNT",
  "ZCREATIONDATE",
  "ZMODIFICATIONDATE",
  "ZLASTRUNEVENTDATE",
] as const;

const triggerColumns = ["ZSHORTCUT", "ZENABLED", "ZSHOULDPROMPT", "ZDATA"];
/** Texts of all that starts one shortcut. */
const mostTexts = 200;

interface Shortcut {
  readonly row: SqlRow;
  readonly number: SqlValue;
  withActions: boolean;
}

interface Trigger {
  readonly enabled: SqlValue;
  readonly asks: SqlValue;
  readonly texts: readonly string[];
}

export function readShortcuts(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file, context)));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const shortcuts = new Map<SqlValue, Shortcut>();
  const others: Shortcut[] = [];
  for await (const row of database.rows("ZSHORTCUT", shortcutColumns, { deleted: true, told: true })) {
    const number = row.values[0] ?? row.rowid;
    const shortcut = { row, number, withActions: false };
    if (shortcuts.has(number)) others.push(shortcut);
    else shortcuts.set(number, shortcut);
  }
  const triggers = await readTriggers(database, file, context);
  for await (const row of rowsIfThere(database, "ZSHORTCUTACTIONS", ["ZSHORTCUT", "ZDATA"], {
    deleted: true,
    needs: ["ZDATA"],
  })) {
    const [number, data] = row.values;
    const shortcut = shortcuts.get(number);
    if (shortcut !== undefined) shortcut.withActions = true;
    const value = shortcut === undefined ? {} : shortcutValue(shortcut, triggers.get(number));
    const list = nestedPlist(data, `${file.name} ZSHORTCUTACTIONS ${row.rowid}`, context);
    const { addresses, apps, ...rest } = actionsIn(list, `${file.name} ZSHORTCUTACTIONS ${row.rowid}`, context);
    yield {
      value: {
        kind: "shortcut",
        shortcut: number,
        ...value,
        ...rest,
        apps: [...apps, ...appOf(shortcut)],
        [wasRun(value) ? "addressesRun" : "addresses"]: addresses,
      },
      from: placeOf(file, "ZSHORTCUTACTIONS", row),
    };
  }
  for (const shortcut of [...shortcuts.values(), ...others]) {
    if (shortcut.withActions) continue;
    const value = shortcutValue(shortcut, triggers.get(shortcut.number));
    yield {
      value: { kind: "shortcut", ...value, apps: appOf(shortcut) },
      from: placeOf(file, "ZSHORTCUT", shortcut.row),
    };
  }
}

/** By the number of the shortcut; of several triggers the one that starts it without asking counts. */
async function readTriggers(
  database: Database,
  file: EvidenceFile,
  context: ReadContext,
): Promise<Map<SqlValue, Trigger>> {
  // A form of the data that is not known costs the texts, not the answer: what starts a shortcut is a hint at most.
  const quiet = { ...context, note: () => undefined };
  const triggers = new Map<SqlValue, Trigger>();
  for await (const { values } of rowsIfThere(database, "ZTRIGGER", triggerColumns)) {
    const [shortcut, enabled, asks, data] = values;
    const other = triggers.get(shortcut);
    const inside = textsIn(nestedPlist(data, `${file.name} ZTRIGGER`, quiet)).map(({ text }) => text);
    const texts = [...(other?.texts ?? []), ...inside.filter((text) => text.includes("."))].slice(0, mostTexts);
    const starts = other === undefined || (enabled === 1 && asks === 0) ? { enabled, asks } : other;
    triggers.set(shortcut, { ...starts, texts });
  }
  return triggers;
}

function shortcutValue({ row, number }: Shortcut, trigger: Trigger | undefined): Record<string, unknown> {
  const [, name, description, source, , runs, made, changed, lastRun] = row.values;
  return {
    shortcut: number,
    name: textIn(name),
    description: textIn(description),
    source: textIn(source),
    runs,
    made,
    changed,
    lastRun,
    automation: trigger === undefined ? undefined : true,
    automationEnabled: trigger?.enabled,
    asksBefore: trigger?.asks,
    trigger: trigger?.texts.length === 0 ? undefined : trigger?.texts,
  };
}

function appOf(shortcut: Shortcut | undefined): string[] {
  const app = textIn(shortcut?.row.values[4]);
  return app === undefined ? [] : [app];
}

function wasRun({ runs, lastRun }: Record<string, unknown>): boolean {
  return (typeof runs === "number" && runs > 0) || (typeof lastRun === "number" && lastRun > 0);
}
