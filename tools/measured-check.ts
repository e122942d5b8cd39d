/**
 * A check by the built program, in a process of its own that is watched from outside: what the benchmarks measure.
 * @module
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { root } from "./repository.ts";

export interface MeasuredCheck {
  /** By the clock, from the start of the process to its end. */
  readonly seconds: number;
  /** Of all its threads: tells more than the clock where others use the machine as well. Undefined where not Linux. */
  readonly processorSeconds: number | undefined;
  /** The most memory it held, in 10⁶ bytes. Undefined where not Linux. */
  readonly peakMegabytes: number | undefined;
  readonly report: {
    readonly verdict: string;
    readonly findings: readonly unknown[];
    readonly ledger: readonly { readonly artifact: string; readonly records: number }[];
    readonly timing: { readonly byArtifact: Readonly<Record<string, number>> };
  };
}

export interface MeasuredOptions {
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears each line of progress. */
  readonly onLine?: (line: string) => void;
}

const lookEveryMilliseconds = 20;
const ticksASecond = 100;

/** @throws what starting the program throws, and a `SyntaxError` where it printed no report. */
export function measuredCheck(path: string, indicators: string, options: MeasuredOptions = {}): Promise<MeasuredCheck> {
  const { words = [], environment = {}, onLine } = options;
  return new Promise((resolve, reject) => {
    const program = [join(root, "cli", "dist", "bridle.js"), "check", path, "--indicators", indicators];
    const started = performance.now();
    const child = spawn(process.execPath, [...program, "--only-indicators", "--yes", "--json", ...words], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", onLine === undefined ? "inherit" : "pipe"],
    });
    let out = "";
    let peakMegabytes: number | undefined;
    let processorSeconds: number | undefined;
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().split("\n")) onLine?.(line);
    });
    const watch = setInterval(() => {
      peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
      processorSeconds = processorOf(child.pid) ?? processorSeconds;
    }, lookEveryMilliseconds);
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      try {
        resolve({ seconds, processorSeconds, peakMegabytes, report: JSON.parse(out) as MeasuredCheck["report"] });
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Artifacts that took longer than so many milliseconds, as a line to print. */
export function slowest({ report }: MeasuredCheck, milliseconds: number): string {
  const slow = Object.entries(report.timing.byArtifact).filter(([, taken]) => taken > milliseconds);
  return JSON.stringify(Object.fromEntries(slow));
}

/** A figure, or that there is none. */
export function figure(value: number | undefined, digits = 0): string {
  return value?.toFixed(digits) ?? "not measured here:";
}

/** The most memory the process has held so far, as Linux counts it; undefined elsewhere and when it has ended. */
function peakOf(pid: number | undefined): number | undefined {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
}

/** Seconds that the processor has spent on the process so far; undefined elsewhere and when it has ended. */
function processorOf(pid: number | undefined): number | undefined {
  // Behind the name, which may hold anything, stand the fields from the third on; the times are the 14th and 15th.
  const fields = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  return ticks > 0 ? ticks / ticksASecond : undefined;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
