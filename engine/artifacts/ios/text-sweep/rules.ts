/**
 * Places of programs, where a list says that these are programs, and tools of jailbreaks among what runs.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { jailbreakTool } from "../../jailbreak-tools.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";

function* programs({ program }: PhoneRecord["value"]): Iterable<string> {
  if (typeof program === "string") yield program;
}

const concerns: NonNullable<Rule["concerns"]> = ({ program }) => program !== undefined;

export const sweepRules: readonly Rule[] = [
  { ...jailbreakTool("ios.text-sweep/jailbreak-tool"), concerns: ({ process }) => process !== undefined },
  { ...oddPlace("ios.text-sweep/program-in-odd-place", programs), concerns },
  { ...borrowedName("ios.text-sweep/borrowed-name", programs), concerns },
];
