import { describe, expect, it } from "vitest";
import type { Step } from "./messages.ts";
import { progressMeter } from "./progress.ts";

const part = (artifact: string, bytes?: number, done = false): Step => ({
  artifact,
  evidence: "e1",
  title: artifact,
  done: 0,
  total: 3,
  ...(bytes === undefined ? {} : { bytes }),
  ...(done ? { entry: { status: "read", records: 1 } as const } : {}),
});

describe("the share of the reading that is done", () => {
  it("weighs parts by their bytes, and never goes back", () => {
    const meter = progressMeter();
    meter.plan([part("small", 1 << 20), part("large", 98 << 20), part("unknown")]);
    expect(meter.planned).toBe(99 << 20);
    const seen: number[] = [];
    const note = (): void => void seen.push(meter.share);
    meter.step(part("small"));
    meter.read(1 << 19);
    note();
    meter.step(part("small", undefined, true));
    note();
    expect(meter.share).toBeLessThan(0.02);
    meter.step(part("large"));
    meter.read(50 << 20);
    note();
    expect(meter.share).toBeGreaterThan(0.4);
    expect(meter.share).toBeLessThan(0.6);
    // Read twice as much as the index said.
    meter.read(200 << 20);
    note();
    expect(meter.share).toBeLessThan(0.97);
    meter.step(part("large", undefined, true));
    note();
    meter.step(part("unknown"));
    meter.step(part("unknown", undefined, true));
    note();
    expect(meter.share).toBeCloseTo(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it("goes on from where the opening of a file has brought it", () => {
    const meter = progressMeter();
    meter.opened(50, 100);
    expect(meter.share).toBeCloseTo(0.15);
    meter.opened(500, 100);
    expect(meter.share).toBeCloseTo(0.3);
    meter.plan([part("one"), part("two")]);
    expect(meter.share).toBeCloseTo(0.3);
    meter.step(part("one"));
    meter.step(part("one", undefined, true));
    expect(meter.share).toBeCloseTo(0.65);
    // Said twice, it counts once.
    meter.step(part("one", undefined, true));
    expect(meter.share).toBeCloseTo(0.65);
  });
});
