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

/** Takes in crashes of programs; `hits` tells of each that crashed three times within an hour. */
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
    for (const [process, list] of this.#crashes) {
      const hit = mostWithinAnHour(process, list);
      if (hit !== undefined) yield hit;
    }
  }
}

function mostWithinAnHour(process: string, list: { record: PhoneRecord; at: bigint }[]): Hit | undefined {
  const sorted = list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let best: PhoneRecord[] = [];
  let start = 0;
  for (let end = 0; end < sorted.length; end++) {
    while ((sorted[end]?.at ?? 0n) - (sorted[start]?.at ?? 0n) > hour) start++;
    if (end - start + 1 > best.length) best = sorted.slice(start, end + 1).map(({ record }) => record);
  }
  if (best.length < many) return undefined;
  return { because: best.slice(0, mostRows), args: { process, count: best.length } };
}
