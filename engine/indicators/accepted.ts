/**
 * A value of a list, made ready to be looked up, or the reason why it is not.
 * @module
 */
import type { IndicatorType } from "../model/finding.ts";
import type { PhonePath } from "./phone-path.ts";
import type { RefusalCode, WarningCode } from "./problem.ts";

export interface Accepted {
  readonly type: IndicatorType;
  /** Equal for equal things, whatever they are written like. */
  readonly key: string;
  /**
   * `host-only` never matches below itself · `url-prefix` matches below its path · `ip-range` matches every address in
   * it.
   */
  readonly use: "plain" | "host-only" | "url-prefix" | "ip-range";
  readonly path?: PhonePath;
  /** What makes two statements of one file the same one, where that is not the key: a path as it is written. */
  readonly identity?: string;
  readonly warnings: readonly WarningCode[];
}

export type Classified = Accepted | { readonly refused: RefusalCode };

/** Accepted as it stands, under one key. */
export function plain(type: IndicatorType, key: string, warnings: readonly WarningCode[] = []): Accepted {
  return { type, key, use: "plain", warnings };
}
