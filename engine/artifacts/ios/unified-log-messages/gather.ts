/**
 * Texts for printing, times and entries lie in files of their own, of which any may come first: the entries are gone
 * through when all files are known.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../../bytes/read-error.ts";
import { type BootClock, bootClock } from "../../../formats/timesync/clock.ts";
import { readTimesync, type TimesyncBoot } from "../../../formats/timesync/timesync.ts";
import { preambleBytes } from "../../../formats/tracev3/chunk.ts";
import { readHeader, type TraceHeader } from "../../../formats/tracev3/header.ts";
import type { Gathering, ReadContext } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { Formats } from "./formats.ts";
import { Found } from "./found.ts";
import { logFile } from "./log-files.ts";
import { Messages } from "./messages.ts";

interface Trace {
  readonly file: EvidenceFile;
  readonly header: TraceHeader | undefined;
}

/** Behind the chunk that every log file begins with. */
const headerEnd = 224;

export function gatherMessages(context: ReadContext): Gathering {
  const formats = new Formats(context);
  const found = new Found();
  const traces: Trace[] = [];
  const times = new Map<string, TimesyncBoot[]>();

  async function see(file: EvidenceFile): Promise<void> {
    const known = logFile(file.name);
    if (known?.kind === "image") formats.images.set(known.uuid, file);
    else if (known?.kind === "cache") formats.caches.set(known.uuid, file);
    else if (known?.kind === "times") {
      const bytes = await readAll(await file.open(), context.limits.valueBytes, file.name);
      const note = ({ offset, detail }: { offset: number; detail: string }): void =>
        context.note({ code: "malformed", place: `${file.name}, offset ${offset}`, detail, loss: true });
      for (const boot of readTimesync(bytes, file.name, note)) {
        times.set(boot.boot, [...(times.get(boot.boot) ?? []), boot]);
      }
    } else traces.push(await traceOf(file));
  }

  async function finish(): Promise<void> {
    const messages = new Messages(formats, found);
    traces.sort((a, b) => Number((a.header?.wall ?? 0n) - (b.header?.wall ?? 0n)));
    for (const { file } of traces) {
      try {
        await messages.file(await file.open(), file.name, ({ code, offset, detail }) =>
          context.note({ code, place: `${file.name}, offset ${offset}`, detail, loss: true }),
        );
      } catch (error) {
        if (!isReadError(error) || error.code === "cancelled") throw error;
        context.note({ code: error.code, place: error.place || file.name, detail: error.detail, loss: true });
      }
    }
    messages.end();
    if (messages.lost > 0) {
      context.note({ code: "bad-record", place: "", detail: `values of ${messages.lost} entries`, loss: true });
    }
    if (messages.odd > 0) {
      context.note({ code: "bad-record", place: "", detail: `${messages.odd} activities`, loss: false });
    }
    // The phone removes old parts of its log all the time, and large entries with them.
    if (messages.gone > 0) {
      const detail = `large values of ${messages.gone} entries`;
      context.note({ code: "dangling-reference", place: "", detail, loss: false });
    }
    if (found.isFull) context.note({ code: "over-limit", place: "", detail: "more names than are kept", loss: true });
  }

  function clockOf(boot: string | undefined): BootClock | undefined {
    const [first, ...rest] = times.get(boot ?? "") ?? [];
    if (first !== undefined) return bootClock([first, ...rest]);
    const headers = traces.flatMap(({ header }) => (header?.boot === boot && header !== undefined ? [header] : []));
    const points = headers.flatMap(({ continuous, wall }) =>
      continuous === undefined ? [] : [{ ticks: continuous, wall }],
    );
    const [any] = headers;
    if (any === undefined || points.length === 0) return undefined;
    points.sort((a, b) => (a.ticks < b.ticks ? -1 : a.ticks > b.ticks ? 1 : 0));
    return { points, numerator: any.numerator, denominator: any.denominator };
  }

  return {
    wants: ({ name }) => logFile(name) !== undefined,
    see,
    finish,
    rows() {
      const clocks = new Map<string | undefined, BootClock | undefined>();
      return found.rows((boot) => {
        if (!clocks.has(boot)) clocks.set(boot, clockOf(boot));
        return clocks.get(boot);
      });
    },
  };
}

async function traceOf(file: EvidenceFile): Promise<Trace> {
  const source = await file.open();
  if (source.size === 0) throw new ReadError("truncated", file.name, "an empty file");
  try {
    return { file, header: readHeader(await source.read(preambleBytes, headerEnd), file.name) };
  } catch (error) {
    if (!isReadError(error)) throw error;
    return { file, header: undefined };
  }
}
