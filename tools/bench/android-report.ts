/**
 * A whole check of a large bug report, with the built program: seconds to the verdict, megabytes a second, peak memory. The
 * text is synthetic, as large as the largest that are known, most of it maps of memory, logs and stacks, as in real ones.
 * A published report is measured as well where the outside test data is there.
 * @module
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  androidIndicators,
  bugreportText,
  cleanAndroid,
  plantAndroidTraces,
  randomFrom,
  writeStixBundle,
} from "@bridle/corpus";
import { figure, measuredCheck, slowest } from "../measured-check.ts";
import { testData } from "../test-data.ts";

const megabytes = 114;
const rounds = 3;

const { folder, report, indicators } = await build();
await measureAll(`Synthetic bug report, ${megabytes} MB`, report, indicators);
const published = publishedReport();
if (published !== undefined) await measureAll("Published bug report of Android 10, packed", published, indicators);
console.log(`(kept in ${folder})`);

async function build(): Promise<{ folder: string; report: string; indicators: string }> {
  const base = join(tmpdir(), `bridle-bench-bugreport-${megabytes}`);
  const built = { folder: base, report: join(base, "bugreport.txt"), indicators: join(base, "example.stix2") };
  if (existsSync(base)) return built;
  const working = `${base}.part`;
  rmSync(working, { recursive: true, force: true });
  mkdirSync(working, { recursive: true });
  writeFileSync(join(working, "example.stix2"), await writeStixBundle(androidIndicators));
  writeFileSync(join(working, "bugreport.txt"), largeText());
  renameSync(working, base);
  return built;
}

/** The synthetic phone's report with its traces, and before its services what makes a report large. */
function largeText(): string {
  const phone = cleanAndroid("bench");
  plantAndroidTraces(phone, true);
  const text = bugreportText(phone);
  const at = text.indexOf("------ KERNEL LOG");
  const random = randomFrom("bench/android-report");
  const libraries = Array.from({ length: 300 }, (_, i) => [`libexample${i}`, random.hex(32)] as const);
  const parts: string[] = [text.slice(0, at)];
  let left = megabytes * 1e6 - text.length;
  for (let i = 0; left > 0; i++) {
    const part = i % 3 === 0 ? maps(i) : i % 3 === 1 ? log(i) : stacks(i);
    parts.push(part);
    left -= part.length;
  }
  parts.push(text.slice(at));
  return parts.join("");

  function section(name: string, lines: readonly string[]): string {
    return `------ ${name} (bench) ------\n${lines.join("\n")}\n------ 0.1s was the duration of '${name}' ------\n`;
  }
  function maps(i: number): string {
    const lines = Array.from({ length: 4000 }, () => {
      const sizes = Array.from({ length: 8 }, () => String(random.below(99_999)).padStart(8)).join("");
      return `${sizes} /system/lib64/libexample${random.below(3000)}.so`;
    });
    return section(`SHOW MAP ${i} (com.example.app${i})`, lines);
  }
  function log(i: number): string {
    const lines = Array.from({ length: 6000 }, (_, line) => {
      const time = `05-03 11:${String(i % 60).padStart(2, "0")}:${String(line % 60).padStart(2, "0")}.123`;
      const pid = 1000 + random.below(9000);
      if (line % 40 === 0) {
        return `${time}  1000   929   996 I ActivityManager: Start proc ${pid}:com.example.app${random.below(400)}/u0a${random.below(400)} for service {}`;
      }
      const said = `${time} 10${String(random.below(400)).padStart(3, "0")}  ${pid}  ${pid} D Example${line % 70}: `;
      return `${said}request ${random.hex(16)} to host-${random.below(2000)}.cdn.example took ${random.below(900)}ms at com.example.net.Client$Call.run(Client.java:${random.below(900)})`;
    });
    return section("SYSTEM LOG", lines);
  }
  function stacks(i: number): string {
    const lines = Array.from({ length: 4000 }, (_, line) => {
      if (line % 20 === 0) return `"Binder:${i}_${line}" prio=5 tid=${line} Native`;
      const [library, build] = random.pick(libraries);
      const path = `/apex/com.android.runtime/lib64/bionic/${library}.so`;
      return `    #${line % 20} pc ${random.hex(16)}  ${path} (call+${random.below(999)}) (BuildId: ${build})`;
    });
    return section(`VM TRACES ${i}`, lines);
  }
}

function publishedReport(): string | undefined {
  const found = testData("evidence/c2-android-bugreport/sonyxperiadev+ChkBugReport/bugreports");
  const name = found === undefined ? undefined : readdirSync(found).find((one) => one.endsWith(".zip"));
  return found === undefined || name === undefined ? undefined : join(found, name);
}

async function measureAll(what: string, path: string, list: string): Promise<void> {
  console.log(`${what}: ${(statSync(path).size / 1e6).toFixed(0)} MB to read.`);
  for (let round = 0; round < rounds; round++) {
    const measured = await measuredCheck(path, list);
    const { seconds, processorSeconds, peakMegabytes, report } = measured;
    const speed = statSync(path).size / 1e6 / seconds;
    console.log(
      `  ${seconds.toFixed(2)} s (processor ${figure(processorSeconds, 2)} s), ${speed.toFixed(0)} MB/s, ` +
        `peak memory ${figure(peakMegabytes)} MB, ${report.findings.length} findings`,
    );
    if (round === rounds - 1) console.log(`  milliseconds ${slowest(measured, 50)}`);
  }
}
