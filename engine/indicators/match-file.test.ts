import { describe, expect, it } from "vitest";
import { indexOf, met } from "./test-bundle.ts";

describe("a process name", () => {
  const index = indexOf(
    ["process:name", "bh"],
    ["process:name", "Diagnosticd"],
    ["process:name", "CommsCenterRootHelper"],
    ["process:name", "com.apple.Mappit.SnapshotService"],
    ["process:name", "a/b"],
  );
  it.each<[string, string]>([
    ["bh", "exact process-name bh"],
    ["/usr/libexec/bh", "exact process-name bh"],
    ["bh/com.example.app", "exact process-name bh"],
    ["mDNSResponder/bh", "exact process-name bh"],
    ["Diagnosticd", "exact process-name Diagnosticd"],
    ["a/b", "exact process-name a/b"],
    ["CommsCenterRoot", "truncated process-name CommsCenterRootHelper"],
    ["CommsCenterRootH", "truncated process-name CommsCenterRootHelper"],
    ["CommsCenterRootH/com.example.app", "truncated process-name CommsCenterRootHelper"],
    ["com.apple.Mappit", "truncated process-name com.apple.Mappit.SnapshotService"],
    ["com.apple.Mappi", "truncated process-name com.apple.Mappit.SnapshotService"],
  ])("matches %s", (name, expected) => expect(met(index, "process-name", name)).toEqual([expected]));

  it.each([
    "BH",
    "bhd",
    "b",
    "xbh",
    "bh.plist",
    "diagnosticd",
    "CommsCenterRoo",
    "CommsCenterRootHe",
    "CommsCenterRootX",
    "CommsCenter",
    "commsCenterRootH",
    "com.apple.Mappit.",
    "bhx/com.example.app",
    "/usr/libexec/CommsCenterRootH",
    "/bh/other",
    "",
    "/",
  ])("does not match %s", (name) => expect(met(index, "process-name", name)).toEqual([]));

  it("counts bytes, not characters, where a name was cut", () => {
    const umlauts = indexOf(["process:name", "prozessüberwachung"]);
    expect(met(umlauts, "process-name", "prozessüberwac")).toEqual(["truncated process-name prozessüberwachung"]);
    expect(met(umlauts, "process-name", "prozessüberwach")).toEqual(["truncated process-name prozessüberwachung"]);
    expect(met(umlauts, "process-name", "prozessüberwachu")).toEqual([]);
  });

  it("is met by a path: as the file itself, or as a folder, told apart", () => {
    expect(met(index, "file-path", "/usr/libexec/bh")).toEqual(["exact process-name bh"]);
    expect(met(index, "file-path", "/private/var/bh/x.plist")).toEqual(["component process-name bh"]);
    expect(met(index, "file-path", "/private/var/bh/bh")).toEqual(["exact process-name bh"]);
    expect(met(index, "file-path", "/private/var/bhx/x.bh")).toEqual([]);
  });
});

describe("a file name", () => {
  const index = indexOf(["file:name", "roleaccountd.plist"]);
  it("is the base name, case kept", () => {
    expect(met(index, "file-path", "/private/var/x/roleaccountd.plist")).toEqual([
      "exact file-name roleaccountd.plist",
    ]);
    expect(met(index, "file-name", "roleaccountd.plist")).toEqual(["exact file-name roleaccountd.plist"]);
    expect(met(index, "file-name", "x/roleaccountd.plist")).toHaveLength(1);
    for (const name of [
      "RoleAccountd.plist",
      "xroleaccountd.plist",
      "roleaccountd.plist.bak",
      "roleaccountd.plist/x",
    ]) {
      expect(met(index, "file-name", name)).toEqual([]);
      expect(met(index, "file-path", `/private/${name}`)).toEqual([]);
    }
  });
});

