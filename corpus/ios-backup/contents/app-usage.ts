/**
 * Use of apps and sites as the phone counts it: `knowledgeC.db`, streams of Biome, and Screen Time's store.
 * @module
 */
import { DoubleInput, writeProtobuf } from "../../formats/protobuf-writer.ts";
import { type SegbInput, writeSegb } from "../../formats/segb-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, entityTable, type Kept, type Numbered, numbered, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Use extends Kept {
  readonly in: "knowledge" | "biome" | "screen-time";
  readonly at: Date;
  /** The app; for a site, the browser. */
  readonly app?: string;
  readonly site?: string;
  /** The entry says that the app was installed. */
  readonly install?: boolean;
}

export function useEntries(uses: readonly Use[]): BackupEntry[] {
  const of = (place: Use["in"]) => uses.filter((use) => use.in === place);
  return [...knowledge(of("knowledge")), ...streams(of("biome")), ...screenTime(of("screen-time"))];
}

const browser = "com.apple.mobilesafari";

function knowledge(uses: readonly Use[]): BackupEntry[] {
  const all = numbered(uses);
  const object = ({ number, at, app, site, install, ...kept }: Numbered<Use>) =>
    row(
      {
        Z_PK: number,
        ZSTREAMNAME: install ? "/app/install" : site === undefined ? "/app/inFocus" : "/app/webUsage",
        ZVALUESTRING: app ?? browser,
        ZSTARTDATE: macSeconds(at),
        ZENDDATE: macSeconds(at) + 40,
        ZCREATIONDATE: macSeconds(at) + 41,
        ZSTRUCTUREDMETADATA: site === undefined ? null : number,
      },
      kept,
    );
  const details = ({ number, site, ...kept }: Numbered<Use>) =>
    row(
      {
        Z_PK: number,
        Z_DKDIGITALHEALTHMETADATAKEY__WEBDOMAIN: site ?? null,
        Z_DKDIGITALHEALTHMETADATAKEY__WEBPAGEURL: `https://${site}/p/1`,
      },
      kept.deleted === undefined ? {} : { deleted: kept.deleted },
    );
  return databaseEntries({ domain: "HomeDomain", path: "Library/CoreDuet/Knowledge/knowledgeC.db" }, (here) => [
    entityTable(
      "ZOBJECT",
      "ZSTRUCTUREDMETADATA INTEGER, ZVALUEINTEGER INTEGER, ZCREATIONDATE TIMESTAMP, ZENDDATE TIMESTAMP, " +
        "ZSTARTDATE TIMESTAMP, ZSTREAMNAME VARCHAR, ZVALUESTRING VARCHAR",
      all.filter(here).map(object),
    ),
    entityTable(
      "ZSTRUCTUREDMETADATA",
      "Z_DKDIGITALHEALTHMETADATAKEY__WEBDOMAIN VARCHAR, Z_DKDIGITALHEALTHMETADATAKEY__WEBPAGEURL VARCHAR",
      all.filter((use) => here(use) && use.site !== undefined).map(details),
    ),
    entityTable("ZSOURCE", "ZBUNDLEID VARCHAR, ZDEVICEID VARCHAR", []),
  ]);
}

/** Installs in version 1, as up to iOS 16; the others in version 2. */
function streams(uses: readonly Use[]): BackupEntry[] {
  const file = (stream: string, version: 1 | 2, entries: readonly SegbInput[]): BackupEntry => ({
    domain: "HomeDomain",
    path: `Library/Biome/streams/restricted/${stream}/local/799000000000000`,
    bytes: writeSegb(version, entries),
  });
  const entry = ({ at, deleted }: Use, data: Uint8Array): SegbInput =>
    deleted === undefined
      ? { created: macSeconds(at), data }
      : { created: macSeconds(at), data: new Uint8Array(data.length), deleted: true };
  const time = (at: Date) => new DoubleInput(macSeconds(at));
  const installs = uses.filter((use) => use.install);
  const pages = uses.filter((use) => !use.install && use.site !== undefined);
  const focus = uses.filter((use) => !use.install && use.site === undefined);
  return [
    file(
      "_DKEvent.App.Install",
      1,
      installs.map((use) => {
        const type = [
          [
            1,
            [
              [1, 2],
              [2, 6618],
            ],
          ],
        ] as const;
        const value = [...type, [3, use.app ?? browser]] as const;
        return entry(
          use,
          writeProtobuf([
            [
              1,
              [
                [1, "/app/install"],
                [2, type[0][1]],
              ],
            ],
            [2, time(use.at)],
            [3, time(use.at)],
            [4, value],
          ]),
        );
      }),
    ),
    file(
      "App.WebUsage",
      2,
      pages.map((use) => {
        const site = use.site ?? "";
        return entry(
          use,
          writeProtobuf([
            [2, time(use.at)],
            [4, `https://${site}/p/1`],
            [5, site],
            [6, use.app ?? browser],
          ]),
        );
      }),
    ),
    file(
      "App.InFocus",
      2,
      focus.map((use) =>
        entry(
          use,
          writeProtobuf([
            [3, 1],
            [4, time(use.at)],
            [6, use.app ?? browser],
          ]),
        ),
      ),
    ),
  ];
}

function screenTime(uses: readonly Use[]): BackupEntry[] {
  const all = numbered(uses);
  const path = "Library/Application Support/com.apple.remotemanagementd/RMAdminStore-Local.sqlite";
  return databaseEntries({ domain: "HomeDomain", path }, (here) => [
    entityTable(
      "ZUSAGETIMEDITEM",
      "ZTOTALTIMEINSECONDS INTEGER, ZCATEGORY INTEGER, ZBUNDLEIDENTIFIER VARCHAR, ZDOMAIN VARCHAR",
      all.filter(here).map(({ number, app, site, ...kept }) =>
        row(
          {
            Z_PK: number,
            ZTOTALTIMEINSECONDS: 60 + number,
            ZCATEGORY: number,
            ZBUNDLEIDENTIFIER: app ?? null,
            ZDOMAIN: site ?? null,
          },
          kept,
        ),
      ),
    ),
    entityTable(
      "ZUSAGECATEGORY",
      "ZBLOCK INTEGER, ZIDENTIFIER VARCHAR",
      all.map(({ number }) => row({ Z_PK: number, ZBLOCK: number, ZIDENTIFIER: "DH1009" })),
    ),
    entityTable(
      "ZUSAGEBLOCK",
      "ZUSAGE INTEGER, ZLASTEVENTDATE TIMESTAMP, ZSTARTDATE TIMESTAMP",
      all.map(({ number, at }) =>
        row({ Z_PK: number, ZUSAGE: 1, ZLASTEVENTDATE: macSeconds(at), ZSTARTDATE: macSeconds(at) }),
      ),
    ),
    entityTable("ZUSAGE", "ZDEVICE INTEGER, ZUSER INTEGER", [row({ Z_PK: 1, ZDEVICE: 1, ZUSER: 1 })]),
    entityTable("ZCOREDEVICE", "ZPLATFORM INTEGER, ZNAME VARCHAR", [
      row({ Z_PK: 1, ZPLATFORM: 2, ZNAME: "Example iPhone" }),
    ]),
  ]);
}
