/**
 * What stands above the first section of a dumpstate text: when it was made, and of what phone.
 * @module
 */

export interface DumpstateHead {
  /** Clock of the phone, no zone: `2031-02-03 04:05:06`. */
  readonly localTime?: string;
  /** Parts of `brand/product/device:release/id/incremental:type/keys`. */
  readonly deviceName?: string;
  readonly release?: string;
  readonly buildId?: string;
}

/** Enough of a text to hold all of its head. */
export const headBytes = 16_384;

/** Undefined when the text is no dumpstate's. `text` is its beginning, of `headBytes`. */
export function readDumpstateHead(text: string): DumpstateHead | undefined {
  const head = text.slice(0, headBytes);
  const begun = /^== dumpstate(?:: *(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}))?\s*$/m.exec(head);
  if (begun === null) return undefined;
  const print = /^Build fingerprint: *'?([^'\r\n]{1,400})'?/m.exec(head)?.[1] ?? "";
  const [product = "", version = ""] = print.split(":");
  const deviceName = product.split("/")[2];
  const [release, buildId] = version.split("/");
  return {
    ...(begun[1] === undefined ? {} : { localTime: begun[1] }),
    ...optional("deviceName", deviceName),
    ...optional("release", release),
    ...optional("buildId", buildId ?? /^Build: *(\S{1,100})/m.exec(head)?.[1]),
  };
}

/** True for the beginning of what `dumpsys` alone printed, which has sections and no head. */
export function isBareDumpsys(text: string): boolean {
  return /^Currently running services:\s*$/m.test(text) || /^DUMP OF SERVICE \S/m.test(text);
}

function optional(key: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === "" ? {} : { [key]: value };
}
