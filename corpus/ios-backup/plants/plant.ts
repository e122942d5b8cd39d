/**
 * A trace that can be planted on the clean phone, and its look-alike: near enough to fool a careless comparison.
 * @module
 */
import type { Indicator } from "../../indicators/stix-bundle.ts";
import type { Phone } from "../contents/phone.ts";

export type PlantGrade = "context" | "reached" | "contact" | "attempt" | "ran";

/** What must be found: a value of the indicator list, or what a rule sees without one. */
export type Expected =
  | { readonly indicatorType: Indicator["type"]; readonly value: string; readonly minimumGrade: PlantGrade }
  | { readonly rule: string; readonly minimumGrade: PlantGrade };

export interface Plant {
  readonly id: string;
  readonly artifact: string;
  /** One line for the register of synthetic evidence. */
  readonly describe: string;
  apply(phone: Phone): void;
  readonly expected: Expected;
  readonly lookAlike: {
    readonly describe: string;
    /** What stands in the evidence and must not be reported. */
    readonly value: string;
    apply(phone: Phone): void;
  };
}

/** Days before the backup at which traces are planted: after the phone was in use for a while, before it was lent. */
export const plantedDays = 45;
