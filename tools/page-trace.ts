/**
 * What a trace of Chromium says of how long a page could not draw: the longest task of its main thread in each phase,
 * those with script or layout of the page apart from those that are the browser's own alone.
 * @module
 */

/** The trace event format, as far as it is used; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
}

export const traceCategories = [
  "-*",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
] as const;

/** Marks in the page begin a phase with this. */
export const phaseMark = "phase:";

/** Milliseconds. */
export interface LongestTask {
  readonly wall: number;
  readonly processor: number;
  /** The longest parts of it, by name. */
  readonly parts: readonly string[];
}

export interface Phase {
  readonly name: string;
  readonly page: LongestTask | undefined;
  readonly browser: LongestTask | undefined;
}

const ofPage = new Set(
  (
    "FunctionCall EvaluateScript v8.compile RunMicrotasks TimerFire FireAnimationFrame EventDispatch HandlePostMessage " +
    "UpdateLayoutTree Layout PrePaint Paint Layerize Commit ParseHTML MinorGC MajorGC"
  ).split(" "),
);
/** Less of the page than this in a task, and it is the browser's. */
const leastShare = 0.1;
const mostParts = 3;

export function phasesIn(events: readonly TraceEvent[]): Phase[] {
  const marks = events.filter(({ name, cat }) => name.startsWith(phaseMark) && cat?.includes("user_timing") === true);
  marks.sort((a, b) => a.ts - b.ts);
  const threads = new Set(marks.map(threadOf));
  const onMain = events.filter((event) => event.ph === "X" && threads.has(threadOf(event)));
  onMain.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const phases = marks.map(({ name, ts }) => ({
    name: name.slice(phaseMark.length),
    from: ts,
    page: none,
    browser: none,
  }));
  let at = 0;
  for (const [index, task] of onMain.entries()) {
    if (task.name !== "RunTask") continue;
    while ((phases[at + 1]?.from ?? Infinity) <= task.ts) at++;
    const phase = phases[at];
    if (phase === undefined || task.ts < phase.from) continue;
    const inside = within(onMain, index, task);
    const whose = isOfPage(task, inside) ? "page" : "browser";
    if (cost(task) > (phase[whose]?.processor ?? -1) * 1000) phase[whose] = longest(task, inside);
  }
  return phases.map(({ name, page, browser }) => ({ name, page, browser }));
}

const none: LongestTask | undefined = undefined as LongestTask | undefined;

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** Time of the processor where the trace has it: a machine that does other things as well stretches the other. */
function cost({ tdur, dur }: TraceEvent): number {
  return tdur ?? dur ?? 0;
}

function within(sorted: readonly TraceEvent[], index: number, { ts, dur = 0 }: TraceEvent): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (let next = index + 1; next < sorted.length; next++) {
    const event = sorted[next] as TraceEvent;
    if (event.ts >= ts + dur) break;
    found.push(event);
  }
  return found;
}

function isOfPage(task: TraceEvent, inside: readonly TraceEvent[]): boolean {
  let end = 0;
  let sum = 0;
  for (const event of inside) {
    if (!ofPage.has(event.name) || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    sum += cost(event);
  }
  return sum >= leastShare * cost(task);
}

function longest(task: TraceEvent, inside: readonly TraceEvent[]): LongestTask {
  const parts = [...inside].sort((a, b) => cost(b) - cost(a)).slice(0, mostParts);
  return {
    wall: (task.dur ?? 0) / 1000,
    processor: cost(task) / 1000,
    parts: parts.map((part) => `${part.name} ${(cost(part) / 1000).toFixed(0)}`),
  };
}
