/**
 * Every file that an index names, into one folder: from the network, or from a folder that mirrors it. Each is looked into
 * before it counts, so that an error page in place of a list is noticed.
 * @module
 */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type FeedIndex, type ListedFeed, loadIndicators, readFeedIndex } from "@bridle/engine";
import { indicatorFilesIn, sha256Of } from "./contents.ts";
import { type Downloaded, download } from "./download.ts";
import { FetchFailure } from "./fetch-failure.ts";
import type { GetContext } from "./http-get.ts";
import { fileNameFor, type Lock, type LockedFile, writeWhole } from "./store.ts";

export interface GatherRequest extends GetContext {
  /** Address or path of the index. */
  readonly index: string;
  /** A folder to take the files from. Then nothing is fetched. */
  readonly mirror: string | undefined;
  readonly folder: string;
  /** ISO. */
  readonly at: string;
  /** Hashes that the files must have. */
  readonly pins: Lock | undefined;
  progress(name: string, done: number, total: number, bytes: number): void;
  /** A file that failed: takes over what was there before, says so, or throws. */
  failed(feed: ListedFeed, failure: FetchFailure, name: string): Promise<LockedFile | undefined>;
}

export interface Gathered {
  readonly lock: Lock;
  /** Entries of the index that were passed over. */
  readonly notUnderstood: readonly string[];
}

const largestIndex = 4 * 1024 * 1024;

/** @throws {FetchFailure} and errors of the disk. */
export async function gather(request: GatherRequest): Promise<Gathered> {
  const { rules, folder } = request;
  const { feeds, notUnderstood, sha256 } = await indexFor(request);
  const taken = new Set<string>(["lock.json"]);
  const files: LockedFile[] = [];
  let left = rules.allBytes;
  for (const [number, feed] of feeds.entries()) {
    const name = fileNameFor(feed.url, taken);
    taken.add(name.toLowerCase());
    const path = join(folder, name);
    try {
      const largest = Math.min(rules.fileBytes, left);
      const got = await fetchOne(feed, path, largest, request, (bytes) =>
        request.progress(feed.name, number + 1, feeds.length, bytes),
      );
      await lookInto(path, name);
      const pin = request.pins?.files.find(({ url }) => url === feed.url)?.sha256;
      if (request.pins !== undefined && pin !== got.sha256) throw new FetchFailure("pin", got.sha256);
      left -= got.size;
      const references = feed.references.length === 0 ? {} : { references: feed.references };
      files.push({ file: name, name: feed.name, url: feed.url, ...got, fetchedAt: request.at, ...references });
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      await rm(path, { force: true });
      const kept = await request.failed(feed, error, name);
      if (kept !== undefined) files.push(kept);
    }
  }
  if (files.length === 0) throw new FetchFailure("not-an-index", request.index);
  const index = { source: request.index, sha256 };
  return { lock: { schema: "bridle.indicators-lock/1", updatedAt: request.at, index, files }, notUnderstood };
}

async function indexFor(request: GatherRequest): Promise<FeedIndex & { readonly sha256: string }> {
  const { index, folder } = request;
  let bytes: Uint8Array;
  if (isAddress(index)) {
    const path = join(folder, ".index");
    await download(index, { path, largest: largestIndex }, request);
    bytes = await readFile(path);
    await rm(path);
  } else {
    bytes = await readFile(index).catch(() => {
      throw new FetchFailure("not-an-index", index);
    });
  }
  const read = readFeedIndex(Buffer.from(bytes).toString("utf8"));
  if (read === undefined || read.feeds.length === 0) throw new FetchFailure("not-an-index", index);
  return { ...read, sha256: sha256Of(bytes) };
}

export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

async function fetchOne(
  feed: ListedFeed,
  path: string,
  largest: number,
  request: GatherRequest,
  progress: (bytes: number) => void,
): Promise<Downloaded> {
  progress(0);
  const { mirror } = request;
  if (mirror === undefined) return download(feed.url, { path, largest, progress }, request);
  for (const place of feed.places) {
    const bytes = await readFile(join(mirror, place)).catch(() => undefined);
    if (bytes === undefined) continue;
    if (bytes.length > largest) throw new FetchFailure("too-large", String(largest));
    await writeWhole(path, bytes);
    return { size: bytes.length, sha256: sha256Of(bytes) };
  }
  throw new FetchFailure("not-in-mirror", feed.places[0] ?? feed.url);
}

/** @throws {FetchFailure} for what no check could read. */
async function lookInto(path: string, name: string): Promise<void> {
  const members = await indicatorFilesIn(name, await readFile(path), true).catch(() => []);
  const { files } = loadIndicators(members);
  const some = files.some(({ problems }) => !problems.some(({ code }) => code === "not-an-indicator-file"));
  if (!some) throw new FetchFailure("not-clues", name);
}
