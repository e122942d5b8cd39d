/**
 * A whole check of a large encrypted backup, with the built program: time to the verdict, with and without the
 * derivation of the key, and peak memory.
 * @module
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type LargeBackup, type LargeBackupSize, largeBackup } from "../large-backup.ts";
import { root } from "../repository.ts";

/** As the field's reference was measured on, and one with less to read in it. */
const sizes: readonly LargeBackupSize[] = [
  { rows: 100_000, messages: 30_000, visits: 20_000, chats: 0, mediaMegabytes: 2000 },
  { rows: 150_000, messages: 300_000, visits: 100_000, chats: 200_000, mediaMegabytes: 2000 },
];
const rounds = 3;

interface Measured {
  readonly seconds: number;
  readonly derivationSeconds: number;
  readonly peakMegabytes: number | undefined;
  readonly report: {
    verdict: string;
    ledger: { artifact: string; records: number }[];
    timing: { byArtifact: Readonly<Record<string, number>> };
  };
}

for (const size of sizes) {
  const backup = await largeBackup(size);
  console.log(`Backup: ${JSON.stringify(size)}, encrypted, 10,000,000 + 10,000 rounds.`);
  let last: Measured | undefined;
  for (let round = 0; round < rounds; round++) {
    last = await measure(backup);
    const { seconds, derivationSeconds, peakMegabytes } = last;
    const rest = seconds - derivationSeconds;
    const records = last.report.ledger.reduce((sum, entry) => sum + entry.records, 0);
    console.log(
      `  ${seconds.toFixed(2)} s to the verdict, of which ${derivationSeconds.toFixed(2)} s key derivation: ` +
        `${rest.toFixed(2)} s after it, ${Math.round(records / rest)} records a second; ` +
        `peak memory ${peakMegabytes?.toFixed(0) ?? "not measured on this system"} MB`,
    );
  }
  if (last === undefined) continue;
  const slow = Object.entries(last.report.timing.byArtifact).filter(([, milliseconds]) => milliseconds > 100);
  const large = last.report.ledger.filter(({ records }) => records > 1000);
  console.log(`  verdict ${last.report.verdict}; milliseconds ${JSON.stringify(Object.fromEntries(slow))}`);
  console.log(`  records ${large.map(({ artifact, records }) => `${artifact} ${records}`).join(", ")}`);
}

function measure(backup: LargeBackup): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const words = [join(root, "cli", "dist", "bridle.js"), "check", backup.folder, "--indicators", backup.indicators];
    const started = performance.now();
    const child = spawn(process.execPath, [...words, "--only-indicators", "--yes", "--json", "--verbose"], {
      env: { ...process.env, BRIDLE_BACKUP_PASSWORD: backup.password },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let derivingFrom = Number.NaN;
    let derivedAt = Number.NaN;
    let peak: number | undefined;
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().split("\n")) {
        if (line.startsWith("Making the key")) derivingFrom = performance.now();
        else if (line.startsWith("Reading the index") && Number.isNaN(derivedAt)) derivedAt = performance.now();
      }
    });
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 20);
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      const derivationSeconds = (derivedAt - derivingFrom) / 1000;
      resolve({ seconds, derivationSeconds, peakMegabytes: peak, report: JSON.parse(out) as Measured["report"] });
    });
  });
}

/** The most memory the process has held so far, as Linux counts it; undefined elsewhere and when it has ended. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line?.[1] === undefined ? undefined : (Number(line[1]) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}
