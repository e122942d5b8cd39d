/**
 * What services of the phone print of themselves into the archive: power, links of apps, iCloud Drive, the circle of
 * devices, the security services, the network.
 * Forms: published archives of iOS 15 to 26; Apple, TN3155 for links of apps.
 * @module
 */
import { concat, utf8 } from "../formats/bytes.ts";
import { writeGzip } from "../formats/gzip-writer.ts";
import { ObjectInput, writeKeyedArchive } from "../formats/keyed-archive-writer.ts";
import { writeBinaryPlist } from "../formats/plist-writer.ts";
import { type SqliteValue, writeSqlite } from "../formats/sqlite-writer.ts";
import { addLines, daysBefore } from "./crash-reports.ts";
import type { SysdiagnosePhone } from "./sysdiagnose-phone.ts";

/** What the steady clock of a powerlog is behind the phone's. */
const behind = -400;

export interface PowerRow {
  readonly table: string;
  readonly columns: Readonly<Record<string, SqliteValue>>;
  /** Days before the archive; two where absent. */
  readonly days?: number;
}

const ordinaryPower: readonly PowerRow[] = [
  {
    table: "PLProcessMonitorAgent_EventForward_ProcessID",
    columns: { PID: 88, ProcessName: "mDNSResponder", BundleID: null },
  },
  {
    table: "PLProcessNetworkAgent_EventInterval_UsageDiff",
    columns: {
      BundleName: "com.example.notes",
      ProcessName: "Notes",
      WifiIn: 512,
      WifiOut: 128,
      CellIn: 0,
      CellOut: 0,
    },
  },
  {
    table: "PLApplicationAgent_EventNone_AllApps",
    columns: { AppBundleId: "com.example.notes", AppName: "Notes", AppExecutable: "Notes", AppDeletedDate: null },
  },
  { table: "PLConfigAgent_EventNone_Config", columns: { Build: "22F76", Device: "iPhone14,5", BootArgs: "" } },
];

/** Columns of each table as the rows have them, with number and time before. */
function powerLog(phone: SysdiagnosePhone, more: readonly PowerRow[] = []): Uint8Array {
  const tables = new Map<string, PowerRow[]>();
  for (const row of [...ordinaryPower, ...more]) {
    const rows = tables.get(row.table) ?? [];
    tables.set(row.table, rows);
    rows.push(row);
  }
  const secondsAt = (days: number): number => daysBefore(phone, days).getTime() / 1000 - behind;
  const seconds = secondsAt(2);
  return writeSqlite({
    tables: [
      {
        name: "PLStorageOperator_EventForward_TimeOffset",
        sql: "CREATE TABLE PLStorageOperator_EventForward_TimeOffset (ID INTEGER PRIMARY KEY, timestamp REAL, baseband REAL, system REAL)",
        rows: [{ values: [1, seconds - 500, 0, behind] }],
      },
      ...[...tables].map(([name, rows]) => {
        const columns = [...new Set(rows.flatMap((row) => Object.keys(row.columns)))];
        const types = columns.map(
          (column) => `${column} ${/^(PID|Wifi|Cell|FK_ID)/.test(column) ? "INTEGER" : "TEXT"}`,
        );
        return {
          name,
          sql: `CREATE TABLE ${name} (ID INTEGER PRIMARY KEY, timestamp REAL, ${types.join(", ")})`,
          rows: rows.map((row, at) => ({
            values: [
              at + 1,
              secondsAt(row.days ?? 2) + at + 0.5,
              ...columns.map((column) => row.columns[column] ?? null),
            ],
          })),
        };
      }),
    ],
  });
}

/** `name` is what stands before the ending; older files are packed. */
export function putPowerLog(
  phone: SysdiagnosePhone,
  name: string,
  rows: readonly PowerRow[] = [],
  packed = false,
): void {
  const bytes = powerLog(phone, rows);
  const path = `logs/powerlogs/powerlog_2026-05-03_09-00_${name}.PLSQL`;
  phone.files.set(packed ? `${path}.gz` : path, packed ? writeGzip(bytes) : bytes);
}

const linksFile = "swcutil_show.txt";
const bar = "=".repeat(80);
const bannerOf = (title: string): string[] => [bar, title.padStart(44), bar];
const linksHead = utf8(
  bannerOf("DATABASE")
    .map((line) => `${line}\n`)
    .join(""),
);
const linksTail = [...bannerOf("NETWORK"), "", ...bannerOf("MEMORY USAGE"), "swcd: 912 ko"];

