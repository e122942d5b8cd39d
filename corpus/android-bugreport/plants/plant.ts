/**
 * A trace that can be planted on the clean Android phone, and its look-alike.
 * @module
 */
import type { Expected } from "../../ios-backup/plants/plant.ts";
import type { AndroidPhone } from "../phone.ts";

export interface AndroidPlant {
  readonly id: string;
  readonly artifact: string;
  /** One line for the register of synthetic evidence. */
  readonly describe: string;
  apply(phone: AndroidPhone): void;
  readonly expected: Expected;
  readonly lookAlike: {
    readonly describe: string;
    /** What stands in the evidence and must not be reported. */
    readonly value: string;
    apply(phone: AndroidPhone): void;
  };
}
