/**
 * Values that both forms of a tombstone have.
 * @module
 */
import { isAndroidsOwn } from "../../android-programs.ts";
import { appOfProcess } from "../../app-of-process.ts";
import { ownerOfPath } from "../../data-path.ts";

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

/** Apps whose code was loaded, or whose files were open: each has folders of its own. */
export function appsOf(...paths: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const apps = new Set(paths.flatMap((of) => of ?? []).flatMap((path) => ownerOfPath(path)?.package ?? []));
  return apps.size === 0 ? undefined : [...apps];
}

/** Lines of the program's log in which an address may stand, each once: the others stay out of the row. */
export function linesWithNames(lines: readonly string[]): string[] | undefined {
  const found = new Set<string>();
  for (const line of lines) if (found.size < mostLines && /[\w-]\.[\w-]|::/.test(line)) found.add(line.slice(0, 2000));
  return found.size === 0 ? undefined : [...found];
}

/**
 * A program's path gives its name; an app's process bears the name of its package. The first thread of a program bears the
 * name that the kernel has for it: the first fifteen bytes, or one that the program gave itself.
 */
export function namesOf(command: string | undefined, firstThread: string | undefined): Record<string, unknown> {
  if (command === undefined || command === "") return {};
  const name = command.startsWith("/") ? command.slice(command.lastIndexOf("/") + 1) : command;
  const isKnown = firstThread === undefined || name.startsWith(firstThread);
  const own = isKnown ? {} : { ownName: firstThread };
  if (isAndroidsOwn(command)) return { ownProcess: name, ...own };
  if (command.startsWith("/")) return { process: name, ...own, path: command };
  const app = appOfProcess(command);
  return app === undefined ? { process: command, ...own } : { process: command, package: app };
}

/** The words that it was started with may name another program than the one that ran in the end. */
export function startedAs(command: string, program: string | undefined): Record<string, unknown> {
  const first = command.split(" ", 1)[0] as string;
  if (program === undefined || first === "" || first === program || isAndroidsOwn(first)) return {};
  const name = first.slice(first.lastIndexOf("/") + 1);
  return program.endsWith(`/${name}`) ? {} : { startedAs: name, startedApp: appOfProcess(first) };
}

/** A thread of one of Android's own programs that bears its name says nothing beyond that. */
export function threadOf(name: string | undefined): string | undefined {
  return name === undefined || isAndroidsOwn(name) ? undefined : name;
}

/** With an offset to UTC an instant, without one the clock of the phone. */
export function timeOf(stamp: string | undefined): Record<string, unknown> {
  if (stamp === undefined) return {};
  return /[+-]\d{2}:?\d{2}$|Z$/.test(stamp) ? { crashed: stamp } : { crashedLocal: stamp };
}
