import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensIn } from "../../tokens.ts";
import { isSwept, standingOf } from "./standing.ts";

function found(line: string, isList = false): string[] {
  const all: string[] = [];
  tokensIn(line, isList, (kind, token) => void all.push(`${kind} ${token}`));
  return all;
}

describe("a line of any text", () => {
  it.each<[string, string[]]>([
    [String.raw`{"path":"\/private\/var\/tmp\/example","n":1}`, ["path /private/var/tmp/example"]],
    [
      "  5120 2026-05-01 12:00 -rw-r--r-- 501 501 /private/var/mobile/Library/My Files/a.ipa",
      ["path /private/var/mobile/Library/My", "path /private/var/mobile/Library/My Files/a.ipa"],
    ],
    ["exampled[412]: started", ["process exampled"]],
    ["  exampled (pid 412) uses memory", ["process exampled"]],
    ["exampled:412", ["process exampled"]],
    ["at example.org:443 and 192.0.2.7:443.", ["name example.org", "ip 192.0.2.7"]],
    ["url=https://a.example/b?c=d", ["link https://a.example/b?c"]],
    ["app<com.example.notes(5C32DF84)>:77", ["name com.example.notes"]],
    ["[osservice<exampled>:12] and [anon<bh>(501):13]", ["process exampled", "process bh"]],
    ['"IOUserClientCreator" = "pid 333, exampled"', ["process exampled"]],
    ["  exampled [412]  3%", ["process exampled"]],
    ["AppDomain-com.example.notes", ["name com.example.notes"]],
    ["AppDomainGroup-group.com.example.notes", ["name com.example.notes"]],
    ["mail ada@example.org", ["email ada@example.org"]],
  ])("%s", (line, expected) => {
    for (const one of expected) expect(found(line)).toContain(one);
  });

  it.each([
    "12:30:45",
    "v1.2.3",
    "line 12",
    "a.b",
    "bh[12]",
    "1.2.3.4.5",
    "exampled[0]: x",
    "exampled [1]",
    "exampled[12] = 3",
    "exampled[12].x",
    "exampled[12][3]",
    "exampled: 412 bytes",
    "payload:96",
    "payload[96]",
    "payload (104)",
  ])("%s names nothing", (line) => {
    expect(found(line).filter((one) => !/^name [ab]\.|^name v1/.test(one))).toEqual([]);
  });

  it("gives parts of itself and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (line, isList) => {
        for (const one of found(line, isList)) {
          expect(line.replaceAll("\\/", "/")).toContain(one.slice(one.indexOf(" ") + 1));
        }
      }),
    );
  });

  it("that is very long is gone through in time", () => {
    const start = performance.now();
    for (const sign of ["a.", "/a", "a:1 ", "((", "\\/", "::", "@a"]) found(sign.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("a file", () => {
  it.each([
    "ps.txt",
    "crashes_and_spins/a.ips",
    "system_logs.logarchive/x",
    "logs/powerlogs/a.PLSQL",
    "logs/MCState/a.plist",
  ])("%s is left to the part that reads it", (name) => expect(isSwept(name)).toBe(false));
  it.each([
    "crashes_and_spins/Retired/SFA-networking-2026-05-01-100000.ips",
    "kbdebug.txt",
    "logs/OTAUpdateLogs/a.log",
    "FileProvider/fileproviderctl_dump",
    "WiFi/wifi_scan.txt",
    "logs/Networking/ifconfig.txt",
  ])("%s is gone through", (name) => expect(isSwept(name)).toBe(true));
  it.each([
    ["jetsam_priority.txt", "list"],
    ["logs/olddsc/a", "places"],
    ["RunningBoard/RunningBoard_state.log", "state"],
    ["logs/MSU/MSUEarlyBootTask.log", "log"],
  ])("%s is a %s", (name, standing) => expect(standingOf(name)).toBe(standing));
});
