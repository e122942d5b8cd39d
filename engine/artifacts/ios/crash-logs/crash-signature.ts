/**
 * How a program that handles incoming content crashed: signs that its memory was led astray, as attempts at an attack leave
 * them and faults of memory do as well. Of other programs nothing is said, as apps crash in these ways every day.
 * Meaning of the words: Apple, https://developer.apple.com/documentation/xcode/interpreting-the-json-format-of-a-crash-report
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const forcedEntry =
  "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/";
const meaning = "https://developer.apple.com/documentation/xcode/interpreting-the-json-format-of-a-crash-report";
const mostRows = 20;
const mostGroups = 200;

/** `EXC_ARM_DA_ALIGN` of mach/arm/exception.h, for `EXC_BAD_ACCESS`. */
const alignment = 0x101n;

type CrashSign = "pointer" | "alignment" | "address";

/** What the exception of a report shows, if it is one of the three. */
export function crashSign({ exception, subtype, codes }: PhoneRecord["value"]): CrashSign | undefined {
  const type = String(exception ?? "");
  const told = `${type} ${String(subtype ?? "")} ${String(codes ?? "")}`;
  if (/possible pointer authentication failure/i.test(told)) return "pointer";
  if (!type.startsWith("EXC_BAD_ACCESS")) return undefined;
  if (/\bEXC_ARM_DA_ALIGN\b/.test(told)) return "alignment";
  const first = /^\s*(0x[0-9a-f]{1,16})\b/i.exec(String(codes ?? ""))?.[1];
  if (first !== undefined && BigInt(first) === alignment) return "alignment";
  const at = /\bat (0x[0-9a-f]{1,16})\b/i.exec(String(subtype ?? ""))?.[1];
  return at !== undefined && isNoAddress(BigInt(at)) ? "address" : undefined;
}

/** Addresses have 47 bits; the topmost byte may hold a tag. All ones above them is a small step below zero. */
function isNoAddress(address: bigint): boolean {
  const above = (address >> 47n) & 0x1ffn;
  return above !== 0n && above !== 0x1ffn;
}

/** One finding for each program and sign. */
export function crashSignature(programs: ReadonlySet<string>): Rule {
  return {
    id: "ios.crash-logs/led-astray",
    grade: "context",
    sources: [forcedEntry, meaning],
    couldAlsoBe: ["benign-program-fault", "benign-odd-message"],
    next: ["next-compare-crash-with-messages", "next-talk-to-a-helpline"],
    watch() {
      const found = new Map<string, { because: PhoneRecord[]; count: number }>();
      return {
        see(record) {
          const { kind, process } = record.value;
          if (kind !== "crash" || typeof process !== "string" || !programs.has(process)) return undefined;
          const sign = crashSign(record.value);
          const key = `${process}\0${sign}`;
          const known = found.get(key) ?? { because: [], count: 0 };
          if (sign === undefined || (!found.has(key) && found.size >= mostGroups)) return undefined;
          found.set(key, known);
          known.count++;
          if (known.because.length < mostRows) known.because.push(record);
          return undefined;
        },
        *end() {
          for (const [key, { because, count }] of found) {
            const [process = "", sign = ""] = key.split("\0");
            yield { because, args: { process, sign, count } };
          }
        },
      };
    },
  };
}