describe("a path", () => {
  const index = indexOf(
    ["file:path", "/private/var/tmp/stop"],
    ["file:path", "/tmp/l/"],
    ["file:path", "/private/var/db/com.apple.xpc.roleaccountd.staging/PlugIns/fud.appex/"],
    ["file:path", "Library/Preferences/com.apple.photolibraryd.plist"],
    ["file:path", "/data/local/tmp/wd/"],
    ["file:parent_directory_ref.path", "/private/var/logs/keybagd"],
  );
  it.each<[string, string]>([
    ["/private/var/tmp/stop", "exact file-path /private/var/tmp/stop"],
    ["/var/tmp/stop", "exact file-path /private/var/tmp/stop"],
    ["/tmp/stop", "exact file-path /private/var/tmp/stop"],
    ["/private/tmp/stop", "exact file-path /private/var/tmp/stop"],
    ["private/var/tmp/stop", "exact file-path /private/var/tmp/stop"],
    ["file:///private/var/tmp/stop", "exact file-path /private/var/tmp/stop"],
    ["/private/var//tmp/./x/../stop/", "exact file-path /private/var/tmp/stop"],
    ["/private/var/tmp/stop/x", "directory file-path /private/var/tmp/stop"],
    ["/private/var/tmp/l", "exact file-path /tmp/l/"],
    ["/private/var/tmp/l/a/b", "directory file-path /tmp/l/"],
    [
      "/private/var/db/com.apple.xpc.roleaccountd.staging/PlugIns/fud.appex/x",
      "directory file-path /private/var/db/com.apple.xpc.roleaccountd.staging/PlugIns/fud.appex/",
    ],
    [
      "/private/var/mobile/Library/Preferences/com.apple.photolibraryd.plist",
      "relative file-path Library/Preferences/com.apple.photolibraryd.plist",
    ],
    [
      "/var/root/Library/Preferences/com.apple.photolibraryd.plist",
      "relative file-path Library/Preferences/com.apple.photolibraryd.plist",
    ],
    [
      "Library/Preferences/com.apple.photolibraryd.plist",
      "relative file-path Library/Preferences/com.apple.photolibraryd.plist",
    ],
    ["/data/local/tmp/wd/fs.db", "directory file-path /data/local/tmp/wd/"],
    ["/private/var/logs/keybagd/x", "directory file-path /private/var/logs/keybagd"],
  ])("matches %s", (path, expected) => expect(met(index, "file-path", path)).toEqual([expected]));

  it.each([
    "/private/var/tmp/stopwatch",
    "/private/var/tmp/launchd_socket",
    "/private/var/tmp/Stop",
    "/private/var/tmp/x/stop",
    "/private/var/tmp",
    "/stop",
    "stop",
    "/data/local/tmp/wdx",
    "/data/data/private/var/tmp/stop",
    "/private/var/mobile/Media/Library/Preferences/com.apple.photolibraryd.plist",
    "/private/var/mobile/Library/Preferences/com.apple.photolibraryd.plist.lockfile",
    "/private/var/mobile/Library/Preferences/com.apple.photolibraryd",
    "",
  ])("does not match %s", (path) => expect(met(index, "file-path", path)).toEqual([]));

  it("relative to a home folder does not speak of an app's own container", () => {
    const own = "/private/var/mobile/Library/Preferences/com.apple.photolibraryd.plist";
    expect(met(index, "file-path", own, true)).toEqual([]);
    const container =
      "/private/var/mobile/Containers/Data/Application/*/Library/Preferences/com.apple.photolibraryd.plist";
    expect(met(index, "file-path", container, true)).toEqual([]);
    expect(met(index, "file-path", container)).toEqual([]);
  });

  it("with a container's UUID or a star fits any one container", () => {
    const uuid = "AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE";
    const other = "11111111-2222-4333-8444-555555555555";
    const folder = "/private/var/mobile/Containers/Data/Application";
    const containers = indexOf(["file:path", `${folder}/${uuid}/tmp/x`], ["file:path", "/private/var/db/*/y"]);
    for (const part of [uuid, other, "*"])
      expect(met(containers, "file-path", `${folder}/${part}/tmp/x`)).toHaveLength(1);
    for (const path of [`${folder}/notes/tmp/x`, `${folder}/*/x`, `${folder}/*/tmp/z`, `/private/var/db/a/b/y`]) {
      expect(met(containers, "file-path", path)).toEqual([]);
    }
    expect(met(containers, "file-path", "/private/var/db/a/y")).toHaveLength(1);
    expect(met(containers, "file-path", "/private/var/db/*/y/z")).toHaveLength(1);
  });

  it("that is a container and nothing below is that very container", () => {
    const folder = "/private/var/mobile/Containers/Data/Application";
    const uuid = "AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE";
    const containers = indexOf(["file:path", `${folder}/${uuid}/`]);
    expect(met(containers, "file-path", `${folder}/${uuid}/tmp/x`)).toHaveLength(1);
    expect(met(containers, "file-path", `${folder}/${uuid}`)).toHaveLength(1);
    for (const other of ["11111111-2222-4333-8444-555555555555", "*"])
      expect(met(containers, "file-path", `${folder}/${other}/tmp/x`)).toEqual([]);
  });

  it("and a name are the same in either form of a letter with a mark", () => {
    const marks = indexOf(
      ["file:path", "/private/var/x/Caf\u00e9"],
      ["file:name", "nai\u0308f"],
      ["process:name", "u\u0308ber"],
    );
    for (const written of ["Caf\u00e9", "Cafe\u0301"])
      expect(met(marks, "file-path", `/private/var/x/${written}`)).toHaveLength(1);
    for (const written of ["na\u00eff", "nai\u0308f"]) expect(met(marks, "file-name", written)).toHaveLength(1);
    for (const written of ["\u00fcber", "u\u0308ber"]) expect(met(marks, "process-name", written)).toHaveLength(1);
    expect(met(marks, "file-path", "/private/var/x/Cafe")).toEqual([]);
  });

  it("with stars on both sides stays bounded", () => {
    const statements = Array.from({ length: 20_000 }, (_, at) => ["file:path", `/private/var/x/${at}/${at}`] as const);
    const many = indexOf(...statements);
    expect(met(many, "file-path", "/private/var/x/*/7").length).toBeLessThanOrEqual(1);
    expect(met(many, "file-path", "/private/var/x/19999/19999")).toHaveLength(1);
  });
});

