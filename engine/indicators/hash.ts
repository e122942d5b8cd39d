/**
 * Hashes as lower-case hexadecimal; the length says which algorithm it is, whatever a list calls it.
 * @module
 */

type HashName = "md5" | "sha1" | "sha256";

const byLength: Readonly<Record<number, HashName>> = { 32: "md5", 40: "sha1", 64: "sha256" };

/** Digests of zero bytes: every phone holds empty files. */
const ofNothing = new Set([
  "d41d8cd98f00b204e9800998ecf8427e",
  "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
]);

/** The digest of a text, with colons, blanks or an `0x` in front or without; undefined where it is none. */
export function parseHash(text: string): { name: HashName; hex: string } | undefined {
  if (text.length > 256) return undefined;
  const digits = text
    .trim()
    .replace(/^0x/i, "")
    .replace(/[:\s-]/g, "")
    .toLowerCase();
  const name = byLength[digits.length];
  return name !== undefined && /^[0-9a-f]+$/.test(digits) ? { name, hex: digits } : undefined;
}

export function isEmptyFile(hex: string): boolean {
  return ofNothing.has(hex);
}
