/**
 * A page that is left within a second for another site. Safari names both visits of a redirect, so that each one is told.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { redirectClaim, sentOn } from "../../web-redirect.ts";

/** More redirects than this in one history are not remembered: about 200 MB of addresses at most. */
const remembered = 200_000;

export const redirectWithinAMoment: Rule = {
  id: "ios.safari-history/redirect-within-a-moment",
  grade: "attempt",
  ...redirectClaim,
  concerns: ({ kind, redirectSource, redirectDestination }) =>
    kind === "visit" &&
    ((redirectSource ?? undefined) !== undefined || (redirectDestination ?? undefined) !== undefined),
  watch() {
    const origins: PhoneRecord[] = [];
    const visits = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { redirectSource, redirectDestination, visit } = record.value;
        if (record.value["kind"] !== "visit" || visits.size >= remembered) return undefined;
        const isOrigin = redirectDestination !== undefined && redirectDestination !== null;
        const isTarget = redirectSource !== undefined && redirectSource !== null;
        if (isOrigin || isTarget) visits.set(`${record.from.file}\0${visit}`, record);
        if (isOrigin) origins.push(record);
        return undefined;
      },
      *end() {
        for (const origin of origins) {
          const target = visits.get(`${origin.from.file}\0${origin.value["redirectDestination"]}`);
          const found = target === undefined ? undefined : sentOn(origin, target);
          if (target === undefined || found === undefined) continue;
          const { from, to, grade, wait } = found;
          yield { because: [origin, target], grade, args: { from, to, milliseconds: Number(wait / 1_000_000n) } };
        }
      },
    };
  },
};
