import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTimesync } from "../../../corpus/formats/timesync-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { bootClock, clockSteps, wallAt } from "./clock.ts";
import { readTimesync, type TimesyncBoot, type TimesyncNote } from "./timesync.ts";

function read(bytes: Uint8Array): { boots: TimesyncBoot[]; notes: TimesyncNote[] } {
  const notes: TimesyncNote[] = [];
  return { boots: readTimesync(bytes, "times", (met) => void notes.push(met)), notes };
}

const start = Date.UTC(2026, 3, 1);
const second = 24_000_000;
const uuid = fc.uuid().map((text) => text.toUpperCase());

const inputs = fc.array(
  fc.record({
    boot: uuid,
    wall: fc.integer({ min: start, max: start + 10 ** 10 }),
    minutesWest: fc.integer({ min: -840, max: 720 }),
    pairs: fc.array(fc.record({ ticks: fc.nat(2 ** 50), wall: fc.integer({ min: start, max: start + 10 ** 10 }) })),
  }),
  { minLength: 1, maxLength: 5 },
);

describe("a timesync file", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(inputs, (boots) => {
        const { boots: found, notes } = read(writeTimesync(boots));
        expect(notes).toEqual([]);
        expect(found).toMatchObject(
          boots.map(({ boot, wall, minutesWest, pairs }) => ({
            boot,
            wall: BigInt(wall) * 1_000_000n,
            minutesWest,
            pairs: pairs.map((pair) => ({ ticks: BigInt(pair.ticks), wall: BigInt(pair.wall) * 1_000_000n })),
          })),
        );
      }),
    );
  });

  const boots = [1, 2, 3].map((number) => ({
    boot: `0000000${number}-0000-4000-8000-000000000000`,
    wall: start + number * 86_400_000,
    pairs: Array.from({ length: 9 }, (_, i) => ({
      ticks: i * 600 * second,
      wall: start + number * 86_400_000 + i * 600_000,
    })),
  }));
  const file = writeTimesync(boots);

  it("gives no pair to another boot when a boot's record is lost", () => {
    const second = read(file).boots[1]?.offset ?? 0;
    for (const from of [second, second - 32]) {
      const { boots: left, notes } = read(file.slice().fill(0, from, second + 48));
      expect(notes.length).toBeGreaterThan(0);
      expect(left.map(({ boot, pairs }) => [boot[7], pairs.length])).toEqual([
        ["1", from === second ? 9 : 8],
        ["3", 9],
      ]);
    }
  });

  it("reads records that are longer than those of today", () => {
    const [boot, pair] = [file.slice(0, 48), file.slice(48, 80)];
    const longer = (record: Uint8Array): Uint8Array => {
      const more = new Uint8Array(record.length + 8);
      more.set(record);
      more[2] = more.length;
      return more;
    };
    const bytes = Uint8Array.from([...longer(boot), ...longer(pair), ...pair]);
    const { boots: found, notes } = read(bytes);
    expect([found.length, found[0]?.pairs.length, notes]).toEqual([1, 2, []]);
    // A size that leads into the middle of a record is damage.
    bytes[58] = 48;
    expect(read(bytes).notes).not.toEqual([]);
  });

  it("survives any change of bytes, and any cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(file.length),
        (changes, end) => {
          const damaged = file.slice(0, end);
          for (const [at, byte] of changes) if (at < end) damaged[at] = byte;
          try {
            for (const boot of read(damaged).boots)
              for (const { step } of clockSteps(boot)) expect(typeof step).toBe("bigint");
          } catch (error) {
            expect(isReadError(error)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("the clock of a boot", () => {
  const boot: TimesyncBoot = {
    offset: 0,
    boot: "B",
    numerator: 125,
    denominator: 3,
    wall: 1_000_000_000_000n,
    minutesWest: 0,
    pairs: [
      { offset: 48, ticks: 48_000_000n, wall: 1_002_000_000_000n },
      { offset: 80, ticks: 72_000_000n, wall: 5_000_000_000_000n },
    ],
  };

  it("goes on from the last known point", () => {
    const clock = bootClock([boot]);
    expect([0n, 24_000_000n, 60_000_000n, 96_000_000n].map((ticks) => wallAt(clock, ticks))).toEqual([
      1_000_000_000_000n,
      1_001_000_000_000n,
      1_002_500_000_000n,
      5_001_000_000_000n,
    ]);
  });

  it("shows where it was set", () => {
    expect([...clockSteps(boot)].map(({ step }) => step)).toEqual([0n, 3_997_000_000_000n]);
  });
});

const real = testData("evidence/b6-unified-log/libyal+dtformats/unified_logging/timesync/0000000000000002.timesync");

describe.skipIf(real === undefined)("a timesync file of a phone (evidence/b6-unified-log)", () => {
  it("has five boots, 4,089 pairs and a clock that is corrected by seconds only", () => {
    const { boots, notes } = read(new Uint8Array(readFileSync(real ?? "")));
    expect(notes).toEqual([]);
    expect([boots.length, boots.reduce((sum, { pairs }) => sum + pairs.length, 0)]).toEqual([5, 4089]);
    for (const boot of boots) {
      expect([boot.numerator, boot.denominator]).toEqual([125, 3]);
      for (const { step } of clockSteps(boot)) expect(Math.abs(Number(step))).toBeLessThan(10e9);
    }
  });
});
