/**
 * The check of a large encrypted backup in the built page, in Debian's Chromium, beside the built program in the same run:
 * time to the answer, memory, and how long the page could not draw. `web/dist/bridle.html` and `cli/dist/bridle.js` are what
 * is measured. On a machine that does other things as well, the time of the processor is the one to compare.
 * @module
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { largeBackup } from "../large-backup.ts";
import { root } from "../repository.ts";

/** The larger one of `encrypted-backup`, with fewer of the films that no check reads. */
const size = { rows: 150_000, messages: 300_000, visits: 100_000, chats: 200_000, mediaMegabytes: 100 };
const sampledEvery = 50;

interface Processes {
  readonly megabytes: number;
  readonly processorSeconds: number;
}

/** Notes, in the page, what the worker says and when, and how long nothing was drawn. */
const meter = `(() => {
  const told = [];
  const meter = { told, gap: 0, task: 0, gapAt: 0, reset() { this.gap = 0; this.task = 0; last = performance.now(); } };
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    if (now - last > meter.gap) { meter.gap = now - last; meter.gapAt = now; }
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) meter.task = Math.max(meter.task, duration);
  }).observe({ entryTypes: ["longtask"] });
  const Own = Worker;
  globalThis.Worker = class extends Own {
    constructor(...words) {
      super(...words);
      this.addEventListener("message", ({ data }) => {
        if (data?.tell === "opening" || data?.tell === "step" || data?.tell === "result")
          told.push([data.tell, data.step?.title ?? data.step ?? "", performance.now()]);
      });
    }
  };
  globalThis.meter = meter;
})()`;

const backup = await largeBackup(size);
console.log(`Backup: ${JSON.stringify(size)}, encrypted, 10,000,000 + 10,000 rounds.`);
const page = await inPage();
const commandLine = await onCommandLine();
const rest = page.seconds - page.derivationSeconds;
const restThere = commandLine.seconds - commandLine.derivationSeconds;
console.log(
  `  page ${page.seconds.toFixed(1)} s, command line ${commandLine.seconds.toFixed(1)} s: ` +
    `${(page.seconds / commandLine.seconds).toFixed(1)} times; after the key ${rest.toFixed(1)} s and ` +
    `${restThere.toFixed(1)} s: ${(rest / restThere).toFixed(1)} times`,
);

async function inPage(): Promise<{ seconds: number; derivationSeconds: number }> {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const visited = await (await browser.newContext({ locale: "en-US" })).newPage();
    visited.setDefaultTimeout(600_000);
    await visited.addInitScript(meter);
    await visited.goto(pathToFileURL(join(root, "web", "dist", "bridle.html")).href);
    await visited.waitForSelector("h1");
    const press = (name: string) => visited.getByRole("button", { name, exact: true }).first().click();
    await press("Start");
    await press("I have this");
    await visited.setInputFiles("#clue-files", backup.indicators);
    const given = performance.now();
    await visited.setInputFiles("#folder", backup.folder);
    await visited.waitForSelector("#found");
    console.log(`  recognised after ${((performance.now() - given) / 1000).toFixed(1)} s, ${await blocked(visited)}`);
    await press("Go on");
    await visited.check("#owner");
    await visited.check("#unasked");
    await press("Go on");
    await visited.fill("#password", backup.password);
    const renderer = rendererOf();
    const before = processesOf(renderer);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, processesOf(renderer).megabytes);
    }, sampledEvery);
    await visited.evaluate("meter.reset()");
    const started = performance.now();
    await press("Go on");
    await visited.waitForSelector("#answer");
    const seconds = (performance.now() - started) / 1000;
    clearInterval(watch);
    const told = await visited.evaluate<[string, string, number][]>("meter.told");
    const derivationSeconds = derivationIn(told);
    const processor = processesOf(renderer).processorSeconds - before.processorSeconds;
    console.log(
      `  page: ${seconds.toFixed(2)} s to the answer, of which ${derivationSeconds.toFixed(2)} s key derivation ` +
        `(${processor.toFixed(1)} s of the processor in all); most memory of the page's process ${peak.toFixed(0)} MB, ` +
        `${before.megabytes.toFixed(0)} MB before; ${await blocked(visited)}`,
    );
    console.log(`  slowest parts: ${slowest(told)}`);
    return { seconds, derivationSeconds };
  } finally {
    await browser.close();
  }
}

