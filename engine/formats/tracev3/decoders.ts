/**
 * How the log shows numbers and bytes of which the text for printing says what they are: addresses, errors, times.
 * Names of decoders: https://developer.apple.com/documentation/os/logging/message-logging-in-c
 * @module
 */
import { hex } from "../../bytes/text.ts";
import { errorTexts } from "./errors.table.ts";
import { uuidText } from "./uuid.ts";

/** Undefined where the decoder is none for numbers. */
export function decodeNumber(decoder: string, value: bigint): string | undefined {
  switch (decoder) {
    case "BOOL":
      return value === 0n ? "NO" : "YES";
    case "bool":
      return value === 0n ? "false" : "true";
    case "errno":
      return errorText(value);
    case "darwin.errno":
      return `[${value}: ${errorText(value)}]`;
    case "darwin.mode":
      return mode(Number(BigInt.asUintN(16, value)));
    case "time_t": {
      const time = new Date(Number(value) * 1000);
      return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 19).replace("T", " ");
    }
    case "in_addr":
    case "network:in_addr":
      return [0n, 8n, 16n, 24n].map((shift) => String((value >> shift) & 255n)).join(".");
    default:
      return undefined;
  }
}

/** Undefined where the decoder is none for bytes, or there are too few of them. */
export function decodeData(decoder: string, bytes: Uint8Array): string | undefined {
  switch (decoder) {
    case "uuid_t":
      return bytes.length === 16 ? (uuidText(bytes) ?? "00000000-0000-0000-0000-000000000000") : undefined;
    case "in_addr":
    case "network:in_addr":
      return bytes.length === 4 ? bytes.join(".") : undefined;
    case "in6_addr":
    case "network:in6_addr":
      return bytes.length === 16 ? address6(bytes) : undefined;
    case "sockaddr":
    case "network:sockaddr":
      return socketAddress(bytes);
    case "mdnsresponder:ip_addr":
      return bytes[0] === 4 && bytes.length >= 8
        ? bytes.subarray(4, 8).join(".")
        : bytes[0] === 6 && bytes.length >= 20
          ? address6(bytes.subarray(4, 20))
          : undefined;
    case "mdnsresponder:domain_name":
      return domainName(bytes);
    case "mdnsresponder:mac_addr":
      return bytes.length === 6 ? [...bytes].map((byte) => hex(Uint8Array.of(byte))).join(":") : undefined;
    default:
      return undefined;
  }
}

function errorText(value: bigint): string {
  return errorTexts[Number(value)] ?? `error ${value}`;
}

const types = new Map([
  [0x1, "p"],
  [0x2, "c"],
  [0x4, "d"],
  [0x6, "b"],
  [0xa, "l"],
  [0xc, "s"],
]);

/** As `ls` writes it. */
function mode(value: number): string {
  const bits = [8, 7, 6, 5, 4, 3, 2, 1, 0];
  const rights = bits.map((bit) => ((value >> bit) & 1 ? ("rwx"[(8 - bit) % 3] as string) : "-"));
  return (types.get(value >> 12) ?? "-") + rights.join("");
}

/** As RFC 5952 has it: the longest run of zeros is left out. */
function address6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number));
  let begin = -1;
  let length = 1;
  for (let from = 0; from < 8; from++) {
    let to = from;
    while (groups[to] === 0) to++;
    if (to - from > length) [begin, length] = [from, to - from];
  }
  const text = (some: readonly number[]): string => some.map((group) => group.toString(16)).join(":");
  return begin < 0 ? text(groups) : `${text(groups.slice(0, begin))}::${text(groups.slice(begin + length))}`;
}

/** Length, family, port; then the address. */
function socketAddress(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "<NULL>";
  const port = ((bytes[2] as number) << 8) | (bytes[3] as number);
  if (bytes[1] === 2 && bytes.length >= 8) {
    const address = bytes.subarray(4, 8).join(".");
    return port === 0 ? address : `${address}:${port}`;
  }
  if (bytes[1] !== 30 || bytes.length < 24) return undefined;
  const address = address6(bytes.subarray(8, 24));
  return port === 0 ? address : `[${address}]:${port}`;
}

/** Labels, each behind its length; undefined where they are none. */
function domainName(bytes: Uint8Array): string | undefined {
  let name = "";
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const end = at + 1 + (bytes[at] as number);
    if (end > bytes.length) return undefined;
    name += `${String.fromCharCode(...bytes.subarray(at + 1, end))}.`;
    at = end;
  }
  return name === "" ? "." : name;
}
