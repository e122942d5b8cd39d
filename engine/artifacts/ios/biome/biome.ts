/**
 * Biome: streams of events that newer versions keep instead of `knowledgeC.db`: apps in front, pages looked at, installs.
 * Container: SEGB, published by CCL Solutions (https://github.com/cclgroupltd/ccl-segb); events: Protocol Buffers, whose
 * fields are taken from public analyses of the streams named in `streams.table.ts`. Other streams give their texts.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, macTime, number, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readBiome } from "./read.ts";

/** `local` holds the device's own events, `remote/<device>` those of others of the account. */
const folders = ["streams/**/local/*", "streams/**/remote/*/*"];

export default artifact({
  id: "ios.biome",
  where: [
    inBackup("HomeDomain", "Library/Biome/streams/restricted/App.WebUsage/local/*"),
    ...folders.flatMap((folder) => [
      inBackup("HomeDomain", `Library/Biome/${folder}`),
      onPhone(`/private/var/mobile/Library/Biome/${folder}`),
      onPhone(`/private/var/db/biome/${folder}`),
    ]),
  ],
  shows: "ran",
  fields: {
    stream: text(),
    state: text(),
    app: appId(),
    page: url({ personal: "text", grade: "contact" }),
    domain: host({ personal: "text", grade: "contact" }),
    title: textWithLinks({ personal: "text", grade: "context" }),
    /** Identifiers and hosts that stand somewhere in an event whose layout is not known. */
    namedApps: appId({ grade: "context" }),
    namedHosts: host({ personal: "text", grade: "context" }),
    pages: url({ personal: "text", grade: "context" }),
    reason: text(),
    inFront: number(),
    fromDevice: text({ personal: "serial" }),
    started: macTime("event began"),
    ended: macTime("event ended"),
    written: macTime("event written down"),
  },
  read: readBiome,
  rules: [],
});
