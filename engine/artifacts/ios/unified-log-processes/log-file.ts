/**
 * Which file of the unified log a file is, by its name.
 * @module
 */

export type LogFileKind = "trace" | "times" | "image";

/** Undefined for the neighbours of these files: strings of the shared cache, statistics, what macOS adds to archives. */
export function logFileKind(name: string): LogFileKind | undefined {
  if (/(^|\/)\._[^/]*$/.test(name)) return undefined;
  if (name.endsWith(".tracev3")) return "trace";
  if (name.endsWith(".timesync")) return "times";
  return uuidOf(name) === undefined ? undefined : "image";
}

/** `…/00/7EF56328D53A78B59CCCE3E3189F57` stands for one UUID: two digits of it name the folder, thirty the file. */
export function uuidOf(name: string): string | undefined {
  const parts =
    /(?:^|\/)([0-9A-Fa-f]{2})\/([0-9A-Fa-f]{6})([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})([0-9A-Fa-f]{12})$/.exec(
      name,
    );
  if (parts === null) return undefined;
  const [, start, ...rest] = parts;
  return `${start}${rest.join("-")}`.toUpperCase();
}
