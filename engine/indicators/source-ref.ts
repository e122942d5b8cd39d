/**
 * What one source says of one value. A list of a million has as many: a literal with what nearly every source says, and
 * the rest put into it, cost a tenth of putting parts together by spreading them.
 * @module
 */
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";

/** What a source may say besides the value and what it is published as. */
export type Said = {
  readonly [Key in "id" | "threat" | "role" | "validFrom" | "validUntil" | "tlp"]?: IndicatorRef[Key] | undefined;
};

export function sourceRef(type: IndicatorType, value: string, name: string, source: string, said: Said): IndicatorRef {
  const { id, threat, role, validFrom, validUntil, tlp } = said;
  const ref: { -readonly [Key in keyof IndicatorRef]: IndicatorRef[Key] } =
    id === undefined ? { type, value, name, source } : { type, value, name, source, id };
  if (threat !== undefined) ref.threat = threat;
  if (role !== undefined) ref.role = role;
  if (validFrom !== undefined) ref.validFrom = validFrom;
  if (validUntil !== undefined) ref.validUntil = validUntil;
  if (tlp !== undefined) ref.tlp = tlp;
  return ref;
}