/** Since the meter was set back, which is done here. */
async function blocked(visited: Page): Promise<string> {
  const { gap, task } = await visited.evaluate<{ gap: number; task: number }>("({ gap: meter.gap, task: meter.task })");
  await visited.evaluate("meter.reset()");
  return `longest task ${task === 0 ? "below 50" : task.toFixed(0)} ms, longest time without a frame ${gap.toFixed(0)} ms`;
}

function derivationIn(told: readonly (readonly [tell: string, step: string, at: number])[]): number {
  const from = told.find(([, step]) => step === "deriving-key")?.[2] ?? Number.NaN;
  const to = told.find(([, step, at]) => step === "reading-index" && at > from)?.[2] ?? Number.NaN;
  return (to - from) / 1000;
}

/** Parts by the time between what the worker told of them, the longest first. */
function slowest(told: readonly (readonly [tell: string, step: string, at: number])[]): string {
  const times = new Map<string, number>();
  for (const [at, [, step, moment]] of told.entries()) {
    const next = told[at + 1]?.[2];
    if (next !== undefined) times.set(step, (times.get(step) ?? 0) + next - moment);
  }
  const longest = [...times].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return longest.map(([step, time]) => `${step} ${time.toFixed(0)} ms`).join(", ");
}

/** The process of the page among those of the browser: of all its renderers the one that holds the most. */
function rendererOf(): number {
  let found = { pid: 0, megabytes: 0 };
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const words = textOf(`/proc/${name}/cmdline`);
    if (!words.includes("--type=renderer")) continue;
    const { megabytes } = processesOf(Number(name));
    if (isOurs(Number(name)) && megabytes > found.megabytes) found = { pid: Number(name), megabytes };
  }
  return found.pid;
}

function isOurs(pid: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === process.pid) return true;
    at = Number(/^PPid:\s+(\d+)/m.exec(textOf(`/proc/${at}/status`))?.[1] ?? 0);
  }
  return false;
}

/** Memory that is its own, without the program's file and what it shares. */
function processesOf(pid: number): Processes {
  const status = textOf(`/proc/${pid}/status`);
  const kilobytes = Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  const fields = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
  return {
    megabytes: (kilobytes * 1024) / 1e6,
    processorSeconds: (Number(fields[11]) + Number(fields[12])) / 100,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function onCommandLine(): Promise<{ seconds: number; derivationSeconds: number }> {
  return new Promise((resolve, reject) => {
    const words = [join(root, "cli", "dist", "bridle.js"), "check", backup.folder, "--indicators", backup.indicators];
    const started = performance.now();
    const child = spawn(process.execPath, [...words, "--only-indicators", "--yes", "--redact", "--json", "--verbose"], {
      env: { ...process.env, BRIDLE_BACKUP_PASSWORD: backup.password },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let from = Number.NaN;
    let to = Number.NaN;
    let last = 0;
    const watch = setInterval(() => {
      const { processorSeconds } = processesOf(child.pid ?? 0);
      if (processorSeconds > 0) last = processorSeconds;
    }, sampledEvery);
    child.stderr.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().split("\n")) {
        if (line.startsWith("Making the key")) from = performance.now();
        else if (line.startsWith("Reading the index") && Number.isNaN(to)) to = performance.now();
      }
    });
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      const derivationSeconds = (to - from) / 1000;
      console.log(
        `  command line: ${seconds.toFixed(2)} s, of which ${derivationSeconds.toFixed(2)} s key derivation ` +
          `(${last.toFixed(1)} s of the processor in all)`,
      );
      resolve({ seconds, derivationSeconds });
    });
  });
}
