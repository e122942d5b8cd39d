/**
 * Exit codes: public interface, the same for every verb.
 * @module
 */
import type { Verdict } from "@bridle/engine";

export const exitCode = {
  ok: 0,
  /** `bridle verify`: the folder is not what it was. */
  differs: 1,
  usage: 64,
  notPhoneEvidence: 65,
  noInput: 66,
  defect: 70,
  cannotWrite: 73,
  password: 77,
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode] | 2 | 3;

const byVerdict: Readonly<Record<Verdict, ExitCode>> = {
  "nothing-known-found": 0,
  traces: 1,
  "look-closer": 2,
  "could-not-tell": 3,
  "not-phone-evidence": exitCode.notPhoneEvidence,
};

export function exitCodeOf(verdict: Verdict): ExitCode {
  return byVerdict[verdict];
}
