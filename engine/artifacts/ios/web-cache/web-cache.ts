/**
 * What apps fetched from the web and kept: addresses, where the answer came from in the end, and when. Every app that uses
 * the system's web loading has one. Tables of `Cache.db`: `cfurl_cache_response`, `cfurl_cache_blob_data`,
 * `cfurl_cache_receiver_data`.
 * Amnesty International, Forensic Methodology Report (2021), found requests of an attack in such a cache:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { number, text, textTime, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readCache } from "./read.ts";

export default artifact({
  id: "ios.web-cache",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/Caches/com.apple.mobilesafari/Cache.db"),
    inBackup("*", "**/Cache.db"),
    onPhone("/private/var/**/Cache.db"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    url: url({ personal: "text" }),
    fetched: textTime("answer kept"),
    entry: number(),
    requestUrl: url({ personal: "text" }),
    answerUrl: url({ personal: "text" }),
    sentOnTo: url({ personal: "text" }),
    referrer: url({ personal: "text" }),
    method: text(),
    status: number(),
    type: text(),
    server: text(),
    userAgent: text(),
    headers: textWithLinks({ personal: "text", grade: "context" }),
    partition: text(),
    bodyBytes: number(),
    bodyFile: text(),
    /** Addresses in the answer itself: named by what was fetched, not fetched. */
    namedInBody: url({ personal: "text", grade: "context" }),
    app: text(),
  },
  read: readCache,
  rules: [],
});
