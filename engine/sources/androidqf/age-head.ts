/**
 * Tells a file that is encrypted with age, which AndroidQF makes of an acquisition when it is given a key.
 * Facts: https://age-encryption.org/v1.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";

/** Bytes that hold a header with a few recipients. */
export const ageHeadBytes = 4096;

const binary = "age-encryption.org/v1\n";
const armored = "-----BEGIN AGE ENCRYPTED FILE-----";

/** What is known of it without a key: who can open it, by kind. Undefined when it is no such file. */
export function describeAge(head: Uint8Array): string | undefined {
  const text = utf8(head.subarray(0, ageHeadBytes));
  if (text.trimStart().startsWith(armored)) return "encrypted with age, as text";
  if (!text.startsWith(binary)) return undefined;
  const end = text.indexOf("\n---");
  const kinds = [...text.slice(0, end < 0 ? text.length : end).matchAll(/^-> ([\x21-\x7e]{1,40})/gm)].map(
    ([, kind]) => kind,
  );
  return `encrypted with age for ${kinds.slice(0, 10).join(", ") || "nobody"}`;
}
