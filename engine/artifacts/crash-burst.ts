/**
 * Programs that handle what arrives before anybody touches it, and crashes of one of them that come close together. Shared
 * by the reports and the collector's list of them.
 * @module
 */
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";

/** Programs whose crashes the reports show around attacks without a click. They also crash by themselves. */
export const messageParsers: ReadonlySet<string> = new Set(["IMTranscoderAgent", "MessagesBlastDoorService", "homed"]);
export const contentReceivers: ReadonlySet<string> = new Set([
  ...messageParsers,
  "imagent",
  "IMTransferAgent",
  "IMDPersistenceAgent",
  "IDSBlastDoorService",
  "identityservicesd",
  "com.apple.WebKit.WebContent",
  "com.apple.WebKit.GPU",
  "com.apple.WebKit.Networking",
  "mediaserverd",
  "mediaplaybackd",
  "assetsd",
  "MobileSMS",
  "passd",
]);

const hour = 3600n * 1_000_000_000n;
const many = 3;
const mostRows = 20;
const mostCrashes = 2000;

/**
 * Takes in crashes of programs; `hits` tells of each that crashed three times within an hour, and of several that did so
 * together, as attacks went through more than one of them.
 */
export class CrashBursts {
  readonly #crashes = new Map<string, { record: PhoneRecord; at: bigint }[]>();
  #left = mostCrashes;

  add(process: string, time: unknown, record: PhoneRecord): void {
    const at = typeof time === "string" ? nanosecondsFromText(time) : undefined;
    if (at === undefined || this.#left-- <= 0) return;
    const list = this.#crashes.get(process);
    if (list === undefined) this.#crashes.set(process, [{ record, at }]);
    else list.push({ record, at });
  }

  *hits(): Iterable<Hit> {
    const others: Crash[] = [];
    for (const [process, list] of this.#crashes) {
      const burst = mostWithinAnHour(list);
      if (burst.length >= many) yield hitOf(process, burst, "no");
      else for (const crash of list) others.push({ ...crash, process });
    }
    const together = mostWithinAnHour(others);
    const names = [...new Set(together.map(({ process }) => process))].sort();
    if (together.length >= many) yield hitOf(names.join(", "), together, "yes");
  }
}

interface Crash {
  readonly process?: string;
  readonly record: PhoneRecord;
  readonly at: bigint;
}

function hitOf(process: string, crashes: readonly Crash[], several: "yes" | "no"): Hit {
  const because = crashes.slice(0, mostRows).map(({ record }) => record);
  return { because, args: { process, count: crashes.length, several } };
}

function mostWithinAnHour(list: readonly Crash[]): Crash[] {
  const sorted = [...list].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let best: Crash[] = [];
  let start = 0;
  for (let end = 0; end < sorted.length; end++) {
    while ((sorted[end]?.at ?? 0n) - (sorted[start]?.at ?? 0n) > hour) start++;
    if (end - start + 1 > best.length) best = sorted.slice(start, end + 1);
  }
  return best;
}
