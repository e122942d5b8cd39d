/**
 * Attachments of interactions: what was shared, as a file, as a link, or as words.
 * @module
 */
import type { SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import { textIn } from "../../rows-if-there.ts";

export const attachmentColumns = [
  "Z_PK",
  "ZCONTENTTEXT",
  "ZCONTENTURL",
  "ZUTI",
  "ZSIZEINBYTES",
  "ZIDENTIFIER",
] as const;

export interface Attachment {
  readonly row: SqlRow;
  readonly text: string | undefined;
  readonly address: string | undefined;
  readonly type: string | undefined;
  readonly size: SqlValue;
}

export function attachmentOf(row: SqlRow): Attachment {
  const [, text, address, type, size] = row.values;
  return { row, text: textIn(text), address: textIn(address), type: textIn(type), size };
}

/** Fields of the attachments of one interaction; `own` is the address that the interaction itself names. */
export function attachmentValue(attachments: readonly Attachment[], own: SqlValue): Record<string, unknown> {
  const addresses = [textIn(own), ...attachments.map(({ address }) => address)].flatMap((address) => address ?? []);
  const files = addresses.flatMap((address) => pathOf(address) ?? []);
  const links = addresses.filter((address) => pathOf(address) === undefined);
  return {
    links: someOf(links),
    files: someOf(files),
    texts: someOf(attachments.flatMap(({ text }) => text ?? [])),
    fileTypes: someOf(attachments.flatMap(({ type }) => type ?? [])),
    fileSizes: someOf(attachments.flatMap(({ size }) => (typeof size === "number" ? size : []))),
  };
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The path of a `file:` address, percent escapes undone where they can be. */
function pathOf(address: string): string | undefined {
  const path = /^file:\/\/(?:localhost)?(\/[^?#]*)/i.exec(address)?.[1];
  if (path === undefined) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
