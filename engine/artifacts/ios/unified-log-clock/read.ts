/**
 * Rows of a timesync file: each boot, then the steps of its clock that are more than ordinary adjustment.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { clockSteps } from "../../../formats/timesync/clock.ts";
import { readTimesync } from "../../../formats/timesync/timesync.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isoFromNanoseconds } from "../../../model/moment.ts";

const second = 1_000_000_000n;
/** Real phones correct themselves by up to ten seconds when they are switched on. */
const leastStep = 60n * second;

export async function* readClock(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.valueBytes, file.name);
  const boots = readTimesync(bytes, file.name, ({ offset, detail }) =>
    context.note({ code: "malformed", place: `${file.name}, offset ${offset}`, detail, loss: true }),
  );
  for (const record of boots) {
    const { boot, minutesWest, pairs } = record;
    yield {
      value: { kind: "boot", boot, started: isoFromNanoseconds(record.wall), minutesWest, pairs: pairs.length },
      from: { file: file.name, offset: record.offset },
    };
    for (const { pair, expected, step } of clockSteps(record)) {
      if (step < leastStep && step > -leastStep) continue;
      yield {
        value: {
          kind: "step",
          boot,
          at: isoFromNanoseconds(pair.wall),
          before: isoFromNanoseconds(expected),
          seconds: Number(step / second),
          ticks: `${pair.ticks}`,
        },
        from: { file: file.name, offset: pair.offset },
      };
    }
  }
}
