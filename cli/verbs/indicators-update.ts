/**
 * `bridle indicators update`, the one verb that uses the network, and `bridle indicators rollback`. An update is put
 * together beside the store and counts only when it is whole.
 * @module
 */
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { defangText, type IndicatorFile, type Translate, valuesIn, visible } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { Problem } from "../problem.ts";
import { progressLine } from "../progress.ts";
import { indicatorFilesIn, sha256Of } from "../store/contents.ts";
import { FetchFailure } from "../store/fetch-failure.ts";
import { filesOf, usable } from "../store/find-files.ts";
import { gather, isAddress } from "../store/gather.ts";
import { hold } from "../store/hold.ts";
import { networkRules } from "../store/http-get.ts";
import { fetchedFolder } from "../store/place.ts";
import { confirm, goBack, type Lock, lockFrom, newDraft, readStore, type Update } from "../store/store.ts";
import type { Surroundings } from "../surroundings.ts";

const publicIndex = "https://raw.githubusercontent.com/mvt-project/mvt-indicators/main/indicators.yaml";
const mirrorIndex = "indicators.yaml";

export interface UpdateOptions {
  readonly index?: string;
  readonly mirror?: string;
  readonly pins?: string;
  readonly keepGoing?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** @throws {Problem} and then the store is as it was. */
export async function updateIndicators(options: UpdateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate(surroundings.language ?? "en");
  const index = options.index ?? (options.mirror === undefined ? publicIndex : join(options.mirror, mirrorIndex));
  if (options.mirror !== undefined && isAddress(index)) {
    throw new Problem(exitCode.usage, "error-mirror-and-address", { name: index });
  }
  const pins = options.pins === undefined ? undefined : await pinsFrom(options.pins);
  const store = fetchedFolder(surroundings);
  return withStore(store, surroundings, say, async () => {
    const progress = progressLine(surroundings, say, {
      quiet: options.quiet === true,
      verbose: options.verbose === true,
    });
    // A store that is broken is mended by a new update.
    const before = await readStore(store).catch(() => undefined);
    const draft = await newDraft(store);
    const passedOver: string[] = [];
    try {
      const { lock, notUnderstood } = await gather({
        index,
        mirror: options.mirror,
        folder: draft.folder,
        at: new Date(surroundings.now()).toISOString(),
        pins,
        rules: surroundings.network ?? networkRules,
        environment: surroundings.environment,
        signal: surroundings.signal,
        progress: (name, done, total, bytes) =>
          progress.show({ id: "progress-fetching", args: { name, done, total, size: sizeText(bytes) } }),
        async failed(feed, failure, name) {
          if (options.keepGoing !== true) throw new NamedFailure(feed.name, failure);
          const kept = before?.lock.files.find(({ url }) => url === feed.url);
          const reason = failureText(failure, say);
          const id = kept === undefined ? "indicators-file-left-out" : "indicators-file-kept";
          passedOver.push(say({ id, args: { name: feed.name, reason } }));
          if (kept === undefined || before === undefined) return undefined;
          await copyFile(join(before.folder, kept.file), join(draft.folder, name));
          return { ...kept, file: name };
        },
      });
      const now: Update = { folder: draft.folder, lock };
      const changes = differences(await contentsOf(before), await contentsOf(now));
      if (before !== undefined && isSame(before.lock, lock)) await confirm(before, lock);
      else await draft.commit(lock);
      progress.end();
      for (const entry of notUnderstood)
        passedOver.push(say({ id: "indicators-entry-unknown", args: { name: entry } }));
      for (const line of passedOver) surroundings.err.write(`${visible(line)}\n`);
      surroundings.out.write(
        options.json === true ? jsonText(changes, lock) : changesText(changes, lock, options, say),
      );
      return exitCode.ok;
    } finally {
      progress.end();
      await draft.discard();
    }
  });
}

/** The update before this one counts again; asked for twice, this one does. @throws {Problem} */
export async function rollBackIndicators(surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate(surroundings.language ?? "en");
  const store = fetchedFolder(surroundings);
  return withStore(store, surroundings, say, async () => {
    const current = await readStore(store).catch(() => undefined);
    const previous = await usable(() => readStore(store, "previous"));
    if (previous === undefined) throw new Problem(exitCode.noInput, "error-no-previous");
    // What is not what it was is not gone back to.
    const after = await contentsOf(previous, true);
    const changes = differences(await contentsOf(current), after);
    await goBack(store);
    surroundings.out.write(
      `${say({ id: "indicators-rolled-back", args: { at: previous.lock.updatedAt } })}\n${changesText(changes, previous.lock, {}, say)}`,
    );
    return exitCode.ok;
  });
}

async function withStore(
  store: string,
  { signal }: Surroundings,
  say: Translate,
  action: () => Promise<ExitCode>,
): Promise<ExitCode> {
  let release: (() => Promise<void>) | undefined;
  try {
    release = await hold(store);
    if (release === undefined) throw new Problem(exitCode.cannotWrite, "error-updating", { path: store });
    return await action();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (signal.aborted) throw new Problem(exitCode.cancelled, "error-cancelled");
    if (error instanceof NamedFailure) {
      const detail = `${visible(error.file)}: ${failureText(error.failure, say)}`;
      throw new Problem(exitCode.noInput, "error-network", { detail });
    }
    if (error instanceof FetchFailure) {
      throw new Problem(exitCode.noInput, "error-network", { detail: failureText(error, say) });
    }
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new Problem(exitCode.cannotWrite, "error-store-not-writable", { path: store });
  } finally {
    await release?.();
  }
}

class NamedFailure extends Error {
  readonly file: string;
  readonly failure: FetchFailure;

