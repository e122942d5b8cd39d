/**
 * Process names: case matters (`Diagnosticd` is on a list, `diagnosticd` is Apple's). The kernel keeps 15 or 16 bytes of
 * a name (`TASK_COMM_LEN` and `MAXCOMLEN` with or without the final zero), so an observed name of just that length may
 * stand for a longer one.
 * @module
 */
import { toUtf8, utf8 } from "../bytes/text.ts";

export interface ObservedProcess {
  /** Names to compare whole. */
  readonly names: readonly string[];
  /** Those that the system may have cut short. */
  readonly cut: readonly string[];
}

/** Names in what an artifact shows: `name`, `/path/to/name`, or `name/bundle.id` as network-usage tables have it. */
export function observedProcess(value: string): ObservedProcess {
  const name = value.trim();
  const slash = name.indexOf("/");
  if (slash < 0) return { names: [name], cut: [name] };
  const last = name.slice(name.lastIndexOf("/") + 1);
  if (slash === 0) return { names: [last], cut: [] };
  const first = name.slice(0, slash);
  return { names: [...new Set([name, first, last])], cut: [first] };
}

/** The last two: `p_name` of Darwin, `2 * MAXCOMLEN` with or without the final zero, as the log of power has it. */
const cutLengths: readonly number[] = [15, 16, 31, 32];
const longestCut = 32;

/** The first bytes of a name that is longer than that; a cut through a character is left out. */
export function cutForms(name: string): string[] {
  if (name.length < 8) return [];
  const bytes = toUtf8(name);
  return cutLengths
    .filter((length) => bytes.length > length)
    .map((length) => utf8(bytes.subarray(0, length)))
    .filter((text) => !text.endsWith("\ufffd"));
}

/** True for a name of the very length at which names are cut. */
export function mayBeCut(name: string): boolean {
  return name.length >= 4 && name.length <= longestCut && cutLengths.includes(toUtf8(name).length);
}
