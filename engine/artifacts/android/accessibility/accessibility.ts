/**
 * Accessibility services: helpers for people who cannot use a screen as it is, which may read everything on it and press
 * anything. Format: AOSP `AccessibilityUserState.java` and `AccessibilityServiceConnection`, Samsung's own, published dumps.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readAccessibility } from "./read.ts";
import { unknownServiceOn } from "./rules.ts";

export default artifact({
  id: "android.accessibility",
  where: [inSection("DUMPSYS accessibility")],
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    package: appId(),
    service: text(),
    states: plain(),
    on: flag(),
    tool: flag(),
    label: text(),
    capabilities: plain(),
  },
  identity: [
    {
      thing: "accessibility-service",
      by: ["user", "service"],
      state: ["on", "capabilities"],
      rows: { kind: ["service"] },
      power: { new: { on: [true] }, change: ["on"] },
    },
  ],
  read: readAccessibility,
  rules: [unknownServiceOn],
});
