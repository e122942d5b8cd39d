/**
 * Values that both forms of a tombstone have.
 * @module
 */

const mostPaths = 5000;
const mostLines = 1000;

/** Absolute paths alone, each once. */
export function pathsOf(given: readonly (string | undefined)[]): string[] | undefined {
  const paths = new Set<string>();
  for (const path of given) {
    if (path?.startsWith("/") === true && paths.size < mostPaths) paths.add(path.replace(/ \(deleted\)$/, ""));
  }
  return paths.size === 0 ? undefined : [...paths];
}

/** Lines of the program's log in which an address may stand, each once: the others stay out of the row. */
export function linesWithNames(lines: readonly string[]): string[] | undefined {
  const found = new Set<string>();
  for (const line of lines) if (found.size < mostLines && /[\w-]\.[\w-]|::/.test(line)) found.add(line.slice(0, 2000));
  return found.size === 0 ? undefined : [...found];
}

/** A program's path gives its name; an app's process bears the name of its package. */
export function namesOf(command: string | undefined): Record<string, unknown> {
  if (command === undefined || command === "") return {};
  if (command.startsWith("/")) return { process: command.slice(command.lastIndexOf("/") + 1), path: command };
  const app = /^([A-Za-z]\w*(?:\.\w+)+)(?::[\w.]+)?$/.exec(command)?.[1];
  return app === undefined ? { process: command } : { process: command, package: app };
}

/** With an offset to UTC an instant, without one the clock of the phone. */
export function timeOf(stamp: string | undefined): Record<string, unknown> {
  if (stamp === undefined) return {};
  return /[+-]\d{2}:?\d{2}$|Z$/.test(stamp) ? { crashed: stamp } : { crashedLocal: stamp };
}
