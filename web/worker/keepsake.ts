/**
 * The keepsake of a finished check. What was observed was not gathered while reading, as few want it: the phone's parts are
 * gone through once more.
 * @module
 */
import {
  artifacts,
  defaultLimits,
  encryptWith,
  examine,
  keepsakeKeyBytes,
  keepsakeLines,
  loadIndicators,
  type ObservedIn,
} from "@bridle/engine";
import { build } from "./build.ts";
import type { FinishedCheck } from "./finished.ts";
import { NotMade } from "./not-made.ts";
import { webCrypto } from "./web-crypto.ts";

/** @throws {NotMade} */
export async function keepsake(
  { evidences, examination: told }: FinishedCheck,
  password: string,
  onProgress: (done: number, total: number) => void,
): Promise<Blob> {
  if (evidences.some(({ kept }) => kept !== undefined)) throw new NotMade("page-keepsake-of-keepsake");
  const all = new Map<string, ObservedIn>();
  const { hasher } = webCrypto;
  const examination = await examine({
    evidences,
    artifacts,
    skip: new Set(),
    index: loadIndicators([]),
    limits: defaultLimits,
    hasher,
    now: () => performance.now(),
    onProgress: ({ done, total }) => onProgress(done, total),
    onObserved: (artifact, evidence, observed) => void all.set(`${evidence} ${artifact}`, observed),
  });
  const lines = keepsakeLines({
    // What the clues met stands in the first check alone.
    examination: { ...examination, findings: told.findings },
    isPart: evidences.map(({ isPart }) => isPart === true),
    observed: (artifact, evidence) => all.get(`${evidence} ${artifact}`),
    artifacts,
    tool: { version: build.version, commit: build.commit },
    madeAt: new Date().toISOString(),
    key: crypto.getRandomValues(new Uint8Array(keepsakeKeyBytes)),
    hasher,
  });
  const packed = await new Response(new Blob(lines).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  return new Blob([(await encryptWith(password, new Uint8Array(packed))) as Uint8Array<ArrayBuffer>]);
}
