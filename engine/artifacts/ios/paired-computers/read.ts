/**
 * Rows from a record of pairing, or from `iTunesPrefs`: a file of unpublished layout with pairs of names in it, each in
 * a field of 64 zero-filled bytes, the user's first and the computer's after it.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import { bytesOf, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";

const magic = "frpd";
const nameBytes = 64;
/** Where the two pairs of names stand: the computer of now, and the one before. */
const pairs = [0x180, 0x240];

export async function* readComputers(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  if (!/\/iTunesPrefs$/.test(file.name)) {
    yield await pairingRow(file, context);
    return;
  }
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  if (utf8(bytes.subarray(0, 4)) !== magic) throw new ReadError("malformed", file.name, `does not begin with ${magic}`);
  for (const at of pairs) {
    if (at + 2 * nameBytes > bytes.length) {
      throw new ReadError("truncated", file.name, `${bytes.length} bytes, names at ${at}`);
    }
    const [user, computer] = [nameAt(bytes, at), nameAt(bytes, at + nameBytes)];
    if (user === undefined && computer === undefined) continue;
    yield { value: { kind: "synchronised", user, computer, place: at }, from: { file: file.name, offset: at } };
  }
}

function nameAt(bytes: Uint8Array, at: number): string | undefined {
  const field = bytes.subarray(at, at + nameBytes);
  const end = field.indexOf(0);
  const text = utf8(end < 0 ? field : field.subarray(0, end));
  return text === "" ? undefined : text;
}

async function pairingRow(file: EvidenceFile, context: ReadContext): Promise<Row> {
  const root = await plistRoot(file, context);
  return {
    value: {
      kind: "paired",
      hostId: textOf(root.get("HostID")),
      systemId: textOf(root.get("SystemBUID")),
      computer: textOf(root.get("HostName")),
      record: /([^/]+)\.plist$/.exec(file.name)?.[1],
      wireless: bytesOf(root.get("WiFiMACAddress")) !== undefined || textOf(root.get("WiFiMACAddress")) !== undefined,
    },
    from: { file: file.name },
  };
}
