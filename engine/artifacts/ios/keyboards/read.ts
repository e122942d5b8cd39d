/**
 * One row per keyboard and list. Apple's own are a language with layouts (`en_GB@sw=QWERTY`) or one word (`emoji@…`);
 * those of other makers are the identifier of their extension.
 * @module
 */
import { arrayOf, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";

const lists = [
  "AppleKeyboards",
  "AppleKeyboardsExpanded",
  "AppleEnabledKeyboards",
  "KeyboardsCurrentAndNext",
  "ApplePasscodeKeyboards",
];
const mostKeyboards = 1000;

export async function* readKeyboards(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  for (const list of lists) {
    for (const [at, item] of (arrayOf(root.get(list)) ?? []).slice(0, mostKeyboards).entries()) {
      const keyboard = textOf(item);
      if (keyboard === undefined) continue;
      const otherMaker =
        /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){2,}$/.test(keyboard) && !keyboard.startsWith("com.apple.");
      yield { value: { keyboard, list, otherMaker }, from: { file: file.name, key: `${list}.${at}` } };
    }
  }
}
