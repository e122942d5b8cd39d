/**
 * More than one SIM card, told once. Travellers, new contracts and phones with two numbers have that too: context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const mostCards = 50;

export const severalCards: Rule = {
  id: "ios.cellular/several-sim-cards",
  grade: "context",
  sources: ["https://consumer.ftc.gov/consumer-alerts/2019/10/sim-swap-scams-how-protect-yourself"],
  couldAlsoBe: ["benign-new-sim", "benign-two-numbers"],
  next: ["next-ask-the-carrier"],
  watch() {
    const cards = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { card } = record.value;
        if (typeof card === "string" && card !== "" && cards.size < mostCards && !cards.has(card))
          cards.set(card, record);
        return undefined;
      },
      *end() {
        if (cards.size > 1) yield { because: [...cards.values()], args: { count: cards.size } };
      },
    };
  },
};
