/**
 * The program in a command line of a list of processes. A path with a space in it looks like a path and its first argument;
 * bundles of apps show where it ends, and otherwise both readings are given.
 * @module
 */

export interface CommandProgram {
  /** What the process is called. */
  readonly process?: string;
  readonly path?: string;
  /** The whole command where that may be one path with spaces. */
  readonly pathWithSpaces?: string;
  /** The same where it looks like a path and its arguments, which name no program that ran. */
  readonly pathWithArguments?: string;
  readonly arguments?: string;
}

/** Longer commands are taken at their first space. */
const longestWithSpaces = 2048;

export function programOfCommand(command: string): CommandProgram {
  const given = command.trim();
  // A program that is ending has no path any more; the kernel's short name stands in brackets.
  const ending = /^\((.{1,64})\)$/.exec(given)?.[1];
  if (ending !== undefined) return { process: ending };
  if (!given.startsWith("/")) {
    // What the program calls itself: `-zsh` of a login, `sshd: mobile`.
    const first = given.split(/\s/, 1)[0] ?? "";
    const rest = given.slice(first.length).trim();
    const process = first.replace(/^-/, "").replace(/:$/, "");
    return { ...(process === "" ? {} : { process }), ...(rest === "" ? {} : { arguments: rest }) };
  }
  const path = given.slice(0, endOfPath(given));
  const rest = given.slice(path.length).trim();
  const process = path.slice(path.lastIndexOf("/") + 1);
  return {
    ...(process === "" ? {} : { process }),
    path,
    ...(rest === "" ? {} : { arguments: rest }),
    ...(rest === "" || given.length > longestWithSpaces ? {} : wholeOf(given)),
  };
}

function wholeOf(given: string): CommandProgram {
  return / [-/]/.test(given) ? { pathWithArguments: given } : { pathWithSpaces: given };
}

function endOfPath(given: string): number {
  const space = given.indexOf(" ");
  if (space < 0) return given.length;
  if (given.length > longestWithSpaces) return space;
  // The innermost bundle of what comes before a first argument: `…/My App.app/PlugIns/More.appex/More`.
  const argument = given.search(/ [-/(]/);
  const head = argument < 0 ? given : given.slice(0, argument);
  const bundle = /^.*\/([^/]+)\.(?:app|appex|xpc|framework)\//.exec(head);
  if (bundle === null || bundle[0].length < space) {
    return bundle === null ? space : firstSpace(given, bundle[0].length);
  }
  const name = bundle[1] as string;
  const inside = given.slice(bundle[0].length);
  const isNamed = inside === name || inside.startsWith(`${name} `);
  return isNamed ? bundle[0].length + name.length : firstSpace(given, bundle[0].length);
}

function firstSpace(given: string, from: number): number {
  const space = given.indexOf(" ", from);
  return space < 0 ? given.length : space;
}
