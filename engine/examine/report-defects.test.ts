/**
 * Traps of real bug reports in which readers have lost rows or made some up: each is one row of a list of known defects.
 */
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { artifacts } from "../artifacts/all.generated.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { toUtf8 } from "../bytes/text.ts";
import { loadIndicators } from "../indicators/indicators.ts";
import type { Finding } from "../model/finding.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";
import { fileOf, openIt } from "../sources/android-bugreport/test-reports.ts";
import { memoryFolder } from "../sources/memory-hand-over.ts";
import { readArtifact } from "./read-artifact.ts";

const head = "== dumpstate: 2026-05-03 12:00:00\n\nBuild: AB1C\n";
const done = "------ 117.855s was the duration of 'DUMPSTATE' ------\n";
const command = (name: string, ...lines: string[]): string =>
  `------ ${name} (x) ------\n${lines.join("\n")}\n------ 0.1s was the duration of '${name}' ------\n`;
const service = (name: string, ...lines: string[]): string =>
  `${"-".repeat(79)}\nDUMP OF SERVICE ${name}:\n${lines.join("\n")}\n--------- 0.1s was the duration of dumpsys ${name.replace(/^(?:CRITICAL|HIGH) /, "")}, ending at: x\n`;

interface Outcome {
  readonly values: PhoneRecord["value"][];
  readonly entry: LedgerEntry;
  readonly findings: readonly Finding[];
  readonly records: PhoneRecord[];
}

async function read(id: string, text: string, files: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const artifact = artifacts.find((one) => one.id === id);
  if (artifact === undefined) throw new Error(`no artifact ${id}`);
  const members = Object.entries({ "main_entry.txt": "bugreport-x.txt\n", "bugreport-x.txt": text, ...files });
  const hand =
    Object.keys(files).length === 0
      ? fileOf("bugreport-x.txt", toUtf8(text))
      : memoryFolder("report", new Map(members.map(([name, contents]) => [name, toUtf8(contents)])));
  const records: PhoneRecord[] = [];
  const { entry, findings } = await readArtifact({
    artifact,
    evidence: await openIt(hand),
    evidenceId: "e1",
    index: loadIndicators([]),
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => 0,
    onRecord: (record) => void records.push(record),
  });
  return { values: records.map(({ value }) => value), entry, findings, records };
}

const operations = [
  "Current AppOps Service state:",
  "  Uid u0a210:",
  "    state=cch",
  "    Package org.demo.app:",
  "      CAMERA (allow): ",
];
const pools = [
  "** Database info for pid 4321 [org.demo.app] **",
  "Connection pool for /data/user/0/org.demo.app/databases/main.db:",
  "    Connection #0:",
  "      Most recently executed operations:",
  '        0: [2026-01-02 03:04:05.678] prepare took 3ms - succeeded, sql="SELECT "a"", path=/data/user/0/org.demo.app/databases/main.db',
  "    Connection #1:",
  "      Most recently executed operations:",
  '        0: [2026-01-02 03:04:05.679] prepare took 3ms - succeeded, sql="SELECT 2", path=/data/user/0/org.demo.app/databases/main.db',
];

