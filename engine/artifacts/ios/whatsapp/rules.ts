/**
 * Missed calls in a row over WhatsApp. Its own list of calls names no contacts, so a caller counts as known once a call
 * with them was answered or made from here.
 * @module
 */
import { missedCallsRule } from "../../missed-calls.ts";

export const missedCalls = missedCallsRule(
  "ios.whatsapp/missed-calls-in-a-row",
  ({ value }) => {
    const { kind, from, participants, direction, missed, duration, to } = value;
    const other = Array.isArray(participants) ? participants[0] : undefined;
    const caller = direction === "outgoing" ? (other ?? from) : (from ?? other);
    // A call in a group is no call by one stranger.
    if (kind !== "call" || typeof caller !== "string" || to !== undefined) return undefined;
    const unanswered = direction === "incoming" && missed === true && (duration === undefined || duration === 0);
    return { caller, app: "WhatsApp", missedFromStranger: unanswered };
  },
  "call",
);