describe("hashes, apps, profiles, properties", () => {
  const sha1 = "ab".repeat(20);
  const sha256 = "cd".repeat(32);
  const index = indexOf(
    ["file:hashes.sha256", sha256],
    ["app:cert.sha1", sha1.toUpperCase()],
    ["app:id", "app.eLogger"],
    ["configuration-profile:id", "76DAB334-7E17-475D-A5D6-0794EB5818A5"],
    ["android-property:name", "sys.brand.note"],
  );
  it("hashes by their digits, files and certificates apart", () => {
    expect(met(index, "file-hash", sha256.toUpperCase())).toEqual([`exact file-hash ${sha256}`]);
    expect(met(index, "certificate-hash", sha1.replace(/..(?=.)/g, "$&:"))).toEqual([
      `exact certificate-hash ${sha1.toUpperCase()}`,
    ]);
    expect(met(index, "certificate-hash", sha256)).toEqual([]);
    expect(met(index, "file-hash", sha1)).toEqual([]);
    expect(met(index, "file-hash", sha256.slice(0, 40))).toEqual([]);
  });
  it("app ids exactly, whatever their case, with the original kept", () => {
    expect(met(index, "app-id", "app.elogger")).toEqual(["exact app-id app.eLogger"]);
    for (const id of ["app.elogger.x", "x.app.elogger", "app"]) expect(met(index, "app-id", id)).toEqual([]);
  });
  it("profile ids as a whole, whatever their case", () => {
    expect(met(index, "profile-id", "76dab334-7e17-475d-a5d6-0794eb5818a5")).toHaveLength(1);
    for (const id of ["7", "A", "76DAB334", ""]) expect(met(index, "profile-id", id)).toEqual([]);
  });
  it("properties by name", () => {
    expect(met(index, "property-name", "sys.brand.note")).toHaveLength(1);
    expect(met(index, "property-name", "sys.brand.notes")).toEqual([]);
  });
});

describe("a path of Android", () => {
  it("is met by each of the names that its folder has", () => {
    const index = indexOf(
      ["file:path", "/sdcard/.note/run"],
      ["file:path", "/data/data/com.example.spy"],
      ["file:path", "/data/media/0/Download/one.apk"],
    );
    for (const folder of ["/sdcard", "/mnt/sdcard", "/storage/emulated/0", "/storage/self/primary", "/data/media/0"]) {
      expect(met(index, "file-path", `${folder}/.note/run/x`)).toEqual(["directory file-path /sdcard/.note/run"]);
      expect(met(index, "file-path", `${folder}/Download/one.apk`)).toEqual([
        "exact file-path /data/media/0/Download/one.apk",
      ]);
    }
    expect(met(index, "file-path", "/data/user/0/com.example.spy/files")).toEqual([
      "directory file-path /data/data/com.example.spy",
    ]);
    for (const other of [
      "/data/user/com.example.spy/files",
      "/data/user/x/com.example.spy/files",
      "/storage/emulated/10/.note/run",
      "/data/media/10/.note/run",
      "/sdcard/.note/running",
      "/data/media/.note/run",
      "/sdcard2/.note/run",
    ]) {
      expect(met(index, "file-path", other), other).toEqual([]);
    }
  });

  it("of a work profile or a second user is met as the first user's", () => {
    const index = indexOf(
      ["file:path", "/data/data/com.example.spy"],
      ["file:path", "/data/user_de/10/com.example.spy"],
    );
    const all: [string, string][] = [
      ["/data/user/10/com.example.spy/files", "directory file-path /data/data/com.example.spy"],
      ["/data/user_de/0/com.example.spy", "exact file-path /data/user_de/10/com.example.spy"],
    ];
    for (const [path, expected] of all) expect(met(index, "file-path", path), path).toEqual([expected]);
  });
});
