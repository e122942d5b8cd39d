/**
 * Whatever a check opens of a backup, also to make a keepsake, was said to be needed before.
 * @module
 */
import { memorySink, writeExample } from "@bridle/corpus";
import {
  artifacts,
  defaultLimits,
  type Evidence,
  examine,
  loadIndicators,
  memoryFolder,
  openEvidence,
  ReadError,
  recognise,
} from "@bridle/engine";
import { beforeAll, expect, it } from "vitest";
import { neededBlobs } from "./needed.ts";
import { webCrypto } from "./web-crypto.ts";

let evidence: Evidence;

beforeAll(async () => {
  const sink = memorySink();
  const name = await writeExample("ios-backup", sink, { planted: true });
  const hand = await memoryFolder("example", sink.files).get(name);
  const found = hand === undefined ? undefined : await recognise(hand, defaultLimits);
  if (hand === undefined || found === undefined) throw new Error("no example");
  evidence = await openEvidence(found, hand, { crypto: webCrypto, limits: defaultLimits, secret: {} });
});

it("names every blob that is opened, and not every one there is", async () => {
  const needed = await neededBlobs([evidence]);
  const before = new Set(evidence.opened);
  await examine({
    evidences: [evidence],
    artifacts,
    skip: new Set(),
    index: loadIndicators([]),
    limits: defaultLimits,
    hasher: webCrypto.hasher,
    now: () => 0,
    // As for a keepsake, which reads what few clues ask for as well.
    onObserved: () => undefined,
  });
  const opened = [...evidence.opened].filter((path) => !before.has(path)).map((path) => path.slice(3));
  expect(opened.length).toBeGreaterThan(20);
  expect(opened.filter((blob) => needed?.includes(blob) !== true)).toEqual([]);
  expect(needed?.length).toBeLessThan(evidence.fileCount);
});

it.each<[string, () => readonly Evidence[]]>([
  ["of evidence that is no backup", () => [{ ...evidence, kind: "ios-filesystem" }]],
  ["of several", () => [evidence, evidence]],
  ["of an index that has nothing", () => [{ ...evidence, fileCount: 0 }]],
  ["of an index that cannot be read", () => [{ ...evidence, files: unreadable }]],
  ["of an index that does not say what a blob is called", () => [{ ...evidence, files: nameless }]],
])("lets nothing go %s", async (_, evidences) => {
  expect(await neededBlobs(evidences())).toBeUndefined();
});

async function* nameless(): ReturnType<Evidence["files"]> {
  for await (const file of evidence.files([{ in: "backup", domain: "HomeDomain", path: "Library/SMS/sms.db" }])) {
    yield Object.create(file, {
      attributes: { value: {} },
      type: { value: "file" },
      beside: { value: () => undefined },
    });
  }
}

// biome-ignore lint/correctness/useYield: it ends before it has anything
async function* unreadable(): ReturnType<Evidence["files"]> {
  throw new ReadError("malformed", "Manifest.db", "no pages");
}
