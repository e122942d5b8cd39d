import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeBinaryPlist, writeXmlPlist } from "../../../corpus/formats/plist-writer.ts";
import { writeTar } from "../../../corpus/formats/tar-writer.ts";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { recognise } from "../../examine/open-evidence.ts";
import type { HandOver } from "../../model/evidence.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { iosFilesystem } from "./ios-filesystem.ts";

import {
  app,
  containers,
  dataVolume,
  fileOf,
  filesOf,
  handOf,
  layouts,
  type Named,
  openIt,
  paths,
  phone,
  tarOf,
  textOf,
} from "./test-dumps.ts";

describe.each(Object.keys(containers))("a dump as a %s", (container) => {
  it.each(Object.keys(layouts))("with %s", async (layout) => {
    const hand = handOf(container, layout);
    const recognition = await iosFilesystem.recognise(hand, defaultLimits);
    expect(recognition).toMatchObject({ is: "this", encrypted: false, device: { osName: "iOS" } });
    // A phone keeps some files of the kinds that a sysdiagnose has.
    expect((await recognise(hand, defaultLimits))?.source.id).toBe("ios-filesystem");
    const evidence = await openIt(hand);
    const { files: content } = layouts[layout] as (typeof layouts)[string];
    if (content === phone) expect(evidence.device).toEqual({ osName: "iOS", osVersion: "16.3", build: "20D47" });

    for (const [path, text] of Object.entries(content)) {
      const [file, ...more] = await filesOf(evidence, path);
      expect(more).toEqual([]);
      expect(file).toMatchObject({ type: "file", phonePath: path });
      expect(await textOf(file)).toBe(text);
      expect(file?.inContainer).toBe(/Containers\/(Data|Shared)\//.test(path));
    }
    const [sms] = await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db");
    expect(await textOf(sms?.beside("-wal"))).toBe("newest messages");
    expect(sms?.beside("-journal")).toBeUndefined();

    const whole = (await filesOf(evidence, { in: "index" })).filter((file) => file.type === "file");
    expect(paths(whole).sort()).toEqual(Object.keys(content).sort());
    expect(evidence.fileCount).toBe(whole.length);
    expect(evidence.notes).toEqual([]);
  });
});

describe.each(Object.keys(containers))("patterns in a %s", (container) => {
  it("find each file once, in the dump's order", async () => {
    const evidence = await openIt(handOf(container, "two volumes beside each other"));
    const found = async (...where: string[]): Promise<string[]> => paths(await filesOf(evidence, ...where)).sort();
    const inApp = `/private/var/mobile/Containers/Data/Application/${app}/Library/Safari/History.db`;
    const own = "/private/var/mobile/Library/Safari/History.db";
    expect(await found("/private/var/mobile/Containers/Data/Application/*/Library/Safari/History.db")).toEqual([inApp]);
    expect(await found("/private/var/mobile/**/History.db")).toEqual([inApp, own]);
    expect(await found(own, "/private/var/mobile/**/Safari/History.db", "/**/History.db", inApp)).toEqual([inApp, own]);
    expect(
      await found("/private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/**/profile-*"),
    ).toEqual(["/private/var/containers/Shared/SystemGroup/S1/Library/ConfigurationProfiles/x/profile-1.stub"]);
    expect(await found("/private/var/wire*/*/Data*/DataUsage.sql*")).toHaveLength(1);
    expect(await found("/private/var/mobile/Library/sms/SMS.DB")).toEqual([]);
    expect(await found("/nothing", "/private/var/mobile/Library/SMS/sms.db/below")).toEqual([]);
    expect(await filesOf(evidence, { in: "backup", domain: "HomeDomain", path: "Library/SMS/sms.db" })).toEqual([]);
    expect(await filesOf(evidence, { in: "index", kind: "ios-backup" })).toEqual([]);
    expect((await filesOf(evidence, "/private/var/mobile/Library/SMS"))[0]?.type).toBe("folder");
  });
});

describe("what is no filesystem dump", () => {
  const notThis = async (hand: HandOver): Promise<void> => {
    expect(await iosFilesystem.recognise(hand, defaultLimits)).toEqual({ is: "not-this" });
  };
  const folder = (...names: string[]): HandOver => memoryFolder("x", new Map(names.map((name) => [name, toUtf8("x")])));

  it("a backup", () => notThis(folder("Manifest.db", "Manifest.plist", "Info.plist", "mobile/Library/SMS/sms.db")));

  it("a sysdiagnose archive", async () => {
    const top = "sysdiagnose_2026.11.20_10-00-00_iPhone-OS_iPhone_20D47";
    const names = [
      "system_logs.logarchive/Info.plist",
      "ps.txt",
      "crashes_and_spins/a.ips",
      "private/var/mobile/Library/Logs/x.log",
    ];
    const members = names.map((name) => ({ name: `${top}/${name}`, bytes: toUtf8("x") }));
    await notThis(fileOf("s.tar.gz", gzipSync(writeTar(members))));
  });

  it("a folder of a computer", async () => {
    await notThis(folder("Users/me/Library/Preferences/a.plist", "private/var/db/x", "System/Library/Fonts/a.ttf"));
    await notThis(folder("project/mobile/Library/PackageCache/x", "project/mobile/Assets/y", "root/notes.txt"));
    await notThis(folder());
  });

  it("the disk of a Mac", async () => {
    const version = toUtf8(writeXmlPlist({ ProductName: "macOS", ProductVersion: "15.1" }));
    const files = new Map([
      ["System/Library/CoreServices/SystemVersion.plist", version],
      ["private/var/Keychains/x", toUtf8("x")],
    ]);
    await notThis(memoryFolder("Macintosh HD", files));
  });

  it("a file of another kind, an empty one, an archive of other things", async () => {
    await notThis(fileOf("a.bin", toUtf8("hello")));
    await notThis(fileOf("empty.zip", new Uint8Array(0)));
    await notThis(fileOf("a.gz", gzipSync("just text")));
    await notThis(fileOf("a.zip", writeZip([{ name: "report.docx", bytes: toUtf8("x") }])));
    await notThis(tarOf([{ name: "a.txt", bytes: toUtf8("x") }]));
  });
});

describe("several phones", () => {
  const two = Object.entries(dataVolume).flatMap(([path, text]) => [
    [`A${path}`, text] as const,
    [`B${path}`, text] as const,
  ]);

  it("in one folder are left to the person", async () => {
    const hand = (containers["folder"] as (files: Named) => HandOver)(two);
    const recognition = await iosFilesystem.recognise(hand, defaultLimits);
    expect(recognition).toMatchObject({ is: "several", choices: [{ path: "A" }, { path: "B" }] });
    await expect(openIt(hand)).rejects.toMatchObject({ code: "absent" });
  });

  it("a scrap of a volume beside a whole one is left out and noted, the whole ones are one phone", async () => {
    const named = Object.entries(phone).map(
      ([path, text]) =>
        [path.startsWith("/private/var/") ? `filesystem2/${path.slice(13)}` : `filesystem1${path}`, text] as const,
    );
    const hand = (containers["tar"] as (files: Named) => HandOver)([...named, ["copy/mobile/Library/SMS/x", "x"]]);
    const evidence = await openIt(hand);
    expect(evidence.notes).toMatchObject([{ code: "several-dumps", place: "copy", loss: true }]);
    expect(evidence.device.osVersion).toBe("16.3");
    expect(await filesOf(evidence, "/private/var/mobile/Library/SMS/*")).toHaveLength(2);
  });

  it("in one archive: one is read, and the note says that files are left", async () => {
    const hand = (containers["zip"] as (files: Named) => HandOver)(two);
    const evidence = await openIt(hand);
    expect(evidence.notes).toMatchObject([{ code: "several-dumps", place: "B", loss: true }]);
    expect(await filesOf(evidence, "/private/var/mobile/Library/SMS/sms.db")).toHaveLength(1);
  });
});

describe("what a dump says of the phone", () => {
  const base = { name: "private/var/mobile/Library/SMS/sms.db", bytes: toUtf8("x"), modified: 1_700_000_000 };

  it("from the data volume alone", async () => {
    const facts = writeBinaryPlist({ CacheExtra: { "h9jDsbgj7xIVeIQ8S3/X3Q": "iPad13,4" } });
    const build = writeBinaryPlist({ ProductVersion: "17.5", ProductBuildVersion: "21F79" });
    const group = "private/var/containers/Shared/SystemGroup/systemgroup.com.apple.mobilegestaltcache";
    const hand = tarOf([
      base,
      {
        name: "private/var/installd/Library/MobileInstallation/LastBuildInfo.plist",
        bytes: build,
        modified: 1_732_000_000,
      },
      { name: `${group}/Library/Caches/com.apple.MobileGestalt.plist`, bytes: facts, modified: 1_731_000_000 },
    ]);
    const evidence = await openIt(hand);
    expect(evidence.device).toEqual({ model: "iPad13,4", osName: "iPadOS", osVersion: "17.5", build: "21F79" });
    expect(evidence.takenAt).toBe("2024-11-19T07:06:40Z");
  });

  it("nothing when it is damaged or not there", async () => {
    const evidence = await openIt(
      tarOf([base, { name: "System/Library/CoreServices/SystemVersion.plist", bytes: toUtf8("<plist") }]),
    );
    expect(evidence.device).toEqual({ osName: "iOS" });
    expect(evidence.takenAt).toBeUndefined();
  });
});
