/**
 * One row. `LDMGlobalEnabled` is there once Lockdown Mode was turned on; false says that it was turned off again.
 * @module
 */
import { arrayOf, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { oddEntries } from "../../odd-entries.ts";
import { plistRoot } from "../../plist-file.ts";

export async function* readPreferences(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const enabled = root.get("LDMGlobalEnabled");
  const lockdownMode = stateOf(enabled);
  if (lockdownMode === undefined) oddEntries(file, context)("LDMGlobalEnabled", "neither yes nor no");
  yield {
    value: {
      lockdownMode,
      languages: textsOf(root.get("AppleLanguages")),
      locale: textOf(root.get("AppleLocale")),
      keyboards: textsOf(root.get("AppleKeyboards")),
    },
    from: { file: file.name },
  };
}

function stateOf(value: PlistValue | undefined): "on" | "off" | "never" | undefined {
  if (value === undefined) return "never";
  if (value === true || value === 1) return "on";
  return value === false || value === 0 ? "off" : undefined;
}

function textsOf(value: PlistValue | undefined): string[] | undefined {
  const texts = arrayOf(value)
    ?.slice(0, 100)
    .flatMap((item) => textOf(item) ?? []);
  return texts === undefined || texts.length === 0 ? undefined : texts;
}
