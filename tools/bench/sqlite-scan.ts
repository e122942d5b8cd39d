/**
 * Full scan of a table of a million messages, ours beside other SQLite engines: `npm run bench sqlite-scan`.
 * Each engine runs in a process of its own and scans five times; the best counts. `BRIDLE_BENCH_PEERS` names a folder
 * with a `node_modules` in which better-sqlite3 is installed; without it that line says so.
 * @module
 */
import { spawnSync } from "node:child_process";
import { createCipheriv } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { messageDatabase } from "../measure/message-table.ts";
import { cipherName, engines, key, plainName } from "../measure/sqlite-engines.ts";

interface Result {
  readonly rows: number;
  readonly letters: number;
  readonly best: number;
  readonly rss: number;
}

const rows = Number(process.env["BRIDLE_BENCH_ROWS"] ?? "1000000");

/** In a process of its own: five scans by one engine. */
async function child(name: string, folder: string): Promise<void> {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`no engine ${name}`);
  let best = Number.POSITIVE_INFINITY;
  let scan = { rows: 0, letters: 0 };
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    scan = await engine(folder);
    best = Math.min(best, performance.now() - start);
  }
  console.log(`result ${JSON.stringify({ ...scan, best, rss: peakMemory() } satisfies Result)}`);
}

/** In MB. The kernel's own high-water mark where there is one: the other figure counts what the parent held. */
function peakMemory(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}

function measure(name: string, folder: string): Result | undefined {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [script, "engine", name, folder], { encoding: "utf8" });
  const line = /^result (.*)$/m.exec(stdout);
  if (line?.[1] === undefined) {
    console.log(`| ${name} | failed: ${stderr.trim().split("\n").at(-1) ?? ""} | | |`);
    return undefined;
  }
  return JSON.parse(line[1]) as Result;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bridle-sqlite-"));
  try {
    let bytes: Uint8Array | undefined = await messageDatabase(rows);
    writeFileSync(join(folder, plainName), bytes);
    const cipher = createCipheriv("aes-256-cbc", key, new Uint8Array(16));
    writeFileSync(join(folder, cipherName), Buffer.concat([cipher.update(bytes), cipher.final()]));
    console.log(
      `${rows} rows of 11 columns, ${Math.round(bytes.length / 1e6)} MB; best of five scans, everything decoded`,
    );
    bytes = undefined;
    console.log("| engine | ms | rows/s | peak memory MB |");
    console.log("|---|---|---|---|");
    let letters: number | undefined;
    for (const [name, engine] of Object.entries(engines)) {
      if (engine === undefined) {
        console.log(`| ${name} | not installed | | |`);
        continue;
      }
      const result = measure(name, folder);
      if (result === undefined) continue;
      letters ??= result.letters;
      const same = result.rows === rows && result.letters === letters ? "" : " (read something else!)";
      const speed = Math.round(result.rows / (result.best / 1000));
      console.log(`| ${name}${same} | ${Math.round(result.best)} | ${speed} | ${Math.round(result.rss)} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [mode, name, folder] = process.argv.slice(2);
if (mode === "engine" && name !== undefined && folder !== undefined) await child(name, folder);
else await compare();
