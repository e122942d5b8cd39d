/**
 * What a shell command names: paths, packages, programs. Words are taken apart as a shell does, roughly: quotes, `;`, `&&`
 * and pipes; what is behind `=` counts too. Links and hosts are found by whoever matches the text.
 * @module
 */
import { isPackageName } from "../../intrusion-events.ts";

export interface CommandNames {
  readonly programs: readonly string[];
  readonly paths: readonly string[];
  readonly packages: readonly string[];
}

const longest = 100_000;
const mostWords = 5000;

/** Programs that run what comes behind them. */
const wrappers = new Set([
  "su",
  "sh",
  "nohup",
  "exec",
  "toybox",
  "busybox",
  "env",
  "time",
  "timeout",
  "run-as",
  "app_process",
]);

export function namesInCommand(command: string): CommandNames {
  const programs = new Set<string>();
  const paths = new Set<string>();
  const packages = new Set<string>();
  let isFirst = true;
  for (const word of wordsOf(command.slice(0, longest))) {
    if (word === ";") {
      isFirst = true;
      continue;
    }
    const value = /^[\w.-]{1,100}=(.+)$/s.exec(word)?.[1] ?? word;
    // What stands before a program: `A=1`, and options of the one that starts it.
    if (isFirst && value === word && !word.startsWith("-")) {
      programs.add(baseOf(word));
      isFirst = wrappers.has(baseOf(word));
    }
    if (/^\/[^/\s]/.test(value)) paths.add(value.replace(/[,:]+$/, ""));
    else {
      // `package/.Class` of an activity, `package:remote` of a process.
      const name = /^[^/:\s]{3,255}/.exec(value.replace(/^package:/, ""))?.[0] ?? "";
      if (isPackageName(name)) packages.add(name);
    }
  }
  return { programs: [...programs], paths: [...paths], packages: [...packages] };
}

function baseOf(word: string): string {
  return word.slice(word.lastIndexOf("/") + 1);
}

/** Words without their quotes; `;` where another command begins. A quoted word of several words is taken apart as well. */
function* wordsOf(command: string, depth = 0): Generator<string> {
  let left = mostWords;
  for (const [, single, double, plain, end] of command.matchAll(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|((?:[^\s'";&|()`<>$\\]|\\.)+)|([;&|\n()`])/gs,
  )) {
    if (left-- <= 0) return;
    if (end !== undefined) yield ";";
    else if (plain !== undefined) yield plain.replace(/\\(.)/gs, "$1");
    else {
      const quoted = single ?? double?.replace(/\\(.)/gs, "$1") ?? "";
      if (/\s/.test(quoted.trim()) && depth < 3) yield* wordsOf(quoted, depth + 1);
      else if (quoted.trim() !== "") yield quoted.trim();
    }
  }
}
