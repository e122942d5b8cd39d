/**
 * The backup password: from a file, from the environment, or typed without echo. Never an argument, never written.
 * @module
 */
import { readFile } from "node:fs/promises";
import type { Translate } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import type { Surroundings } from "./surroundings.ts";

export interface PasswordSource {
  /** Passwords for one thing that is locked. Several pieces of evidence may be locked with the same one. */
  tries(): PasswordTries;
}

export interface PasswordTries {
  /** The next password to try, or undefined when there is none (any more). */
  next(): Promise<string | undefined>;
}

const typedTries = 3;
const longestBytes = 4096;

/** @throws {Problem} when the password file cannot be read. */
export async function passwordSource(
  file: string | undefined,
  surroundings: Surroundings,
  say: Translate,
): Promise<PasswordSource> {
  const given = file === undefined ? surroundings.environment["BRIDLE_BACKUP_PASSWORD"] : await passwordIn(file);
  if (given !== undefined && given !== "") return { tries: () => once(given) };
  if (surroundings.input.isTTY !== true || surroundings.err.isTTY !== true) return { tries: () => once(undefined) };
  let before: string | undefined;
  return {
    tries() {
      let asked = 0;
      let untried = before;
      return {
        async next() {
          const known = untried;
          untried = undefined;
          if (known !== undefined) return known;
          if (asked++ >= typedTries) return undefined;
          surroundings.err.write(
            asked === 1
              ? `${say({ id: "password-note" })}\n${say({ id: "password-prompt" })} `
              : `${say({ id: "password-again" })} `,
          );
          before = await typed(surroundings);
          return before;
        },
      };
    },
  };
}

function once(password: string | undefined): PasswordTries {
  let left = password;
  return {
    async next() {
      const now = left;
      left = undefined;
      return now;
    },
  };
}

/** The whole file but for one line end at its end: editors add one, and no other character may be lost. */
export async function passwordIn(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  }
  if (bytes.length > longestBytes) throw new Problem(exitCode.usage, "error-usage", { detail: path, verb: "check" });
  return bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r?\n$/, "");
}

/** One line from the terminal in raw mode, so that nothing shows. Ctrl-C and Ctrl-D give up. */
export function typed({ input, err }: Surroundings): Promise<string | undefined> {
  return new Promise((resolve) => {
    let line = "";
    const finish = (value: string | undefined): void => {
      input.off("data", read);
      input.setRawMode?.(false);
      input.pause();
      err.write("\n");
      resolve(value);
    };
    const read = (chunk: Buffer | string): void => {
      for (const character of chunk.toString()) {
        const given = character === "\r" || character === "\n";
        if (given || character === "\u0003" || character === "\u0004") {
          finish(given ? line : undefined);
          return;
        }
        if (character === "\u007F" || character === "\b") line = [...line].slice(0, -1).join("");
        else line += character;
      }
    };
    input.setRawMode?.(true);
    input.resume();
    input.on("data", read);
  });
}
