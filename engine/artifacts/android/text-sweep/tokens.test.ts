import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../../tools/property-runs.ts";
import { toUtf8, utf8 } from "../../../bytes/text.ts";
import { type Surroundings, standingOf, textKindOf } from "./standing.ts";
import { TokenTable } from "./token-table.ts";
import { scanTokens, type TokenKind } from "./tokens.ts";

function tokensOf(text: string): [TokenKind, string][] {
  const bytes = toUtf8(text);
  const found: [TokenKind, string][] = [];
  scanTokens(bytes, 0, bytes.length, {
    line: () => undefined,
    token: (kind, start, end) => void found.push([kind, utf8(bytes.subarray(start, end))]),
  });
  return found;
}

describe("the tokens of a text", () => {
  it.each<[string, [TokenKind, string][]]>([
    ["nothing 12:30:45 1.5s 3.14 v2 ...", []],
    ["pkg=com.example.app, next", [["name", "com.example.app"]]],
    ["u0 com.example.app/.Main}", [["component", "com.example.app/.Main"]]],
    ["users/10/com.example.app/files", [["name", "com.example.app"]]],
    ["dat=https://a.example/x?y=1&z=(2) cmp", [["link", "https://a.example/x?y=1&z=(2)"]]],
    ['"https:\\/\\/a.example\\/x"', [["link", "https:\\/\\/a.example\\/x"]]],
    ["content://com.example.things/1", [["component", "com.example.things/1"]]],
    ["file:///sdcard/a/b.apk", [["path", "/sdcard/a/b.apk"]]],
    ["to a.b@mail.example.", [["link", "a.b@mail.example"]]],
    ["com.example.Foo@1a2b3c", [["name", "com.example.Foo"]]],
    ["/data/app/~~Ab1==/org.demo.app-Cd2==/base.apk!x", [["path", "/data/app/~~Ab1==/org.demo.app-Cd2==/base.apk"]]],
    ["/proc/12/maps /sys/class/x", []],
    [
      "/192.0.2.7:443 15.6.7.80 1.2.3.4.5 /1.2.3.4.5",
      [
        ["ipv4", "192.0.2.7"],
        ["ipv4", "15.6.7.80"],
      ],
    ],
    [
      "connect to a.example/192.0.2.7:443, b.example/2001:db8::7, /2001:db8::8",
      [
        ["name", "a.example"],
        ["ipv4", "192.0.2.7"],
        ["name", "b.example"],
        ["ipv6", "2001:db8::7"],
        ["ipv6", "2001:db8::8"],
      ],
    ],
    ["u0a9 *job*/org.demo.app/.Job: 1m", [["component", "org.demo.app/.Job"]]],
    ["GET a.example/x/y.php?id=7&z=1 HTTP", [["component", "a.example/x/y.php?id=7&z=1"]]],
    [
      "2001:db8::7 fe80::1%wlan0 aa:bb:cc:dd:ee:ff",
      [
        ["ipv6", "2001:db8::7"],
        ["ipv6", "fe80::1"],
      ],
    ],
    ["0123456789abcdef0123456789abcdef", [["hash", "0123456789abcdef0123456789abcdef"]]],
    ["Zugriff auf müller.example hier", [["link", "müller.example"]]],
  ])("%s", (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it("lie inside the text and do not overlap, whatever it is", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("://", "com.a.b", "/data/x/y", "@", "::", "a.b", "=", "\n"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const bytes = toUtf8(pieces.join(""));
        let last = 0;
        let isSound = true;
        scanTokens(bytes, 0, bytes.length, {
          line: (start) => {
            isSound &&= start <= bytes.length;
          },
          token: (_, start, end) => {
            isSound &&= start >= last && end > start && end <= bytes.length;
            last = end;
          },
        });
        expect(isSound).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});

it("the table holds each token once", () => {
  const table = new TokenTable();
  const bytes = toUtf8("com.a com.b com.a");
  const first = table.find("name", bytes, 0, 5);
  expect(table.find("name", bytes, 12, 17)).toBe(first);
  expect(table.find("path", bytes, 12, 17)).not.toBe(first);
  expect(table.find("name", bytes, 6, 11).bytes).toBe("com.b");
  expect(table.take().map(({ bytes: text }) => text)).toEqual(["com.a", "com.a", "com.b"]);
  expect(table.find("name", bytes, 0, 5)).not.toBe(first);
});

describe("how much a place says", () => {
  const where = (section: string, line: string, token: string): Surroundings => {
    const at = line.indexOf(token);
    const behind = line.slice(at + token.length, at + token.length + 24);
    return { kind: textKindOf(section), before: () => line.slice(0, at), behind: () => behind, line: () => line };
  };
  const app = "com.example.spy";
  const file = "/data/misc/spy.so";
  it.each<[TokenKind, string, string, string, number]>([
    ["name", app, "DUMPSYS window", `  packageName=${app} x`, 2],
    ["name", app, "DUMPSYS window", `  "package": "${app}"`, 2],
    ["name", app, "DUMPSYS package", `  Package [${app}] (1a):`, 2],
    ["name", app, "VM TRACES JUST NOW", `Cmd line: ${app}`, 2],
    ["name", app, "DUMPSYS package", `      queriesPackages=[${app}, b.c]`, 0],
    ["name", app, "DUMPSYS media.audio_flinger", `   123  10123  ${app}`, 2],
    ["name", app, "APP SERVICES NON-PLATFORM", `  Client: package=${app}`, 0],
    ["name", app, "DUMPSYS settings", `  package=${app}`, 0],
    ["name", app, "SYSTEM LOG", `05-03 11:00:00.000  1  1 I Guard: package=${app}`, 0],
    ["name", app, "SYSTEM LOG", `05-03 11:00:00.000  1  1 I X: 77:${app}:core/u0a9`, 2],
    ["name", app, "SYSTEM LOG", `took 12:${app} of`, 0],
    ["component", `${app}/u0a77`, "SYSTEM LOG", `Start proc 77:${app}/u0a77 for`, 2],
    ["component", `${app}/.Main`, "SYSTEM LOG", `Guard: ${app}/.Main`, 0],
    ["component", `${app}/.Main`, "DUMPSYS window", `u0 ${app}/.Main}`, 2],
    ["path", file, "LIST OF OPEN FILES", `mem ${file}`, 2],
    ["path", file, "SYSTEM LOG", `opened ${file}`, 1],
    ["path", file, "SYSTEM LOG", `${file}: No such file or directory`, 0],
    ["path", file, "DUMPSYS notification", `text=${file}`, 1],
    ["name", "evil.example", "SYSTEM LOG", "asked evil.example", 1],
    ["name", "evil.example", "SYSTEM LOG", "blocklist: evil.example", 0],
    ["name", "evil.example", "SYSTEM LOG", "0.0.0.0 evil.example", 0],
    ["name", "Evil.Thing", "SYSTEM LOG", "asked Evil.Thing", 0],
    ["ipv4", "1.2.3.4", "SYSTEM LOG", "version 1.2.3.4 of", 0],
    ["ipv4", "1.2.3.4", "SYSTEM LOG", "to /1.2.3.4:443", 1],
    ["ipv4", "1.2.3.4", "DUMPSYS x", "dns=1.2.3.4", 1],
    ["ipv4", "1.2.3.4", "SYSTEM LOG", "failed to connect to a.example/1.2.3.4 (port 443)", 1],
    ["ipv4", "1.2.3.4", "SYSTEM LOG", "asked host with User-Agent: Sdk/1.2.3.4 (x)", 0],
    ["name", "EVIL.EXAMPLE", "SYSTEM LOG", "asked EVIL.EXAMPLE", 1],
    ["name", "Evil.example", "SYSTEM LOG", "asked Evil.example", 1],
    ["component", `${app}/.Job`, "DUMPSYS batterystats", `  Wake lock u0a9 *job*/${app}/.Job: 1m`, 2],
    ["name", app, "DUMPSYS batterystats", `    Proc ${app}:`, 2],
    ["name", app, "DUMPSYS batterystats", `    Apk ${app}:`, 2],
    ["name", app, "DUMPSYS gfxinfo", `** Graphics info for pid 77 [${app}] **`, 2],
    ["name", app, "DUMPSYS meminfo", `    123,456K: ${app} (pid 77 / activities)`, 2],
    ["name", app, "DUMPSYS meminfo", `    123,456K: ${app}:core (pid 77)`, 2],
    ["name", app, "DUMPSYS cpuinfo", `  1.2% 77/${app}: 0.8% user + 0.4% kernel`, 2],
    ["name", app, "DUMPSYS package", `  [${app}]`, 2],
    ["name", app, "DUMPSYS package", `  [${app}.things]:`, 0],
    ["name", app, "DUMPSYS package", `    sourcePackage=${app}`, 2],
    ["name", app, "DUMPSYS package", `stageDir=/data/app/vmdl1.tmp appPackageName=${app} appIcon=false`, 2],
    ["name", app, "DUMPSYS package", `    requiredPackage=${app}`, 0],
    ["name", app, "DUMPSYS connectivity", `RequestorUid: 10222 RequestorPkg: ${app} x`, 2],
    ["name", app, "DUMPSYS audio", `  -- pack: ${app} -- client: x`, 2],
    ["name", app, "DUMPSYS wifi", ` cuid=10222 cname=${app} luid=1000 lname=x`, 2],
    ["name", app, "DUMPSYS location", `      10222/${app}/AB12CD[x] Request[@+1s0ms]`, 2],
    ["name", app, "DUMPSYS diskstats", `Package Names: ["com.android.phone","${app}"]`, 2],
    ["name", app, "DUMPSYS power", `'x' ACQ=-1m2s (uid=10222 pid=12 ws=WorkSource{10222 ${app}})`, 2],
    [
      "name",
      app,
      "DUMPSYS activity",
      `    Intent { act=android.intent.action.PACKAGE_ADDED dat=package:${app} flg=0x4 }`,
      2,
    ],
    ["name", app, "DUMPSYS shortcut", `    Package: ${app}  UID: 10222`, 2],
    ["name", app, "CHECKIN BATTERYSTATS", `9,0,i,uid,10222,${app}`, 2],
    ["name", app, "CHECKIN BATTERYSTATS", `9,10222,l,pr,"${app}",120,30,0`, 2],
    ["name", app, "CHECKIN BATTERYSTATS", `9,10222,l,apk,0,${app},${app}.Core,1`, 2],
    ["name", app, "CHECKIN PROCSTATS", `pkgproc,${app},10222,123,x`, 2],
    ["name", app, "DUMPSYS package", `      lastDisabledCaller: ${app}`, 2],
    ["ipv4", "1.2.3.4", "SYSTEM PROPERTIES", "[net.dns1]: [1.2.3.4]", 1],
    ["name", app, "CHECKIN PACKAGE", `pkg,${app},10222,12`, 2],
    ["name", app, "PROCRANK", ` 9000  14567890K  234567K   0K  ${app}`, 2],
    ["name", app, "SYSTEM LOG", `Guard: [${app}] 10222/${app} (pid 7`, 0],
    ["name", app, "DUMPSYS x", `scanning list: ${app}, b.c`, 0],
    ["name", "com.Example.Spy", "DUMPSYS window", "  package=com.Example.Spy x", 2],
    ["name", "com.example.Spy", "DUMPSYS activity", "  process=com.example.Spy x", 0],
    ["name", app, "DUMPSYS activity", `    packageList={a.b, ${app}}`, 2],
    ["name", app, "DUMPSYS activity", `    packageDependencies={${app}, a.b}`, 2],
    ["name", app, "DUMPSYS activity", `  * Recent #0: Task{1a2b #41 type=standard A=10210:${app} U=0}`, 2],
    ["name", app, "DUMPSYS activity", `    taskAffinity=10210:${app}`, 2],
    ["name", app, "DUMPSYS activity", `    A=9:${app}`, 0],
    ["name", app, "DUMPSYS bluetooth_manager", `  app_if: 5, appName: ${app}`, 2],
    ["name", app, "DUMPSYS package", `userId=0 mOriginalInstallerUid=10210 mOriginalInstallerPackageName=${app} x`, 2],
    ["name", app, "LOG STATISTICS", ` 10210 ${app}        12345     +1%`, 2],
    ["name", app, "LOG STATISTICS", `  4321/10210 ${app}  12345`, 2],
    ["name", app, "LOG STATISTICS", `  ${app}  12345`, 0],
    ["name", app, "CHECKIN BATTERYSTATS", `9,hsp,12,10210,"${app}"`, 2],
    ["name", app, "CHECKIN BATTERYSTATS", `9,hsp,12,0,"known bad: ${app}"`, 0],
    ["name", app, "CHECKIN PROCSTATS", `proc,${app},10222,0fcn:12`, 2],
    ["name", app, "CHECKIN PROCSTATS", `pkgsvc-run,${app},10222,12,.Core,1`, 2],
    ["name", app, "PACKAGE SETTINGS", `    <package name="${app}" codePath="/data/app/x">`, 2],
    ["name", app, "PACKAGE SETTINGS", `    <updated-package name="${app}" ft="1">`, 2],
    ["name", app, "PACKAGE SETTINGS", `    <item name="${app}" package="a.b" />`, 0],
    ["ipv4", "5.6.7.8", "IPv4 ROUTES", "5.6.7.8 via 192.168.1.1 dev wlan0 table 1021", 1],
    ["ipv4", "5.6.7.8", "IPv4 ROUTES", "5.6.7.8/32 dev tun0 table 1021", 1],
  ])("%s %s in %s: %s", (kind, token, section, line, expected) => {
    expect(standingOf(kind, token, where(section, line, token))).toBe(expected);
  });
});
