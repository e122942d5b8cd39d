/**
 * One row for each cookie.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { readBinaryCookies } from "../../../formats/binary-cookies/binary-cookies.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { momentOf } from "../../../model/moment.ts";
import { appOfFile } from "../../app-of-file.ts";

export async function* readCookies(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits, note } = context;
  const app = appOfFile(file);
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  for (const cookie of readBinaryCookies(bytes, { limits, place: file.name, note })) {
    const { domain, offset, expires, created, ...rest } = cookie;
    yield {
      value: {
        ...rest,
        // The leading dot says that the hosts below are meant as well; it is no part of the name.
        site: domain?.replace(/^\.+/, ""),
        // Cookies of a session have no end.
        expires: momentOf("valid until", "mac-absolute", expires)?.utc,
        created: Number.isFinite(created) ? created : undefined,
        app,
      },
      from: { file: file.name, offset },
    };
  }
}
