/**
 * Shortcuts that reach far: commands on another computer, and automations that use the network without asking. Both are
 * ordinary for people who like to tinker, so both are context; they matter when the owner does not know the shortcut.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const guide = "https://support.apple.com/guide/shortcuts/welcome/ios";
const forAbuse = "https://support.apple.com/guide/personal-safety/welcome/web";
const rowsKept = 20;

const commands = new Set(["is.workflow.actions.runsshscript"]);
const network = new Set([
  "is.workflow.actions.downloadurl",
  "is.workflow.actions.getwebpagecontents",
  "is.workflow.actions.openurl",
  "is.workflow.actions.sendmessage",
  "is.workflow.actions.sendemail",
  "is.workflow.actions.runsshscript",
]);

function shortcutRule(claim: string, fits: (actions: readonly string[], record: PhoneRecord) => boolean): Rule {
  return {
    id: `ios.shortcuts/${claim}`,
    grade: "context",
    sources: [guide, forAbuse],
    couldAlsoBe: ["benign-own-shortcut"],
    next: ["next-look-at-the-shortcut"],
    watch() {
      const because: PhoneRecord[] = [];
      let shortcuts = 0;
      return {
        see(record) {
          const { actions } = record.value;
          if (!Array.isArray(actions) || !fits(actions as string[], record)) return undefined;
          shortcuts++;
          if (because.length < rowsKept) because.push(record);
          return undefined;
        },
        *end() {
          if (shortcuts > 0) yield { because, args: { shortcuts } };
        },
      };
    },
  };
}

export const shortcutRules: readonly Rule[] = [
  shortcutRule("commands-elsewhere", (actions) => actions.some((action) => commands.has(action))),
  shortcutRule(
    "network-without-asking",
    (actions, { value }) =>
      value["automation"] === true &&
      value["automationEnabled"] === true &&
      value["asksBefore"] === false &&
      actions.some((action) => network.has(action)),
  ),
];
