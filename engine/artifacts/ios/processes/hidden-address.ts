/**
 * A network address among a program's arguments that was written so that nobody reads it: in base64 or as hexadecimal
 * digits. In a public training case of 2025 an implant got the address of its server so.
 * @module
 */
import { base64Bytes } from "../../../formats/plist/plist-scalar.ts";
import type { Rule } from "../../../model/rule.ts";

const mostWords = 64;
const longestWord = 4096;

const byte = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
/** With a scheme, in four numbers, or a name and a port. */
const addresses: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/]{3,255}(?:\/\S{0,1000})?$/i,
  new RegExp(`^${byte}(?:\\.${byte}){3}(?::\\d{1,5})?$`),
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}:\d{1,5}$/i,
];

/** The address in a word, or undefined. */
export function addressHiddenIn(word: string): string | undefined {
  if (word.length < 12 || word.length > longestWord) return undefined;
  for (const text of [fromBase64(word), fromDigits(word)]) {
    if (text === undefined) continue;
    if (addresses.some((form) => form.test(text))) return text;
  }
  return undefined;
}

function fromBase64(word: string): string | undefined {
  const plain = word.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (!/^[A-Za-z0-9+/]+$/.test(plain) || plain.length % 4 === 1) return undefined;
  const bytes = base64Bytes(plain.padEnd(Math.ceil(plain.length / 4) * 4, "="));
  return bytes === undefined ? undefined : printable(bytes);
}

function fromDigits(word: string): string | undefined {
  if (word.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(word)) return undefined;
  return printable(Uint8Array.from(word.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

function printable(bytes: Uint8Array): string | undefined {
  return bytes.every((byte) => byte > 0x20 && byte < 0x7f) ? String.fromCharCode(...bytes) : undefined;
}

/** The addresses in the words of arguments. */
export function addressesHiddenIn(given: string): string[] {
  const found = given.split(/[\s,]+/, mostWords).flatMap((word) => {
    // The value of `--name=value` too.
    return addressHiddenIn(word) ?? addressHiddenIn(word.slice(word.indexOf("=") + 1)) ?? [];
  });
  return [...new Set(found)];
}

export const hiddenAddress: Rule = {
  id: "ios.processes/hidden-address",
  grade: "attempt",
  sources: ["https://attack.mitre.org/techniques/T1132/001/"],
  couldAlsoBe: ["benign-app-hands-over-address", "benign-developer-phone"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const seen = new Set<string>();
    return {
      *see(record) {
        const { hiddenAddresses, process } = record.value;
        if (!Array.isArray(hiddenAddresses)) return;
        for (const address of hiddenAddresses as readonly string[]) {
          if (seen.has(address)) continue;
          seen.add(address);
          yield { because: [record], args: { process: String(process ?? "?"), address } };
        }
      },
    };
  },
};
