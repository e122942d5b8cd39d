/**
 * When somebody had the phone in hand: a computer became trusted, the passcode changed. Both are everyday things, and only
 * the owner can say whether they fit. Trust that a phone gives by itself while it is set up is passed over.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const trust = "https://support.apple.com/109054";
const forAbuse = "https://support.apple.com/guide/personal-safety/welcome/web";
const rowsKept = 50;

function momentsRule(
  claim: string,
  rule: Pick<Rule, "sources" | "couldAlsoBe" | "next">,
  counts: (value: PhoneRecord["value"], before: PhoneRecord["value"] | undefined) => boolean,
): Rule {
  return {
    id: `ios.lockdown-log/${claim}`,
    grade: "context",
    ...rule,
    watch() {
      const because: PhoneRecord[] = [];
      let count = 0;
      let before: PhoneRecord["value"] | undefined;
      return {
        see(record) {
          const { value } = record;
          if (counts(value, before)) {
            count++;
            if (because.length < rowsKept) because.push(record);
          }
          if (value["writer"] === "handle_pair") before = value;
          return undefined;
        },
        *end() {
          if (because.length > 0) yield { because, args: { count } };
        },
      };
    },
  };
}

export const lockdownRules: readonly Rule[] = [
  momentsRule(
    "computer-trusted",
    { sources: [trust, forAbuse], couldAlsoBe: ["benign-own-computer"], next: ["next-remember-the-computer"] },
    ({ kind }, before) => kind === "paired" && before?.["kind"] !== "trusted-in-setup",
  ),
  momentsRule(
    "passcode-changed",
    { sources: [forAbuse], couldAlsoBe: ["benign-own-passcode"], next: ["next-remember-the-passcode"] },
    ({ kind }) => kind === "passcode-changed",
  ),
];
