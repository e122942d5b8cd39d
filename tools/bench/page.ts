/**
 * The check of a large encrypted backup in the built page, in Debian's Chromium, beside the built program in the same run:
 * time to the answer, and for each part of the way the most memory and how long the page could not draw.
 * `web/dist/bridle.html` and `cli/dist/bridle.js` are what is measured. On a machine that does other things as well, the time
 * of the processor is the one to compare. `BRIDLE_PAGE` names another page to measure.
 * @module
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { largeBackup, placeOf } from "../large-backup.ts";
import { type LongestTask, type Phase, phaseMark, phasesIn, type TraceEvent, traceCategories } from "../page-trace.ts";
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
  const meter = { told, gap: 0, takeGap() { const { gap } = this; this.gap = 0; last = performance.now(); return gap; } };
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    meter.gap = Math.max(meter.gap, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
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

const kept = existsSync(placeOf(size));
console.log(`Backup: ${JSON.stringify(size)}, encrypted, 10,000,000 + 10,000 rounds.`);
console.log(`  ${kept ? "Kept since an earlier run" : "Made now, which takes minutes, and kept"}: ${placeOf(size)}`);
const backup = await largeBackup(size);
await inPage("dropped", false);
const page = await inPage("by the button", false);
// Apart, as a trace takes memory and time itself.
await inPage("by the button", true);
const commandLine = await onCommandLine();
const rest = page.seconds - page.derivationSeconds;
const restThere = commandLine.seconds - commandLine.derivationSeconds;
console.log(
  `  page ${page.seconds.toFixed(1)} s, command line ${commandLine.seconds.toFixed(1)} s: ` +
    `${(page.seconds / commandLine.seconds).toFixed(1)} times; after the key ${rest.toFixed(1)} s and ` +
    `${restThere.toFixed(1)} s: ${(rest / restThere).toFixed(1)} times`,
);

/** As a person gives it: by dropping the folder, which the page leads with, or by the button. */
type Given = "dropped" | "by the button";

async function inPage(given: Given, traced: boolean): Promise<{ seconds: number; derivationSeconds: number }> {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const visited = await (await browser.newContext({ locale: "en-US" })).newPage();
    visited.setDefaultTimeout(600_000);
    await visited.addInitScript(meter);
    if (traced) await browser.startTracing(visited, { categories: [...traceCategories] });
    const phases = watched(visited);
    await visited.goto(process.env["BRIDLE_PAGE"] ?? pathToFileURL(join(root, "web", "dist", "bridle.html")).href);
    await visited.waitForSelector("h1");
    const renderer = rendererOf();
    await phases.begin("unpacking", renderer);
    const press = (name: string) => visited.getByRole("button", { name, exact: true }).first().click();
    await press("Start");
    await press("I have this");
    await visited.setInputFiles("#clue-files", backup.indicators);
    await visited.locator("#folder").waitFor({ state: "attached" });
    await phases.begin("the folder is taken in", renderer);
    if (given === "dropped") await drop(visited, backup.folder);
    else await visited.setInputFiles("#folder", backup.folder);
    await visited.waitForSelector("#found");
    await press("Go on");
    await visited.check("#owner");
    await visited.check("#unasked");
    await press("Go on");
    await visited.fill("#password", backup.password);
    await phases.begin("reading", renderer);
    const before = processesOf(renderer);
    const started = performance.now();
    await press("Go on");
    await visited.waitForSelector("#answer");
    const seconds = (performance.now() - started) / 1000;
    const processor = processesOf(renderer).processorSeconds - before.processorSeconds;
    const told = await visited.evaluate<[string, string, number][]>("meter.told");
    await phases.begin("another language", renderer);
    await visited.selectOption("#language", "es");
    await visited.getByText("Encontramos").first().waitFor();
    await phases.begin("the end", renderer);
    const trace = traced
      ? (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] })
      : undefined;
    const derivationSeconds = derivationIn(told);
    console.log(
      `  page, ${given}${traced ? ", traced" : ""}: ${seconds.toFixed(2)} s to the answer, of which ${derivationSeconds.toFixed(2)} s key derivation ` +
        `(${processor.toFixed(1)} s of the processor in all)`,
    );
    phases.say(trace === undefined ? undefined : phasesIn(trace.traceEvents));
    console.log(`  slowest parts: ${slowest(told)}`);
    return { seconds, derivationSeconds };
  } finally {
    await browser.close();
  }
}

/** No file is opened that way before it is wanted; by the button the browser makes a handle for each at once. */
async function drop(visited: Page, folder: string): Promise<void> {
  const session = await visited.context().newCDPSession(visited);
  const box = await visited.locator(".drop").boundingBox();
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 20, data });
  }
}

/** Memory and frames of each part of the way, to be told with what the trace says of it. */
function watched(visited: Page) {
  const found = new Map<string, { most: number; gap: number }>();
  let now = "";
  let pid = 0;
  const watch = setInterval(() => {
    const phase = found.get(now);
    if (phase !== undefined) phase.most = Math.max(phase.most, processesOf(pid).megabytes);
  }, sampledEvery);
  return {
    async begin(name: string, renderer: number): Promise<void> {
      const gap = await visited.evaluate<number>("meter.takeGap()");
      const before = found.get(now);
      if (before !== undefined) before.gap = gap;
      await visited.evaluate((mark) => void performance.mark(mark), `${phaseMark}${name}`);
      now = name;
      pid = renderer;
      found.set(name, { most: 0, gap: 0 });
    },
    /** With what a trace says of each, where there is one. */
    say(traced: readonly Phase[] | undefined): void {
      clearInterval(watch);
      for (const [name, { most, gap }] of [...found].slice(0, -1)) {
        const phase = traced?.find((one) => one.name === name);
        const tasks =
          phase === undefined ? "" : `, longest task ${told(phase.page)}; of the browser's own ${told(phase.browser)}`;
        console.log(
          `    ${name}: most memory of the page's process ${most.toFixed(0)} MB, longest time without a frame ` +
            `${gap.toFixed(0)} ms${tasks}`,
        );
      }
    },
  };
}

function told(task: LongestTask | undefined): string {
  if (task === undefined) return "none";
  const parts = task.parts.length === 0 ? "" : ` (${task.parts.join(", ")})`;
  return `${task.processor.toFixed(0)} ms of the processor in ${task.wall.toFixed(0)} ms${parts}`;
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
