/**
 * Which file of the unified log a file is, by its name.
 * @module
 */

export type LogFile =
  | { readonly kind: "trace" | "times" }
  /** Texts for printing of one program or library, or of the shared cache of libraries with this UUID. */
  | { readonly kind: "image" | "cache"; readonly uuid: string };

/** Undefined for the neighbours of these files: statistics, and what macOS adds to archives. */
export function logFile(name: string): LogFile | undefined {
  if (/(^|\/)\._[^/]*$/.test(name)) return undefined;
  if (name.endsWith(".tracev3")) return { kind: "trace" };
  if (name.endsWith(".timesync")) return { kind: "times" };
  const cache = /(?:^|\/)dsc\/([0-9A-Fa-f]{32})$/.exec(name)?.[1];
  if (cache !== undefined) return { kind: "cache", uuid: uuidOf(cache) };
  const image = /(?:^|\/)([0-9A-Fa-f]{2})\/([0-9A-Fa-f]{30})$/.exec(name);
  return image === null ? undefined : { kind: "image", uuid: uuidOf(`${image[1]}${image[2]}`) };
}

function uuidOf(digits: string): string {
  return [0, 8, 12, 16, 20]
    .map((from, i, all) => digits.slice(from, all[i + 1]))
    .join("-")
    .toUpperCase();
}
