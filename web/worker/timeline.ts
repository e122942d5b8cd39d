/**
 * The timeline of a finished check: rows of the records, of the findings and of what was told, in order of time, a
 * window of them at a time.
 * @module
 */
import {
  artifacts,
  findingRows,
  leftToRightRun,
  pageRows,
  type Report,
  shownText,
  type TimelineRow,
  type Translate,
  toldRows,
} from "@bridle/engine";
import type { Moments, MomentsWanted, ShownMoment } from "../messages.ts";
import type { Kept, MomentStore } from "./moments.ts";

/** As in the files. */
const longestMessage = 1000;
/** Rows looked through before other messages are heard. */
const atOnce = 5000;
const dayMicroseconds = 86_400_000_000;

export interface Timeline {
  readonly size: number;
  readonly artifacts: readonly string[];
  /** Row by row, oldest first, as files hold them. */
  rows(): Generator<TimelineRow>;
  /** Undefined when it was asked for something else meanwhile. */
  window(wanted: MomentsWanted, at: number): Promise<Moments | undefined>;
}

export function timelineOf(store: MomentStore, report: Report, say: Translate, leftToRight: boolean): Timeline {
  const others = [...report.findings.flatMap((finding) => [...findingRows(finding)])];
  others.push(...toldRows(report.told ?? [], titleOf("told", say)));
  const entryAt = (index: number): Kept => (index < store.size ? store.at(index) : keptOf(others[index - store.size]));
  const times = Float64Array.from({ length: store.size + others.length }, (_, index) => entryAt(index).time);
  const order = Uint32Array.from(times.keys()).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
  const titles = new Map<string, string>();
  const title = (artifact: string): string => {
    const known = titles.get(artifact) ?? titleOf(artifact, say);
    titles.set(artifact, known);
    return known;
  };
  let latest = 0;
  let last: { key: string; found: number[] } | undefined;

  const rowAt = (index: number): TimelineRow => {
    const entry = entryAt(index);
    const row = entry.row();
    return index < store.size
      ? { ...row, message: `${title(entry.artifact)}${String(row.message)}`.slice(0, longestMessage) }
      : row;
  };

  async function matches(wanted: MomentsWanted): Promise<number[] | undefined> {
    const key = JSON.stringify(wanted);
    const mine = ++latest;
    if (last?.key === key) return last.found;
    const from = wanted.from === "" ? -Infinity : Date.parse(wanted.from) * 1000;
    const to = wanted.to === "" ? Infinity : Date.parse(wanted.to) * 1000 + dayMicroseconds;
    const word = wanted.text.trim().toLowerCase();
    const found: number[] = [];
    for (const [number, index] of order.entries()) {
      if (number % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
      if (mine !== latest) return undefined;
      const { time, artifact } = entryAt(index);
      if (time < from || time >= to) continue;
      if (wanted.artifact !== "" && artifact !== wanted.artifact) continue;
      if (wanted.findingsOnly && others[index - store.size]?.finding === undefined) continue;
      if (word !== "" && !shownText(rowAt(index)).toLowerCase().includes(word)) continue;
      found.push(index);
    }
    last = { key, found };
    return found;
  }

  return {
    size: order.length,
    artifacts: artifactsIn(times.length, entryAt),
    *rows() {
      for (const index of order) yield rowAt(index);
    },
    async window(wanted, at) {
      const found = await matches(wanted);
      if (found === undefined) return undefined;
      const start = Math.max(0, Math.min(at, found.length - 1));
      const rows = found.slice(start, start + pageRows).map((index) => {
        const row = rowAt(index);
        return shownRow(row, title(String(row.artifact)), say, leftToRight);
      });
      return { wanted, at: start, rows, found: found.length };
    },
  };
}

function keptOf(row: TimelineRow = {}): Kept {
  return { time: Number(row.timestamp ?? 0), artifact: String(row.artifact ?? ""), row: () => row };
}

function artifactsIn(size: number, entryAt: (index: number) => Kept): string[] {
  const there = new Set<string>();
  for (let index = 0; index < size; index++) there.add(entryAt(index).artifact);
  return [...artifacts.map(({ id }) => id), "told"].filter((id) => there.has(id));
}

export function titleOf(artifact: string, say: Translate): string {
  return say({ id: `artifact-${artifact.replaceAll(".", "-")}` });
}

function shownRow(row: TimelineRow, title: string, say: Translate, leftToRight: boolean): ShownMoment {
  const { grade } = row;
  return {
    at: `${String(row.datetime).slice(0, 19)}Z`,
    title,
    ...(typeof grade === "string" ? { grade: { id: grade, name: say({ id: `grade-${grade}` }) } } : {}),
    text: leftToRight ? [{ piece: shownText(row) }] : piecesOf(shownText(row)),
  };
}

/** What would be turned round in a sentence that is written from right to left stands apart. */
function piecesOf(text: string): ShownMoment["text"] {
  const pieces: ShownMoment["text"][number][] = [];
  let end = 0;
  for (const { 0: whole, 1: before = "", 2: run = "", index } of text.matchAll(leftToRightRun)) {
    pieces.push({ piece: `${text.slice(end, index)}${before}` }, { piece: run, leftToRight: true });
    end = index + whole.length;
  }
  return [...pieces, { piece: text.slice(end) }];
}
