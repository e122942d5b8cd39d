/**
 * The files of a new artifact: one that reads a property list and shows its entries.
 * @module
 */

function words(name: string): string {
  const text = name.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function definitionText(platform: string, name: string): string {
  const [place, where] =
    platform === "ios"
      ? ["inBackup", `inBackup("HomeDomain", "Library/Preferences/${name}.plist")`]
      : ["onPhone", `onPhone("/data/${name}.plist")`];
  return `/**
 * ${words(name)}: which app or part of the system writes it, and why it matters for spyware. Facts come from: name the
 * public reports and specifications here.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { dictOf, readPlist, textOf } from "../../../formats/plist/plist.ts";
import { artifact, type ReadContext, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { text } from "../../../model/field.ts";
import { ${place} } from "../../../model/where.ts";

export default artifact({
  id: "${platform}.${name}",
  where: [${where}],
  // The strongest thing that a match in here can mean.
  shows: "context",
  fields: {
    key: text(),
    value: text({ personal: "text" }),
  },
  read: readEntries,
  rules: [],
});

async function* readEntries(file: EvidenceFile, { limits }: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const root = dictOf(readPlist(bytes, { limits, place: file.name }));
  if (root === undefined) throw new ReadError("malformed", file.name, "no dictionary at the top");
  for (const [key, value] of root) {
    yield { value: { key, value: textOf(value) }, from: { file: file.name, key } };
  }
}
`;
}

export function pageText(name: string): string {
  return `# ${words(name)}

**What it is.** Which file, written by what, when.

**Since.** The first and last version of the system that has it.

**How far back.** How long entries stay, and what removes them.

**What a hit means.** In one sentence, with the grade.

**What a hit does not mean.** The harmless ways to the same entry.

**Unknown.** Fields whose meaning nobody has published, by the name they have in the code.
`;
}

export const fixtureText = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>first</key>
	<string>one</string>
	<key>second</key>
	<string>two</string>
</dict>
</plist>
`;

export function messagesText(platform: string, name: string): string {
  return `artifact-${platform}-${name} = ${words(name)}
artifact-${platform}-${name}-about =
    What is in this part of the phone, in one or two short sentences.
    What it shows, and what it does not show.
`;
}
