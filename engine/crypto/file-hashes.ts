/**
 * Digests of a file's whole content, as file-hash indicators state them.
 * @module
 */
import { type ByteSource, lent } from "../bytes/byte-source.ts";
import { hex } from "../bytes/text.ts";
import type { Crypto, HashAlgorithm } from "./crypto.ts";

/** Bytes read at once. */
const step = 1 << 20;

/** Lower-case hexadecimal by algorithm. @throws {ReadError} as the source does. */
export async function fileHashes(
  source: ByteSource,
  algorithms: readonly HashAlgorithm[],
  hasher: Crypto["hasher"],
): Promise<Readonly<Partial<Record<HashAlgorithm, string>>>> {
  const hashers = algorithms.map((algorithm) => [algorithm, hasher(algorithm)] as const);
  for (let start = 0; start < source.size; start += step) {
    await lent(source, start, Math.min(start + step, source.size), async (part) => {
      for (const [, one] of hashers) one.update(part);
    });
  }
  const found: Partial<Record<HashAlgorithm, string>> = {};
  for (const [algorithm, one] of hashers) found[algorithm] = hex(one.digest());
  return found;
}