  constructor(file: string, failure: FetchFailure) {
    super(file);
    this.file = file;
    this.failure = failure;
  }
}

function failureText({ code, detail }: FetchFailure, say: Translate): string {
  return say({ id: `fetch-${code}`, args: { detail: visible(detail) } });
}

async function pinsFrom(path: string): Promise<Lock> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  const lock = lockFrom(text);
  if (lock === undefined) throw new Problem(exitCode.usage, "error-no-lock", { name: path });
  return lock;
}

function isSame(a: Lock, b: Lock): boolean {
  const pins = ({ files }: Lock): string => files.map(({ url, sha256 }) => `${url} ${sha256}`).join("\n");
  return a.index.sha256 === b.index.sha256 && a.index.source === b.index.source && pins(a) === pins(b);
}

/** @throws {Problem} where it is `strict` and a file is not what it was. */
async function contentsOf(update: Update | undefined, strict = false): Promise<IndicatorFile[]> {
  const members: IndicatorFile[] = [];
  for (const { path, name, sha256 } of update === undefined ? [] : filesOf(update)) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined && sha256Of(bytes) === sha256) members.push(...(await indicatorFilesIn(name, bytes, true)));
    else if (strict) throw new Problem(exitCode.noInput, "error-store-changed", { name: path });
  }
  return members;
}

interface Value {
  readonly type: string;
  readonly value: string;
  readonly name: string;
}

interface Changes {
  readonly added: readonly Value[];
  readonly removed: readonly Value[];
  readonly total: number;
}

function differences(before: readonly IndicatorFile[], after: readonly IndicatorFile[]): Changes {
  const old = valuesIn(before);
  const now = valuesIn(after);
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, value]) => value),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, value]) => value),
    total: now.size,
  };
}

function jsonText({ added, removed, total }: Changes, lock: Lock): string {
  return `${JSON.stringify({ ...lock, values: total, added, removed }, undefined, 2)}\n`;
}

const namesShown = 20;

function changesText(
  { added, removed, total }: Changes,
  lock: Lock,
  { verbose }: Pick<UpdateOptions, "verbose">,
  say: Translate,
): string {
  const args = { added: added.length, removed: removed.length, total, files: lock.files.length };
  const lines = [say({ id: "indicators-changes", args })];
  const names = new Map<string, { added: number; removed: number }>();
  for (const [key, values] of [
    ["added", added],
    ["removed", removed],
  ] as const) {
    for (const { name } of values) {
      const counts = names.get(name) ?? { added: 0, removed: 0 };
      counts[key]++;
      names.set(name, counts);
    }
  }
  // Those with the most changes, as a first update brings hundreds of names.
  const sorted = [...names].sort(([a, x], [b, y]) => y.added + y.removed - x.added - x.removed || (a < b ? -1 : 1));
  const shown = verbose === true ? sorted.length : namesShown;
  for (const [name, counts] of sorted.slice(0, shown)) {
    lines.push(`  ${say({ id: "indicators-changes-of", args: { name: visible(name), ...counts } })}`);
  }
  if (sorted.length > shown) {
    lines.push(`  ${say({ id: "coverage-more-names", args: { count: sorted.length - shown } })}`);
  }
  if (verbose === true) {
    const line =
      (mark: string) =>
      ({ type, value }: Value) =>
        `  ${mark} ${type} ${visible(defangText(value))}`;
    lines.push(...added.map(line("+")), ...removed.map(line("-")));
  }
  return `${lines.join("\n")}\n`;
}

function sizeText(bytes: number): string {
  return bytes < 10_000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`;
}
