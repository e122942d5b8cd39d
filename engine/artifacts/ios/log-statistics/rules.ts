/**
 * Programs at places where none belong, borrowed names, and second programs of an app. In a public training case of 2025
 * the changed program of a messenger stood in these counts alone.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { jailbreakTool } from "../../jailbreak-tools.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";
import { secondProgramOfApp } from "../../program-of-app.ts";

function* ownPath({ path }: PhoneRecord["value"]): Iterable<string> {
  if (typeof path === "string") yield path;
}

export const logStatisticsRules: readonly Rule[] = [
  oddPlace("ios.log-statistics/program-in-odd-place", ownPath),
  borrowedName("ios.log-statistics/borrowed-name", ownPath),
  secondProgramOfApp("ios.log-statistics/second-program-of-app", ownPath),
  jailbreakTool("ios.log-statistics/jailbreak-tool"),
];
