/**
 * Shortcuts with their actions and automations, as Shortcuts.sqlite (Core Data).
 * @module
 */
import { type PlistInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, entityTable, type Kept, numbered, primaryKeyTable, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Shortcut extends Kept {
  readonly made: Date;
  readonly name: string;
  readonly actions: readonly {
    readonly identifier: string;
    readonly parameters: { readonly [key: string]: PlistInput };
  }[];
  readonly runs?: number;
  /** Starts by itself; `asks` says whether the phone asks first. */
  readonly automation?: { readonly asks: boolean };
}

export function shortcutEntries(shortcuts: readonly Shortcut[]): BackupEntry[] {
  const all = numbered(shortcuts);
  const at = { domain: "HomeDomain", path: "Library/Shortcuts/Shortcuts.sqlite" };
  return databaseEntries(at, (here) => {
    const present = all.filter(here);
    return [
      entityTable(
        "ZSHORTCUT",
        "ZACTIONCOUNT INTEGER, ZRUNEVENTSCOUNT INTEGER, ZCREATIONDATE TIMESTAMP, ZMODIFICATIONDATE TIMESTAMP, " +
          "ZLASTRUNEVENTDATE TIMESTAMP, ZACTIONSDESCRIPTION VARCHAR, ZNAME VARCHAR, ZSOURCE VARCHAR, ZWORKFLOWID VARCHAR",
        present.map((shortcut) =>
          row(
            {
              Z_PK: shortcut.number,
              Z_ENT: 5,
              Z_OPT: 1,
              ZACTIONCOUNT: shortcut.actions.length,
              ZRUNEVENTSCOUNT: shortcut.runs ?? 0,
              ZCREATIONDATE: macSeconds(shortcut.made),
              ZMODIFICATIONDATE: macSeconds(shortcut.made),
              ZACTIONSDESCRIPTION: `${shortcut.actions.length} actions`,
              ZNAME: shortcut.name,
            },
            shortcut,
          ),
        ),
      ),
      entityTable(
        "ZSHORTCUTACTIONS",
        "ZSHORTCUT INTEGER, ZDATA BLOB",
        present.map((shortcut) =>
          row(
            {
              Z_PK: shortcut.number,
              Z_ENT: 6,
              Z_OPT: 1,
              ZSHORTCUT: shortcut.number,
              ZDATA: writeBinaryPlist(
                shortcut.actions.map(({ identifier, parameters }) => ({
                  WFWorkflowActionIdentifier: identifier,
                  WFWorkflowActionParameters: parameters,
                })),
              ),
            },
            shortcut,
          ),
        ),
      ),
      entityTable(
        "ZTRIGGER",
        "ZENABLED INTEGER, ZSHOULDPROMPT INTEGER, ZSHORTCUT INTEGER, ZTRIGGERID VARCHAR, ZDATA BLOB",
        present.flatMap(({ number, automation, deleted }) =>
          automation === undefined || deleted !== undefined
            ? []
            : row({
                Z_PK: number,
                Z_ENT: 10,
                Z_OPT: 1,
                ZENABLED: 1,
                ZSHOULDPROMPT: automation.asks ? 1 : 0,
                ZSHORTCUT: number,
              }),
        ),
      ),
      primaryKeyTable(["AccessResourcePerWorkflowState", "Collection", "Library", "LibrarySyncMetadata", "Shortcut"]),
    ];
  });
}
