/**
 * Texts of an archive gone through while it is inflated for the first time: they are a good part of what it holds, and to
 * inflate it once more takes longer than to go through them. Databases, property lists in binary and packed texts are left
 * for later; so is everything in an archive that is not named as the phone names it.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import { isGzip } from "../../../formats/gzip/gzip.ts";
import type { EarlyFile, EarlyLook, LookedAt } from "../../../model/early-look.ts";
import type { Note } from "../../../model/ledger.ts";
import { isSwept } from "./standing.ts";
import { type SweepRun, sweepRun } from "./sweep-run.ts";
import { blockBytes, headBytes, isText, longestText, type TextSweep, textSweep } from "./sweep-text.ts";

/** The archive's one folder, and the name of a file in it. */
const inFolder = /^(?:IN_PROGRESS_)?sysdiagnose_[^/]*\/(.+)$/s;
const ofPairedDevice = /(^|\/)ProxiedDevice[^/]*\//;

/** A text that was gone through. */
interface SweptText {
  /** Its number in the table of the run. */
  readonly file: number;
  readonly name: string;
  readonly notes: readonly Note[];
}

const runs = new WeakMap<EarlyLook, SweepRun>();

export function earlySweep(): EarlyLook {
  const run = sweepRun();
  const buffer = new Uint8Array(blockBytes);
  const look: EarlyLook = {
    begin(path, size) {
      const name = inFolder.exec(path)?.[1];
      if (name === undefined || size > longestText || !isSwept(name) || ofPairedDevice.test(name)) return undefined;
      return earlyText(run, name, size, buffer);
    },
  };
  runs.set(look, run);
  return look;
}

/** The run that the look has begun, unless what it found depends on the order in which the archive has its files. */
export function begunEarly(look: EarlyLook | undefined): SweepRun | undefined {
  const run = look === undefined ? undefined : runs.get(look);
  return run?.table.dependsOnOrder === true ? undefined : run;
}

/** What the look has found in the file of this name. */
export function sweptEarly(early: LookedAt | undefined, run: SweepRun, name: string): SweptText | undefined {
  if (early === undefined || runs.get(early.look) !== run) return undefined;
  const text = early.made as SweptText | undefined;
  return text?.name === name ? text : undefined;
}

/** `buffer` holds a block; the files of an archive come one after the other. */
function earlyText(run: SweepRun, name: string, size: number, buffer: Uint8Array): EarlyFile {
  const notes: Note[] = [];
  let file = -1;
  let sweep: TextSweep | undefined;
  let isLeft = false;
  let received = 0;
  let filled = 0;

  function begin(): void {
    const head = buffer.subarray(0, Math.min(filled, headBytes));
    const begins = utf8(head.subarray(0, 16));
    isLeft = isGzip(head) || begins.startsWith("SQLite format 3") || begins.startsWith("bplist") || !isText(head);
    if (isLeft) return;
    const note = (met: Note): void => void notes.push(met);
    const next = run.begin(name, note);
    file = next.file;
    sweep = textSweep(name, head, next.see, note);
  }

  return {
    see(bytes) {
      for (let at = 0; at < bytes.length && !isLeft; ) {
        const part = bytes.subarray(at, at + blockBytes - filled);
        buffer.set(part, filled);
        filled += part.length;
        at += part.length;
        received += part.length;
        if (sweep === undefined && (filled >= headBytes || received === size)) begin();
        if (sweep === undefined || (filled < blockBytes && received < size)) continue;
        const used = sweep.block(buffer.subarray(0, filled), received === size);
        buffer.copyWithin(0, used, filled);
        filled -= used;
      }
    },
    end() {
      if (sweep === undefined || received < size) return undefined;
      sweep.end();
      return { file, name, notes } satisfies SweptText;
    },
  };
}
