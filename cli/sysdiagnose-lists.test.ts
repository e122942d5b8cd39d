/**
 * Archives from which something was taken away: what is told when a part of the phone's logs is gone.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanSysdiagnose, writeSysdiagnose } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "./captured.ts";

type SysdiagnosePhone = ReturnType<typeof cleanSysdiagnose>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-sysdiagnose-lists-"));
  await writeFile(join(folder, "none.csv"), "type,value\nprocess,nothing-of-this-name\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rulesFor(change: (phone: SysdiagnosePhone) => void, system: "18" | "26" = "18"): Promise<string[]> {
  const phone = cleanSysdiagnose(system, "lists");
  change(phone);
  const path = join(folder, "archive.tar.gz");
  await writeFile(path, writeSysdiagnose(phone));
  const words = ["check", path, "--indicators", join(folder, "none.csv"), "--only-indicators", "--json", "--yes"];
  const { out } = await run(words, { environment: { BRIDLE_INDICATORS: "/nowhere" } });
  return (JSON.parse(out) as Report).findings.map(({ rule }) => rule);
}

const starts = (phone: SysdiagnosePhone): void => {
  const path = "logs/MobileInstallation/mobile_installation.log.0";
  const lines = ["10", "11", "12"].map(
    (day) => `Fri Apr ${day} 06:13:34 2026 [234] <notice> (0x16b48f000) main: Reboot detected\n`,
  );
  phone.files.set(path, new TextEncoder().encode(lines.join("")));
};
const emptied = (phone: SysdiagnosePhone): void => {
  starts(phone);
  for (const name of ["shutdown.log", "shutdown.0.log", "shutdown.1.log"]) {
    phone.files.set(`system_logs.logarchive/Extra/${name}`, new Uint8Array(0));
  }
};

it("an empty log of shutdowns is told of, but not on iOS 26", async () => {
  expect(await rulesFor(emptied)).toEqual(["correlation/shutdown-log-gone"]);
  expect(await rulesFor(emptied, "26")).toEqual([]);
  expect(await rulesFor(starts)).toEqual([]);
});

it("a boot that was taken out of the log is told of, but not the oldest", async () => {
  const without =
    (...names: string[]) =>
    ({ files }: SysdiagnosePhone): void => {
      for (const path of [...files.keys()]) if (names.some((name) => path.endsWith(name))) files.delete(path);
    };
  const [first, second] = [
    ["0000000000000001.tracev3", "0000000000000002.tracev3"],
    ["0000000000000011.tracev3", "0000000000000012.tracev3"],
  ];
  expect(await rulesFor(without(...(second ?? [])))).toEqual(["correlation/boot-missing-in-log"]);
  expect(await rulesFor(without(...(first ?? [])))).toEqual([]);
});
