/**
 * Loading published indicators, from their files and from a pack, and how fast hosts and addresses are looked up:
 * `npm run bench indicators`. The public lists are read where outside test data is there; the large lists are made up.
 * Each figure comes from a process of its own, so that the memory is its own and nothing is warm. On a machine that does
 * other things as well, the time of the processor is the one to compare; it holds that of the compiler's own threads.
 * @module
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { defaultLimits, type IndicatorIndex, loadIndicators, packBody, packFile, packHead } from "@bridle/engine";
import { testData } from "../test-data.ts";

const lookUps = 1_000_000;

interface Result {
  readonly values: number;
  readonly seconds: number;
  /** Seconds of the processor, all threads. */
  readonly processor: number;
  readonly memory: number;
  readonly hosts: number;
  readonly addresses: number;
}

/** In a process of its own: a file of the folder is a list or a pack. */
function child(folder: string): void {
  const idle = peakMemory();
  const before = process.cpuUsage();
  const start = performance.now();
  const index = loadIndicators(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      if (!name.endsWith(".pack")) return { name, sha256: name, text: bytes.toString("utf8") };
      const inflate = (packed: Uint8Array, length: number) => inflateRawSync(packed, { maxOutputLength: length });
      return { name, sha256: name, pack: packFile(bytes, name, defaultLimits, inflate) };
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const memory = peakMemory() - idle;
  const hosts = rate(index, "host", (at) => `w${at % 100_000}.site${at % 3000}.example`);
  const addresses = rate(index, "url", (at) => `https://w${at % 100_000}.site${at % 3000}.example/path/${at % 7}?q=1`);
  const result: Result = {
    values: index.size,
    seconds,
    processor: (user + system) / 1e6,
    memory,
    hosts,
    addresses,
  };
  console.log(`result ${JSON.stringify(result)}`);
}

/** Look-ups a second of what is on no list, as nearly everything is; the best of three. */
function rate(index: IndicatorIndex, kind: "host" | "url", valueAt: (at: number) => string): number {
  const values = Array.from({ length: lookUps }, (_, at) => valueAt(at));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (const value of values) index.match({ kind, value, field: "field" });
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(lookUps / (best / 1000));
}

/** In MB; the kernel's own high-water mark where there is one. */
function peakMemory(): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

function measure(name: string, folder: string): void {
  // The best of three, as other programs share the machine.
  let best: Result | undefined;
  for (let round = 0; round < 3; round++) {
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "child", folder], {
      encoding: "utf8",
    });
    const line = /^result (.*)$/m.exec(stdout)?.[1];
    if (line === undefined) {
      console.log(`| ${name} | failed: ${stderr.trim().split("\n").at(-1) ?? ""} |`);
      return;
    }
    const result = JSON.parse(line) as Result;
    best = best === undefined ? result : better(best, result);
  }
  if (best === undefined) return;
  const { values, seconds, processor, memory, hosts, addresses } = best;
  const times = `${seconds.toFixed(3)} | ${processor.toFixed(3)}`;
  console.log(`| ${name} | ${values} | ${times} | ${Math.round(memory)} | ${hosts} | ${addresses} |`);
}

/** Each figure by itself: what else ran on the machine hit now the one and now the other. */
function better(a: Result, b: Result): Result {
  return {
    values: b.values,
    seconds: Math.min(a.seconds, b.seconds),
    processor: Math.min(a.processor, b.processor),
    memory: Math.min(a.memory, b.memory),
    hosts: Math.max(a.hosts, b.hosts),
    addresses: Math.max(a.addresses, b.addresses),
  };
}

function compare(): void {
  const top = mkdtempSync(join(tmpdir(), "bridle-indicators-"));
  try {
    console.log("| lists | values | seconds to load | of the processor | memory MB | hosts/s | addresses/s |");
    console.log("|---|---|---|---|---|---|---|");
    const published = testData("indicators");
    const lists = published === undefined ? [] : publishedLists(published);
    const sets: [string, { name: string; sha256: string; text: string }[]][] = [
      ["public lists", lists],
      ["250,000 made up", [madeUp(250_000)]],
      ["1,000,000 made up", [madeUp(1_000_000)]],
    ];
    for (const [name, files] of sets) {
      if (files.length === 0) {
        console.log(`| ${name} | outside test data is not there | | | | | |`);
        continue;
      }
      const plain = mkdtempSync(join(top, "files-"));
      for (const [at, file] of files.entries()) writeFileSync(join(plain, `${at}-${file.name}`), file.text);
      const folder = mkdtempSync(join(top, "pack-"));
      const body = Buffer.from(packBody(files, new Date(0).toISOString(), defaultLimits));
      const deflated = deflateRawSync(body);
      writeFileSync(join(folder, "all.pack"), Buffer.concat([packHead(deflated, body.length), deflated]));
      const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
      measure(`${name}, files of ${size(files.reduce((sum, { text }) => sum + text.length, 0))}`, plain);
      measure(`${name}, pack of ${size(deflated.length)}`, folder);
    }
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

function publishedLists(folder: string): { name: string; sha256: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:\.stix2|ioc\.yaml|watchware\.yaml)$/.test(path))
    .sort()
    .map((path) => ({ name: basename(path), sha256: path, text: readFileSync(join(folder, path), "utf8") }));
}

function madeUp(count: number): { name: string; sha256: string; text: string } {
  const lines = Array.from(
    { length: count },
    (_, at) => `${((at * 2_654_435_761) >>> 0).toString(36)}.evil${at % 977}.example`,
  );
  return { name: "domains.txt", sha256: String(count), text: `${lines.join("\n")}\n` };
}

const [mode, folder] = process.argv.slice(2);
if (mode === "child" && folder !== undefined) child(folder);
else compare();
