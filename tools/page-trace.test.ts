import { expect, it } from "vitest";
import { phasesIn, type TraceEvent } from "./page-trace.ts";

const event = (name: string, ts: number, dur: number, tdur = dur, tid = 1): TraceEvent => {
  return { name, cat: "devtools.timeline", ph: "X", pid: 9, tid, ts, dur, tdur };
};
const mark = (name: string, ts: number): TraceEvent => {
  return { name: `phase:${name}`, cat: "blink.user_timing", ph: "R", pid: 9, tid: 1, ts };
};

it("tells the longest tasks of each phase by time of the processor, those of the page from the browser's own", () => {
  const events = [
    mark("one", 100),
    event("RunTask", 200, 900_000, 30_000),
    event("FunctionCall", 210, 800_000, 29_000),
    event("Layout", 220, 100_000, 5000),
    event("RunTask", 1_000_000, 2_000_000),
    event("Receive mojo message", 1_000_010, 1_999_000),
    mark("two", 4_000_000),
    event("RunTask", 4_000_100, 50_000),
    event("RunTask", 4_000_100, 70_000, 70_000, 2),
  ];
  expect(phasesIn(events)).toEqual([
    {
      name: "one",
      page: { wall: 900, processor: 30, parts: ["FunctionCall 29", "Layout 5"] },
      browser: { wall: 2000, processor: 2000, parts: ["Receive mojo message 1999"] },
    },
    { name: "two", page: undefined, browser: { wall: 50, processor: 50, parts: [] } },
  ]);
});
