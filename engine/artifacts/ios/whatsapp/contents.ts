/**
 * What messages carry beside their words: previews of links (`ZWAMESSAGEDATAITEM`) and files (`ZWAMEDIAITEM`), each as a
 * row of its own that names its message.
 * @module
 */
import type { Database, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";
import { webAddressesIn } from "../../web-addresses.ts";

/** The message that a link or file came with. */
export interface Carrier {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sent: boolean;
  readonly date: SqlValue;
}

const linkColumns = [
  "ZMESSAGE",
  "ZCONTENT1",
  "ZCONTENT2",
  "ZMATCHEDTEXT",
  "ZTITLE",
  "ZSUMMARY",
  "ZSENDERJID",
  "ZCHATJID",
  "ZDATE",
] as const;

const mediaColumns = [
  "ZMESSAGE",
  "ZMEDIAURL",
  "ZMEDIALOCALPATH",
  "ZTITLE",
  "ZVCARDNAME",
  "ZVCARDSTRING",
  "ZAUTHORNAME",
  "ZMETADATA",
] as const;

const deleted = { deleted: true };
/** WhatsApp's own servers, which keep the encrypted files. */
const ownServer = /^https?:\/\/[^/]*\.whatsapp\.net\//i;

export async function* readContents(
  database: Database,
  file: EvidenceFile,
  carriers: ReadonlyMap<SqlValue, Carrier>,
): AsyncIterable<Row> {
  for await (const row of rowsIfThere(database, "ZWAMESSAGEDATAITEM", linkColumns, deleted)) {
    const [message, content1, content2, matched, title, summary, sender, chat, date] = row.values;
    const addresses = [...new Set([content1, content2, matched].flatMap((value) => textIn(value) ?? []))];
    const carrier = carriers.get(message);
    yield {
      value: {
        kind: "link",
        message,
        ...carrierValue(carrier),
        from: textIn(sender) ?? carrier?.from ?? textIn(chat),
        links: someOf(addresses.filter((text) => /^\S+$/.test(text))),
        linkText: someOf([
          ...addresses.filter((text) => /\s/.test(text)),
          ...[title, summary].flatMap((value) => textIn(value) ?? []),
        ]),
        found: carrier?.date ?? date,
      },
      from: placeOf(file, "ZWAMESSAGEDATAITEM", row),
    };
  }
  for await (const row of rowsIfThere(database, "ZWAMEDIAITEM", mediaColumns, deleted)) {
    const [message, media, path, title, cardName, card, author, metadata] = row.values;
    const inside = metadata instanceof Uint8Array ? webAddressesIn(metadata) : [];
    const carrier = carriers.get(message);
    yield {
      value: {
        kind: "media",
        message,
        ...carrierValue(carrier),
        media: textIn(media),
        path: pathOf(textIn(path)),
        text: textIn(title),
        card: someOf([cardName, card, author].flatMap((value) => textIn(value) ?? [])),
        links: someOf(inside.filter((address) => !ownServer.test(address))),
        found: carrier?.date,
      },
      from: placeOf(file, "ZWAMEDIAITEM", row),
      inContainer: true,
    };
  }
}

function carrierValue(carrier: Carrier | undefined): Record<string, unknown> {
  if (carrier === undefined) return {};
  return { direction: carrier.sent ? "sent" : "received", from: carrier.from, to: carrier.to };
}

/** Paths are relative to the folder `Message` of the group's container, whose number a backup does not keep. */
function pathOf(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return `/private/var/mobile/Containers/Shared/AppGroup/*/Message/${path.replace(/^\/+/, "")}`;
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
