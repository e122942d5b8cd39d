/**
 * Commands and lists that are easily taken for something else, and what an ordinary phone has and must not be told of.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixture } from "../../../examine/fixture.ts";
import { addressHiddenIn } from "./hidden-address.ts";
import processes from "./processes.ts";
import { programOfCommand } from "./program-of-command.ts";

const head =
  "USER             UID PRSNA   PID  PPID        F  %CPU %MEM PRI NI      VSZ    RSS WCHAN    TT  STAT STARTED      TIME COMMAND";
const row = (command: string, { uid = 501, pid = 300, parent = 1 } = {}): string =>
  `mobile ${uid} - ${pid} ${parent} 4004 0.0 0.0 0 0 0 0 - ?? ?s 7:56AM 0:00.00 ${command}`;
const read = (...lines: string[]) =>
  readFixture(processes, new Map([["", new TextEncoder().encode(`${[head, ...lines].join("\n")}\n`)]]), {
    path: "ps.txt",
  });
const container = "/private/var/containers/Bundle/Application/4B6E715E-641B-4F43-B39B-CA9AE3E8B73B";

describe("a command", () => {
  it.each([
    ["/usr/libexec/UserEventAgent (System)", "UserEventAgent", "/usr/libexec/UserEventAgent"],
    [`${container}/My App.app/My App`, "My App", `${container}/My App.app/My App`],
    [`${container}/My App.app/My App --x`, "My App", `${container}/My App.app/My App`],
    [`${container}/My App.app/Runner --x`, "Runner", `${container}/My App.app/Runner`],
    [`${container}/A.app/PlugIns/My W.appex/My W -a b`, "My W", `${container}/A.app/PlugIns/My W.appex/My W`],
    ["/bin/ps axwww -o user", "ps", "/bin/ps"],
    ["/usr/bin/tool /Applications/X.app/X", "tool", "/usr/bin/tool"],
    ["(MTLCompilerServ)", "MTLCompilerServ", undefined],
    ["-zsh", "zsh", undefined],
    ["sshd: mobile@notty", "sshd", undefined],
  ])("%s", (command, process, path) => {
    const found = programOfCommand(command);
    expect([found.process, found.path]).toEqual([process, path]);
  });

  it.each([
    ["/private/var/tmp/My Folder/run", "pathWithSpaces"],
    ["/usr/libexec/UserEventAgent (System)", "pathWithSpaces"],
    ["/usr/bin/tool --load /usr/libexec/exampled", "pathWithArguments"],
    ["/usr/bin/tool /usr/libexec/exampled", "pathWithArguments"],
  ])("%s may be one path: %s", (command, field) => {
    expect(Object.entries(programOfCommand(command)).find(([, value]) => value === command)?.[0]).toBe(field);
  });

  it("gives parts of itself and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (command) => {
        for (const part of Object.values(programOfCommand(command))) expect(command).toContain(part);
      }),
    );
  });
});

describe("a hidden address", () => {
  it.each([
    ["dGNwOi8vMTkyLjAuMi4zNToyOTU1Mg==", "tcp://192.0.2.35:29552"],
    ["dGNwOi8vMTkyLjAuMi4zNToyOTU1Mg", "tcp://192.0.2.35:29552"],
    ["68747470733a2f2f6578616d706c652e6f72672f78", "https://example.org/x"],
    ["MTkyLjAuMi4zNTo0NDM=", "192.0.2.35:443"],
    ["MTkyLjAuMi4zNQ==", "192.0.2.35"],
    ["ZXhhbXBsZS5vcmc6NDQz", "example.org:443"],
  ])("%s", (word, address) => expect(addressHiddenIn(word)).toBe(address));

  it.each([
    "com.apple.mobile.lockdown",
    "com.apple.springboard.services",
    "4B6E715E641B4F43B39BCA9AE3E8B73B",
    "SGVsbG8gd29ybGQh",
    // 1.2.30.400, 18.5.0.0.0 and xxxxxxx:443
    "MS4yLjMwLjQwMA==",
    "MTguNS4wLjAuMA==",
    "eHh4eHh4eDo0NDM=",
  ])("%s is none", (word) => expect(addressHiddenIn(word)).toBeUndefined());
});

describe("an ordinary list", () => {
  it("gives no finding for what every phone has", async () => {
    const { findings, status } = await read(
      row("/sbin/launchd", { uid: 0, pid: 1, parent: 0 }),
      row("/usr/libexec/sysdiagnosed", { uid: 0, pid: 200 }),
      row("/usr/bin/sysdiagnose_helper", { uid: 0, pid: 201, parent: 200 }),
      row("/bin/ps axwww -o user,uid", { uid: 0, pid: 202, parent: 201 }),
      row(`${container}/Notes.app/Notes`),
      row(`${container}/Notes.app/PlugIns/W.appex/W`, { pid: 301 }),
      row("/private/var/db/com.apple.xpc.roleaccountd.staging/exec/2.33.xpc/com.apple.NRD.UpdateBrainService", {
        uid: 0,
      }),
      row("/private/preboot/Cryptexes/OS/usr/libexec/x"),
      row("/Developer/usr/libexec/testmanagerd"),
      row("/private/var/staged_system_apps/MobileMail.app/MobileMail"),
      row("/usr/libexec/substituted-words bh"),
    );
    expect([status, findings]).toEqual(["read", []]);
  });

  it("with threads may be a head alone, and the other may not", async () => {
    const threads =
      "USER PID TT %CPU STAT PRI STIME UTIME COMMAND PPID F %MEM PRI NI VSZ RSS WCHAN STARTED TIME COMMAND\n";
    const files = new Map([["", new TextEncoder().encode(threads)]]);
    expect((await readFixture(processes, files, { path: "ps_thread.txt" })).status).toBe("read");
    expect((await read()).status).toBe("partly-read");
  });

  it("is read by its values where wide ones push the others", async () => {
    const { records } = await read(
      `root 0 - 10001 1 104004 0.0 0.0 31T 0 407931472123 137281234 - s000 ?s Tue07PM 12345:02.38 /sbin/launchd`,
    );
    expect(records[0]?.value).toMatchObject({
      pid: 10001,
      path: "/sbin/launchd",
      terminal: "s000",
      started: "Tue07PM",
    });
  });

  it("tells the IPv6 addresses among the arguments, which texts are not searched for", async () => {
    const { records } = await read(
      row("/usr/libexec/x -c [2001:db8::5]:443 --to=2001:db8::6 12:30:45 std::map ::x 2001:db8:0:0:0:0:0:7"),
    );
    expect(records[0]?.value["argumentAddresses"]).toEqual(["2001:db8::5", "2001:db8::6", "2001:db8:0:0:0:0:0:7"]);
  });

  it("is read in the digits of other scripts", async () => {
    const { records } = await read("root ٠ - ١٢٣ ١ 4004 ٠٫٠ ٠٫٠ ٣١ ٠ ٠ ٠ - ?? ?s ٧:٥٦AM ٠:٠٠ /sbin/launchd");
    expect(records[0]?.value).toMatchObject({ uid: 0, pid: 123, parent: 1 });
  });
});

describe("who started whom", () => {
  const many = Array.from({ length: 20 }, (_, i) => row(`/usr/libexec/exampled${i}`, { uid: 0, pid: 20 + i }));
  const launchd = row("/sbin/launchd", { uid: 0, pid: 1, parent: 0 });
  const claims = async (...lines: string[]): Promise<string[]> => {
    const { findings } = await read(launchd, ...many, ...lines);
    return findings.map(({ rule, grade }) => `${rule.replace("ios.processes/", "")} ${grade}`);
  };

  it.each([
    ["single-program-twice", row("/usr/libexec/locationd"), row("/usr/libexec/locationd", { pid: 301 })],
    ["system-part-started-by-another", row("/usr/libexec/locationd", { parent: 25 })],
    ["parent-not-listed", row("/usr/libexec/x", { parent: 9000 })],
  ])("%s is background", async (claim, ...lines) => {
    expect(await claims(...lines)).toEqual([`${claim} context`]);
  });

  it.each([
    [
      "parts that run once for each user",
      row("/usr/sbin/cfprefsd", { uid: 0 }),
      row("/usr/sbin/cfprefsd", { pid: 301 }),
    ],
    ["one that is ending", row("/usr/libexec/locationd"), row("(locationd)", { pid: 301 })],
    ["an app of the name", row("/usr/sbin/wifid"), row(`${container}/Wifid.app/Wifid`, { pid: 301 })],
    ["children of the collector", row("/usr/bin/sysdiagnose"), row("/usr/sbin/ioreg -l", { pid: 301, parent: 300 })],
    [
      "what a developer starts",
      row("/Developer/usr/bin/debugserver"),
      row("/usr/libexec/locationd", { pid: 301, parent: 300 }),
    ],
    ["a parent that comes later", row("/usr/libexec/x", { parent: 302 }), row("/usr/libexec/y", { pid: 302 })],
  ])("%s: nothing", async (_, ...lines) => expect(await claims(...lines)).toEqual([]));

  it("says nothing of a parent in a list that lost a line, or in a piece of a list", async () => {
    const child = row("/usr/libexec/x", { parent: 9000 });
    expect(await claims(child, "root 0 torn")).toEqual([]);
    expect((await read(launchd, child)).findings).toEqual([]);
  });
});