describe("a bug report", () => {
  it("whose properties have no last line gives no property of the parts behind them", async () => {
    const text = `${head}------ SYSTEM PROPERTIES (getprop) ------\n[ro.secure]: [1]\n${command("SYSTEM LOG", "[fake.one]: [1]")}${done}`;
    const { values, entry } = await read("android.getprop", text);
    expect(values.map(({ name }) => name)).toEqual(["ro.secure"]);
    // Some parts have no last line on any phone, and the next one ends them.
    expect(entry.status).toBe("read");
  });

  it.each(["android.appops", "android.dbinfo", "android.logcat", "android.text-sweep"])(
    "with Windows line ends gives the same rows: %s",
    async (id) => {
      const log = command(
        "SYSTEM LOG",
        "01-02 03:04:05.678   929   996 I ActivityManager: Killing 77:org.demo.app/u0a1 (adj 9): empty",
      );
      const text = head + log + service("appops", ...operations) + service("dbinfo", ...pools) + done;
      const plain = await read(id, text);
      const windows = await read(id, text.replaceAll("\n", "\r\n"));
      expect(plain.values.length).toBeGreaterThan(0);
      expect(windows.values).toEqual(plain.values);
      expect(windows.entry.status).toBe("read");
      expect(windows.records.map(({ from }) => from)).toEqual(plain.records.map(({ from }) => from));
    },
  );

  it("has services with a priority before their name, some of them twice", async () => {
    const text = head + service("CRITICAL dbinfo", ...pools.slice(0, 2)) + service("dbinfo", ...pools) + done;
    const { values } = await read("android.dbinfo", text);
    expect(values.map(({ kind }) => kind)).toEqual(["pool", "pool", "operation", "operation"]);
    expect(values.map(({ sql }) => sql).slice(2)).toEqual(['SELECT "a"', "SELECT 2"]);
  });

  it("may have no operations of user 0", async () => {
    const { values } = await read("android.appops", head + service("appops", ...operations) + done);
    expect(values.map((value) => value["package"])).toContain("org.demo.app");
  });

  it("tells of several events in one line of the battery's history", async () => {
    const line = '            +1m02s003ms (2) 096 +job=u0a99:"org.demo.app/.Sync" +top=u0a44:"org.demo.spy" +screen';
    const history = ["Battery History (0% used, 1 used of 4096KB, 3 strings using 26):", line, ""];
    const { values } = await read("android.battery-history", head + service("batterystats", ...history) + done);
    expect(values.map((value) => value["package"])).toEqual(["org.demo.app", "org.demo.spy"]);
  });

  it("is old in itself: the age of its patches counts to the day it was made", async () => {
    const properties = (patch: string): string =>
      head + command("SYSTEM PROPERTIES", `[ro.build.version.security_patch]: [${patch}]`) + done;
    const fresh = await read("android.getprop", properties("2026-04-05"));
    expect(fresh.findings.map(({ rule }) => rule)).not.toContain("android.getprop/old-security-patch");
    const old = await read("android.getprop", properties("2025-04-05"));
    expect(old.findings.map(({ rule }) => rule)).toContain("android.getprop/old-security-patch");
    const odd = await read("android.getprop", properties("soon"));
    expect(odd.entry.status).toBe("read");
  });

  it("has tombstones without a time, with commas and colons in names, and with bytes that are no text", async () => {
    const tombstone =
      "*** *** ***\nBuild fingerprint: 'a'\npid: 1, tid: 2, name: a, b: c  >>> /system/bin/x <<<\nsignal 6 (SIGABRT), code 0\n    code around pc:\n\ud800\n";
    const { values, entry } = await read("android.tombstones", head + done, {
      "FS/data/tombstones/tombstone_00": tombstone,
    });
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({ pid: 1, path: "/system/bin/x" });
    expect(entry.status).toBe("read");
  });

  it("has logs without a year, of the turn of the year", async () => {
    const line = (day: string): string =>
      `${day} 03:04:05.678   929   996 I ActivityManager: Process org.demo.app (pid 7) has died`;
    const { values } = await read("android.logcat", head + command("SYSTEM LOG", line("12-31"), line("05-03")) + done);
    expect(values.map(({ at }) => at)).toEqual(["2025-12-31T03:04:05.678Z", "2026-05-03T03:04:05.678Z"]);
  });

  it("names apps of every change that is switched, and not of one alone", async () => {
    const lines = [
      "ChangeId(1; name=A; disabled; rawOverrides={org.demo.gone=false})",
      "ChangeId(2; rawOverrides={org.demo.b=true})",
    ];
    const { values } = await read("android.platform-compat", head + service("platform_compat", ...lines) + done);
    expect(values.map((value) => value["package"])).toEqual(["org.demo.gone", "org.demo.b"]);
  });

  it("that is cut off says so, in the sweep as well", async () => {
    const text = head + service("window", "  Window{1 u0 org.demo.app/.Main}") + done;
    for (const end of [text.length - done.length - 90, text.length - done.length - 20]) {
      expect((await read("android.text-sweep", text.slice(0, end))).entry.status).toBe("partly-read");
    }
  });
});
