import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { writeXmlPlist } from "../../corpus/formats/plist-writer.ts";
import { writeTar } from "../../corpus/formats/tar-writer.ts";
import { artifacts } from "../artifacts/all.generated.ts";
import { bytesSource } from "../bytes/byte-source.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { toUtf8 } from "../bytes/text.ts";
import type { Crypto } from "../crypto/crypto.ts";
import { indexOf } from "../indicators/test-bundle.ts";
import type { Examination } from "../model/examination.ts";
import { iosFilesystem } from "../sources/ios-filesystem/ios-filesystem.ts";
import { memoryFolder } from "../sources/memory-hand-over.ts";
import { canHold, examine } from "./examine.ts";

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../artifacts/ios/${path}`, import.meta.url)));

const bundle = (app: string) => `/private/var/containers/Bundle/Application/6F0C2A1D-0B7E-4E1F-93E4-1C5B5D1F0A7${app}`;
const staged = "/private/var/db/com.apple.xpc.roleaccountd.staging/examplehelperd";
const infoOf = (app: string) => toUtf8(writeXmlPlist({ CFBundleIdentifier: app, CFBundleExecutable: "Main" }));

/** Files by path on the phone, and the permission bits of those that may be run. */
const files: readonly (readonly [path: string, bytes: Uint8Array, mode?: number])[] = [
  ["/System/Library/CoreServices/SystemVersion.plist", toUtf8(writeXmlPlist({ ProductVersion: "17.5" }))],
  ["/private/var/networkd/db/netusage.sqlite", fixture("network-usage/fixture/planted.input")],
  ["/private/var/networkd/db/netusage.sqlite-wal", fixture("network-usage/fixture/planted.input-wal")],
  ["/private/var/networkd/netusage.sqlite", fixture("network-usage/fixture/planted.input")],
  ["/private/var/Keychains/Analytics/trust_analytics.db", fixture("analytics/fixture/planted.input")],
  ["/private/var/db/diagnostics/shutdown.log", fixture("shutdown-log/fixture/planted.input")],
  ["/private/var/db/diagnostics/shutdown.0.log", fixture("shutdown-log/fixture/planted.input")],
  ["/private/var/db/analyticsd/Analytics-Journal-1.ips", fixture("version-history/fixture/journal.input")],
  ["/private/var/root/Library/Caches/locationd/clients.plist", fixture("location-clients/fixture/planted.input")],
  ["/private/var/mobile/Library/TCC/TCC.db", fixture("tcc/fixture/planted.input")],
  [`${bundle("A")}/iTunesMetadata.plist`, fixture("applications/fixture/store-record.input")],
  [`${bundle("A")}/Testing.app/Info.plist`, infoOf("com.example.testing")],
  [`${bundle("B")}/Helper.app/Info.plist`, fixture("applications/fixture/bundle.input")],
  [`${bundle("B")}/Helper.app/embedded.mobileprovision`, fixture("applications/fixture/provisioning.input")],
  [`${bundle("C")}/Maps.app/Info.plist`, infoOf("com.apple.Maps")],
  [staged, toUtf8("invented"), 0o755],
  ["/private/var/tmp/readme", toUtf8("invented"), 0o755],
  ...Array.from({ length: 20 }, (_, i) => [`/private/var/mobile/Library/Caches/ordinary-${i}`, toUtf8("x")] as const),
];

let examination: Examination;

beforeAll(async () => {
  const bytes = writeTar(
    files.map(([path, content, mode]) => ({ name: path.slice(1), bytes: content, mode: mode ?? 0o644 })),
  );
  const hand = { kind: "file", name: "phone.tar", size: bytes.length, open: async () => bytesSource(bytes) } as const;
  const evidence = await iosFilesystem.open(hand, { crypto: {} as Crypto, secret: {}, limits: defaultLimits });
  examination = await examine({
    evidences: [evidence],
    artifacts,
    skip: new Set(),
    index: indexOf(
      ["process:name", "examplehelperd"],
      ["process:name", "wipedtraced"],
      ["domain-name:value", "evil-cache.example"],
      ["app:id", "com.example.implant"],
      ["file:path", staged],
    ),
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => 0,
  });
});

const foundBy = (artifact: string, rule: string) =>
  examination.findings.filter((finding) => finding.rule === rule && finding.because[0]?.artifact === artifact);

describe("a copy of a phone's files", () => {
  it("is read artifact by artifact, every copy of a file included", () => {
    const ledger = new Map(examination.ledger.map((entry) => [entry.artifact, entry]));
    expect(ledger.get("ios.network-usage")?.files.length).toBe(2);
    expect(ledger.get("ios.shutdown-log")?.files.length).toBe(2);
    expect(ledger.get("ios.filesystem")?.records).toBeGreaterThanOrEqual(files.length);
    expect(ledger.get("ios.analytics-versions")?.records).toBe(3);
    expect(ledger.get("ios.version-history")?.records).toBe(1);
    expect(ledger.has("ios.manifest")).toBe(false);
    expect(examination.verdict).toBe("traces");
  });

  it.each([
    ["ios.network-usage", "indicator/process-name", "ran"],
    ["ios.analytics", "indicator/process-name", "ran"],
    ["ios.analytics", "indicator/domain", "contact"],
    ["ios.shutdown-log", "indicator/process-name", "ran"],
    ["ios.shutdown-log", "indicator/file-path", "ran"],
    ["ios.filesystem", "indicator/file-path", "ran"],
    ["ios.tcc", "indicator/app-id", "ran"],
    ["ios.applications", "indicator/app-id", "ran"],
    ["ios.applications", "indicator/process-name", "ran"],
    ["ios.network-usage", "ios.network-usage/usage-without-process", "attempt"],
    ["ios.shutdown-log", "ios.shutdown-log/client-in-published-place", "attempt"],
    ["ios.filesystem", "ios.filesystem/staged-program", "attempt"],
    ["ios.filesystem", "ios.filesystem/executable-elsewhere", "context"],
    ["ios.location-clients", "ios.location-clients/program-elsewhere", "attempt"],
    ["ios.tcc", "ios.tcc/program-listens", "attempt"],
  ])("%s: %s is found as %s", (artifact, rule, grade) => {
    expect(foundBy(artifact, rule).map((finding) => finding.grade)).toContain(grade);
  });

  it("tells apps without a store record by their containers, and Apple's own are not among them", () => {
    const [finding] = foundBy("ios.applications", "ios.applications/without-store-record");
    expect(finding?.message.args).toEqual({ apps: "com.example.implant", count: 1 });
    const [signed] = foundBy("ios.applications", "ios.applications/provisioned");
    expect(signed?.message.args).toEqual({ apps: "com.example.implant (enterprise)", count: 1 });
  });
});

it("each kind of evidence has its own artifact for the list of all files", () => {
  const held = (kind: string) =>
    artifacts
      .filter((artifact) => canHold(kind, artifact))
      .flatMap(({ id }) => (/manifest|filesystem/.test(id) ? id : []));
  expect(held("ios-backup")).toEqual(["ios.manifest"]);
  expect(held("ios-filesystem")).toEqual(["ios.filesystem"]);
  expect(held("ios-sysdiagnose")).toEqual([]);
});

describe("a folder that shows only while it is walked what cannot be read", () => {
  it("is partly read", async () => {
    const deep = `private/var/mobile/Library/SMS/${"d/".repeat(200)}sms.db`;
    const hand = memoryFolder("phone", new Map([[deep, toUtf8("x")]]));
    const evidence = await iosFilesystem.open(hand, { crypto: {} as Crypto, secret: {}, limits: defaultLimits });
    const { ledger } = await examine({
      evidences: [evidence],
      artifacts: artifacts.filter(({ id }) => id === "ios.filesystem"),
      skip: new Set(),
      index: indexOf(["process:name", "examplehelperd"]),
      limits: defaultLimits,
      hasher: nodeCrypto().hasher,
      now: () => 0,
    });
    const [entry] = ledger;
    expect(entry?.status).toBe("partly-read");
    expect(entry?.notes).toContainEqual(expect.objectContaining({ code: "over-limit" }));
  });
});
