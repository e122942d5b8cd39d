/**
 * A whole check of a large encrypted backup, with the built program, on one thread and on two: time to the verdict after
 * the derivation of the key, time of the processor, rows a second, and peak memory. On a machine that does other things
 * as well, the time of the processor is the one to compare.
 * @module
 */
import { performance } from "node:perf_hooks";
import { type LargeBackup, type LargeBackupSize, largeBackup } from "../large-backup.ts";
import { figure, type MeasuredCheck, measuredCheck, slowest } from "../measured-check.ts";

/** As the field's reference was measured on, and one with less to read in it. */
const sizes: readonly LargeBackupSize[] = [
  { rows: 100_000, messages: 30_000, visits: 20_000, chats: 0, mediaMegabytes: 2000 },
  { rows: 150_000, messages: 300_000, visits: 100_000, chats: 200_000, mediaMegabytes: 2000 },
];
const rounds = 3;

interface Measured extends MeasuredCheck {
  readonly derivationSeconds: number;
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
  const processor = processorSeconds === undefined ? undefined : processorSeconds - derivationSeconds;
  return (
    `${seconds.toFixed(2)} s to the verdict, of which ${derivationSeconds.toFixed(2)} s key derivation: ` +
    `${rest.toFixed(2)} s after it (${figure(processor, 2)} s of the processor), ${Math.round(rows / rest)} rows a ` +
    `second; peak memory ${figure(peakMegabytes)} MB`
  );
}

function tell(measured: Measured): void {
  const { report } = measured;
  const large = report.ledger.filter(({ records }) => records > 1000);
  console.log(`  verdict ${report.verdict}; milliseconds ${slowest(measured, 100)}`);
  console.log(`  rows ${large.map(({ artifact, records }) => `${artifact} ${records}`).join(", ")}`);
}

async function measure(backup: LargeBackup, jobs: number): Promise<Measured> {
  let derivingFrom = Number.NaN;
  let derivedAt = Number.NaN;
  const measured = await measuredCheck(backup.folder, backup.indicators, {
    words: ["--verbose", "--jobs", String(jobs)],
    environment: { BRIDLE_BACKUP_PASSWORD: backup.password },
    onLine(line) {
      if (line.startsWith("Making the key")) derivingFrom = performance.now();
      else if (line.startsWith("Reading the index") && Number.isNaN(derivedAt)) derivedAt = performance.now();
    },
  });
  return { ...measured, derivationSeconds: (derivedAt - derivingFrom) / 1000 };
}
