/**
 * A whole check of a large sysdiagnose archive, with the built program: seconds to the verdict, megabytes a second, peak
 * memory, beside what tar and gzip take to unpack the same file into nothing.
 * @module
 */
import { spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import {
  cleanSysdiagnose,
  plantSysdiagnoseTraces,
  randomFrom,
  sysdiagnoseFiles,
  sysdiagnoseIndicators,
  writeStixBundle,
  writeTar,
} from "@bridle/corpus";
import { figure, measuredCheck, slowest } from "../measured-check.ts";

const megabytes = 200;
const rounds = 3;
/** What an archive is mostly made of: packed logs, and texts of collectors. */
const partBytes = 1 << 20;

const { archive, indicators, folder } = await build();
const size = statSync(archive).size / 1e6;
console.log(`Sysdiagnose archive, ${size.toFixed(0)} MB packed.`);
for (let round = 0; round < rounds; round++) {
  const started = performance.now();
  const { status } = spawnSync("tar", ["-xzOf", archive], { stdio: ["ignore", "ignore", "inherit"] });
  const unpacked = (performance.now() - started) / 1000;
  const measured = await measuredCheck(archive, indicators);
  const { seconds, processorSeconds, peakMegabytes, report } = measured;
  const beside = status === 0 ? `${unpacked.toFixed(2)} s, ${(size / unpacked).toFixed(0)} MB/s` : "not there";
  console.log(
    `  check ${seconds.toFixed(2)} s (processor ${figure(processorSeconds, 2)} s), ${(size / seconds).toFixed(0)} MB/s, ` +
      `peak memory ${figure(peakMegabytes)} MB, ${report.findings.length} findings; tar -xzO ${beside}`,
  );
  if (round === rounds - 1) console.log(`  milliseconds ${slowest(measured, 50)}`);
}
console.log(`(kept in ${folder})`);

async function build(): Promise<{ folder: string; archive: string; indicators: string }> {
  const base = join(tmpdir(), `bridle-bench-sysdiagnose-${megabytes}`);
  const built = { folder: base, archive: join(base, "sysdiagnose.tar.gz"), indicators: join(base, "example.stix2") };
  if (existsSync(base)) return built;
  const working = `${base}.part`;
  rmSync(working, { recursive: true, force: true });
  mkdirSync(working, { recursive: true });
  writeFileSync(join(working, "example.stix2"), await writeStixBundle(sysdiagnoseIndicators));
  const file = createWriteStream(join(working, "sysdiagnose.tar.gz"));
  await pipeline(Readable.from(blocks()), createGzip(), file);
  renameSync(working, base);
  return built;
}

/** The files of a phone with traces, spread among what fills an archive. */
function* blocks(): Generator<Uint8Array> {
  const phone = cleanSysdiagnose("18", "bench");
  plantSysdiagnoseTraces(phone, true);
  const files = [...sysdiagnoseFiles(phone)];
  const random = randomFrom("bench/sysdiagnose");
  const noise = random.bytes(partBytes);
  const words = Array.from({ length: 4000 }, () => random.hex(4 + random.below(12)));
  // A part of noise does not shrink, one of text shrinks to a third.
  const parts = Math.round((megabytes * 1e6) / (partBytes * 0.67));
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * files.length) / parts);
    const some = files.slice(from, Math.floor(((part + 1) * files.length) / parts));
    for (const [path, bytes] of some) yield member(path, bytes);
    if (part % 2 === 0)
      yield member(
        `WiFi/packed/${part}.pklg`,
        noise.map((byte, at) => byte ^ ((at * part) & 0xff)),
      );
    else yield member(`logs/Trial/${part}.log`, text());
  }
  yield new Uint8Array(1024);

  function member(path: string, bytes: Uint8Array): Uint8Array {
    return writeTar([{ name: `sysdiagnose_bench/${path}`, bytes }], { endBlocks: 0 });
  }
  function text(): Uint8Array {
    let all = "";
    while (all.length < partBytes) {
      const line = Array.from({ length: 10 }, () => words[random.below(words.length)]).join(" ");
      all += `2026-05-03 12:00:00.${random.below(1_000_000)} example[${random.below(900)}] <debug> ${line}\n`;
    }
    return new TextEncoder().encode(all);
  }
}
