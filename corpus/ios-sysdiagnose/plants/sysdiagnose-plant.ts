/**
 * A trace that can be planted in the sysdiagnose of a clean iPhone, and its look-alike.
 * @module
 */
import type { Expected } from "../../ios-backup/plants/plant.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";

export interface SysdiagnosePlant {
  readonly id: string;
  readonly artifact: string;
  /** One line for the register of synthetic evidence. */
  readonly describe: string;
  apply(phone: SysdiagnosePhone): void;
  readonly expected: Expected;
  readonly lookAlike: {
    readonly describe: string;
    /** What stands in the evidence and must not be reported. */
    readonly value: string;
    apply(phone: SysdiagnosePhone): void;
  };
}
