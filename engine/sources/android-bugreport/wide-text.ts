/**
 * A text in UTF-16, as PowerShell of Windows writes what a program prints: `adb shell dumpsys > dumpsys.txt`.
 * Facts: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 * @module
 */
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";

type Encoding = "utf-16le" | "utf-16be";

const chunkBytes = 1 << 20;

/** By the byte order mark; undefined for any other text. */
export function wideEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}

/**
 * The same text in UTF-8, without its mark; `source` itself where it is none in UTF-16.
 * @throws {ReadError} `over-limit` for one that is larger than a file that is held in memory may be.
 */
export async function narrowed(
  source: ByteSource,
  limits: Limits,
  place: string,
  signal?: { readonly aborted: boolean },
): Promise<ByteSource> {
  const encoding = wideEncoding(await source.read(0, 2));
  if (encoding === undefined) return source;
  if (source.size > limits.wholeFileBytes)
    throw new ReadError("over-limit", place, `${source.size} bytes of UTF-16, limit ${limits.wholeFileBytes}`);
  const decoder = new TextDecoder(encoding);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < source.size; at += chunkBytes) {
    if (signal?.aborted === true) throw new ReadError("cancelled", place, "stopped");
    const end = Math.min(at + chunkBytes, source.size);
    const part = toUtf8(decoder.decode(await source.read(at, end), { stream: end < source.size }));
    parts.push(part);
    size += part.length;
  }
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const part of parts) {
    bytes.set(part, filled);
    filled += part.length;
  }
  return bytesSource(bytes);
}