export function addLinks(phone: SysdiagnosePhone, app: string, host: string): void {
  const entry = [
    "Service:              applinks",
    `App ID:               ABCDE12345.${app}`,
    "App Version:          703.0",
    `Domain:               ${host}`,
    "User Approval:        unspecified",
    "Site/Fmwk Approval:   approved",
    "Flags:",
    "Last Checked:         2026-05-01 9:12:30\u202fPM +0000",
    "-".repeat(80),
  ];
  const below = phone.files.get(linksFile)?.subarray(linksHead.length);
  const lines = below === undefined ? [...entry, ...linksTail] : entry;
  const made = utf8(lines.map((line) => `${line}\n`).join(""));
  phone.files.set(linksFile, concat([linksHead, made, below ?? new Uint8Array(0)]));
}

export function addLibrary(phone: SysdiagnosePhone, app: string): void {
  addLines(phone, "brctl/brctl-container-list.txt", [
    `iCloud.${app} localizedName:Example documents:2 Public:YES Private:NO clients:[${app}, ${app}.share]`,
  ]);
}

export function addSecurityLines(phone: SysdiagnosePhone, ...lines: string[]): void {
  addLines(phone, "security-sysdiagnose.txt", lines);
}

export function putAccountDevices(
  phone: SysdiagnosePhone,
  more: Readonly<Record<string, object>> = {},
  email = "ada@example.org",
  path = "transparency.log",
): void {
  const devices = {
    A1B2: { serial: "EXAMPLE00001", model: phone.product, osVersion: phone.version, name: "Example" },
    ...more,
  };
  const uris = [`im://mailto:${email}`];
  const state = { stateMachine: { devices, lastValidateSelf: { diagnostics: { KTSelfVerificationInfo: { uris } } } } };
  phone.files.set(path, utf8(JSON.stringify(state)));
}

export function addConnection(phone: SysdiagnosePhone, address: string, process: string, pid = 102): void {
  const path = "logs/Networking/netstat.txt";
  if (!phone.files.has(path)) {
    addLines(phone, path, [
      "Active Internet connections (including servers)",
      "Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)      rxbytes     txbytes  rhiwat  shiwat    process:pid    state  options",
    ]);
  }
  addLines(phone, path, [
    `tcp4       0      0  192.168.1.5.49233      ${`${address}.443`.padEnd(22)} ESTABLISHED        5120        2048  131072  131072   ${process}:${pid}    00102 00000004`,
  ]);
}

export function putNetworkSettings(phone: SysdiagnosePhone, proxy?: string): void {
  const proxies = proxy === undefined ? { FTPPassive: 1 } : { HTTPEnable: 1, HTTPProxy: proxy };
  phone.files.set(
    "logs/Networking/preferences.plist",
    writeBinaryPlist({
      NetworkServices: { "00000000-0000-4000-8000-0000000000A1": { UserDefinedName: "Wi-Fi", Proxies: proxies } },
      System: { System: { ComputerName: "Example iPhone" } },
    }),
  );
}

export function putTunnel(phone: SysdiagnosePhone, server: string, app: string): void {
  phone.files.set(
    "logs/Networking/com.apple.networkextension.plist",
    writeKeyedArchive(
      new Map([
        [
          "00000000-0000-4000-8000-0000000000B1",
          new ObjectInput("NEConfiguration", {
            Name: "Example tunnel",
            Application: app,
            Grade: 1,
            VPN: new ObjectInput("NEVPN", {
              Enabled: true,
              Protocol: new ObjectInput("NETunnelProviderProtocol", {
                ServerAddress: server,
                NEProviderBundleIdentifier: app,
              }),
            }),
          }),
        ],
      ]),
    ),
  );
}

/** What every phone has. */
export function stateFiles(phone: SysdiagnosePhone): void {
  putPowerLog(phone, "00000001");
  addLinks(phone, "com.example.notes", "notes.example");
  addLibrary(phone, "com.example.notes");
  addSecurityLines(
    phone,
    "ccstatus: InCircle (kSOSCCInCircle)",
    "Analytics sysdiagnose",
    "Client: trust",
    "2026-05-01 11:02:03 +0000 EventSuccess: MitmDetectionEvent - Attributes: {overallScore : 0, timeSinceLastReset : 86400 }",
    "AppleID keychain state:",
    "genp: agrp=ABCDE12345.com.example.notes,acct=token,cdat=2024-01-02 09:10:11 +0000,mdat=2024-02-02 09:10:11 +0000,svce=notes",
  );
  putAccountDevices(phone);
  addConnection(phone, "192.0.2.99", "apsd");
  putNetworkSettings(phone);
}
