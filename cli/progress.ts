/**
 * One line on the terminal that says what is being read, how far, and for how long. Nothing where nobody looks.
 * @module
 */
import type { Message, Translate } from "@bridle/engine";
import type { Surroundings } from "./surroundings.ts";

export interface ProgressLine {
  show(message: Message): void;
  /** A line that stays. */
  tell(text: string): void;
  end(): void;
}

const interval = 100;

/** `quiet` shows nothing; `verbose` writes each step as a line of its own. */
export function progressLine(
  { err, now }: Surroundings,
  say: Translate,
  { quiet, verbose }: { quiet: boolean; verbose: boolean },
): ProgressLine {
  if (quiet) return { show: () => undefined, tell: () => undefined, end: () => undefined };
  if (verbose) {
    return {
      show: (message) => void err.write(`${say(message)}\n`),
      tell: (text) => void err.write(`${text}\n`),
      end: () => undefined,
    };
  }
  if (err.isTTY !== true) {
    return { show: () => undefined, tell: (text) => void err.write(`${text}\n`), end: () => undefined };
  }
  const started = now();
  let last = 0;
  let shown = false;
  const wipe = (): void => {
    if (shown) err.write("\r\u001B[K");
    shown = false;
  };
  return {
    show(message) {
      const at = now();
      if (shown && at - last < interval) return;
      last = at;
      const width = Math.max(20, err.columns ?? 80);
      const seconds = ` ${Math.floor((at - started) / 1000)} s`;
      const text = say(message);
      err.write(
        `\r\u001B[K${text.length + seconds.length >= width ? `${text.slice(0, width - seconds.length - 2)}…` : text}${seconds}`,
      );
      shown = true;
    },
    tell(text) {
      wipe();
      err.write(`${text}\n`);
    },
    end: wipe,
  };
}
