/**
 * A whole check of a large encrypted backup, with the built program: time to the verdict, with and without the
 * derivation of the key, and peak memory.
 * @module
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { largeBackup } from "../large-backup.ts";
import { root } from "../repository.ts";

const size = { rows: 100_000, messages: 300_000, visits: 100_000, mediaMegabytes: 2000 };
const rounds = 3;

interface Measured {
  readonly seconds: number;
  readonly derivationSeconds: number;
  readonly peakMegabytes: number | undefined;
  readonly report: { verdict: string; ledger: { artifact: string; records: number }[]; timing: { byArtifact: object } };
}

const backup = await largeBackup(size);
console.log(`Backup: ${JSON.stringify(size)}, encrypted, 10,000,000 + 10,000 rounds.`);
const results: Measured[] = [];
for (let round = 0; round < rounds; round++) {
  const result = await measure();
  results.push(result);
  const { seconds, derivationSeconds, peakMegabytes } = result;
  const after = (seconds - derivationSeconds).toFixed(2);
  console.log(
    `  ${seconds.toFixed(2)} s to the verdict, of which ${derivationSeconds.toFixed(2)} s key derivation: ` +
      `${after} s after it; peak memory ${peakMegabytes?.toFixed(0) ?? "not measured on this system"} MB`,
  );
}
const [first] = results;
if (first !== undefined) {
  console.log(
    `  verdict ${first.report.verdict}, milliseconds by artifact ${JSON.stringify(first.report.timing.byArtifact)}`,
  );
  console.log(`  records ${first.report.ledger.map(({ artifact, records }) => `${artifact} ${records}`).join(", ")}`);
}

function measure(): Promise<Measured> {
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
