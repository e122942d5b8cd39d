/**
 * A whole check of a large encrypted backup, with the built program, on one thread and on two: time to the verdict after
 * the derivation of the key, time of the processor, rows a second, and peak memory. On a machine that does other things
 * as well, the time of the processor is the one to compare.
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
  /** Of all threads, the derivation included. */
  readonly processorSeconds: number | undefined;
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
  for (const jobs of [1, 2]) {
    let last: Measured | undefined;
    for (let round = 0; round < rounds; round++) {
      last = await measure(backup, jobs);
      console.log(`  ${jobs === 1 ? "one thread" : `${jobs} threads`}: ${lineOf(last)}`);
    }
    if (last !== undefined) tell(last);
  }
}

function lineOf({ seconds, derivationSeconds, processorSeconds, peakMegabytes, report }: Measured): string {
  const rest = seconds - derivationSeconds;
  const rows = report.ledger.reduce((sum, entry) => sum + entry.records, 0);
  const processor = processorSeconds === undefined ? "not measured" : (processorSeconds - derivationSeconds).toFixed(2);
  return (
    `${seconds.toFixed(2)} s to the verdict, of which ${derivationSeconds.toFixed(2)} s key derivation: ` +
    `${rest.toFixed(2)} s after it (${processor} s of the processor), ${Math.round(rows / rest)} rows a second; ` +
    `peak memory ${peakMegabytes?.toFixed(0) ?? "not measured on this system"} MB`
  );
}

function tell({ report }: Measured): void {
  const slow = Object.entries(report.timing.byArtifact).filter(([, milliseconds]) => milliseconds > 100);
  const large = report.ledger.filter(({ records }) => records > 1000);
  console.log(`  verdict ${report.verdict}; milliseconds ${JSON.stringify(Object.fromEntries(slow))}`);
  console.log(`  rows ${large.map(({ artifact, records }) => `${artifact} ${records}`).join(", ")}`);
}

function measure(backup: LargeBackup, jobs: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const words = [join(root, "cli", "dist", "bridle.js"), "check", backup.folder, "--indicators", backup.indicators];
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [...words, "--only-indicators", "--yes", "--json", "--verbose", "--jobs", String(jobs)],
      {
        env: { ...process.env, BRIDLE_BACKUP_PASSWORD: backup.password },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let out = "";
    let derivingFrom = Number.NaN;
    let derivedAt = Number.NaN;
    let peak: number | undefined;
    let processor: number | undefined;
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
      processor = processorOf(child.pid) ?? processor;
    }, 20);
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      const derivationSeconds = (derivedAt - derivingFrom) / 1000;
      const report = JSON.parse(out) as Measured["report"];
      resolve({ seconds, derivationSeconds, processorSeconds: processor, peakMegabytes: peak, report });
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

/** Seconds that the processor has spent on the process so far; Linux counts in hundredths. */
function processorOf(pid: number | undefined): number | undefined {
  try {
    // Behind the name, which may hold anything, stand the fields from the third on; the times are the 14th and 15th.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
