import { describe, expect, it } from "vitest";
import { avcOf } from "./avc.ts";
import { ownerOfPath } from "./data-path.ts";
import { logLine } from "./log-line.ts";
import { logTime } from "./log-time.ts";

describe("a time without its year", () => {
  it.each([
    ["05-03 10:00:00.000", "2026-05-03T10:00:00Z", "2026-05-03 10:00:00.000"],
    ["05-04 01:00:00.000", "2026-05-03T23:00:00Z", "2026-05-04 01:00:00.000"],
    ["12-31 23:00:00.000", "2026-01-02T10:00:00Z", "2025-12-31 23:00:00.000"],
    ["01-01 00:30:00.000", "2025-12-31T23:00:00Z", "2026-01-01 00:30:00.000"],
    ["12-31 20:00:00.000", "2025-12-31T23:00:00Z", "2025-12-31 20:00:00.000"],
    ["2024-02-29 10:00:00.000 +0100", "2026-05-03T10:00:00Z", "2024-02-29 10:00:00.000 +0100"],
  ])("%s in evidence of %s", (stamp, takenAt, expected) => {
    expect(logTime(stamp, takenAt)).toBe(expected);
  });

  it("gets none where none is known", () => {
    expect(logTime("05-03 10:00:00.000", undefined)).toBeUndefined();
    expect(logTime("soon", "2026-05-03T10:00:00Z")).toBeUndefined();
  });
});

describe("a line of a log", () => {
  it.each([
    ["01-08 15:29:55.853 10076  3225  3254 I eMBMS  Service: not: ready", 10_076, "eMBMS  Service", "not: ready"],
    ["01-08 15:29:55.853  radio  1715  1715 D Foo::Bar: x", 1001, "Foo::Bar", "x"],
    ["01-08 15:29:55.853  3225  3254 W am_kill : [0,1]", undefined, "am_kill", "[0,1]"],
    ["2020-01-08 15:29:55.853456 +0100  3225  3254 F DEBUG   : ", undefined, "DEBUG", ""],
    ["01-08 15:29:55.853 u0_a76  3225  3254 I empty:", 10_076, "empty", ""],
  ])("%s", (text, uid, tag, message) => {
    expect(logLine(text)).toMatchObject({ uid, tag, message });
  });

  it("is nothing else", () => {
    expect(logLine("--------- beginning of main")).toBeUndefined();
    expect(logLine("01-08 something")).toBeUndefined();
  });
});

describe("the app of a path", () => {
  it.each([
    ["/data/app/~~Ab1cDe2fGh3iJk4lMn5o==/org.demo.app-Ab1cDe2fGh3iJk4lMn5o==/base.apk", "org.demo.app", "code", true],
    ["/data/app/org.demo.app-2/base.apk", "org.demo.app", "code", true],
    ["/data/user/10/org.demo.app/files/x", "org.demo.app", "data", true],
    ["/data/data/org.demo.app", "org.demo.app", "data", false],
    ["/data/app/~~Rnd1==/org.demo.app-Rnd2==/base.apk", "org.demo.app", "code", true],
    ["/data/misc/profiles/cur/10/org.demo.app/primary.prof", "org.demo.app", "data", true],
    ["/storage/emulated/0/Android/media/org.demo.app/x", "org.demo.app", "data", true],
  ])("%s", (path, app, place, inside) => {
    expect(ownerOfPath(path)).toEqual({ package: app, place, inside });
  });

  it.each([
    "/data/local/tmp/org.demo.app/x",
    "/data/user/0/org.demo.app-x/y",
    "/system/app/org.demo.app/x",
    "/data/app/org.demo.app/x",
    "/data/app/org.demo.app-mod/x",
    "/data/misc/profiles/x/org.demo.app/y",
  ])("%s has none", (path) => {
    expect(ownerOfPath(path)).toBeUndefined();
  });
});

it("a refusal has quoted, plain and hexadecimal values", () => {
  const line =
    'avc: denied { read open } for pid=7 comm=612062 path="/data/x (deleted)" scontext=u:r:a:s0 tcontext=u:b';
  expect(avcOf(line)).toMatchObject({ thread: "a b", path: "/data/x", pid: 7, rights: "read open", label: "u:r:a:s0" });
  expect(avcOf("no refusal")).toBeUndefined();
});
