/**
 * Which pieces of evidence are of one phone, as far as they say so.
 * @module
 */
import type { Evidence } from "../model/evidence.ts";
import type { ExaminedEvidence } from "../model/examination.ts";
import { type Kinship, kinshipOf } from "../model/phone-identity.ts";

export interface Phones {
  /** True for two ids of evidence that are known to be of different phones. */
  areApart(one: string, other: string): boolean;
  /** For the report: how one stands to those before it. */
  told(id: string): Pick<ExaminedEvidence, "samePhoneAs" | "otherPhoneThan">;
}

/** `handedOver` has, by id of an evidence, that of what was handed over: a part is of the phone that the whole is of. */
export function phonesOf(evidences: readonly Evidence[], handedOver: ReadonlyMap<string, string>): Phones {
  const ids = evidences.map((_, number) => `e${number + 1}`);
  const wholeOf = (id: string): string => handedOver.get(id) ?? id;
  const withParts = (whole: string): Evidence[] => evidences.filter((_, at) => wholeOf(ids[at] ?? "") === whole);

  const known = new Map<string, Kinship>();

  function kinship(one: string, other: string): Kinship {
    const key = `${one} ${other}`;
    const found = known.get(key) ?? compared(one, other);
    known.set(key, found);
    return found;
  }

  function compared(one: string, other: string): Kinship {
    if (wholeOf(one) === wholeOf(other)) return "same";
    // What a part says of the phone, it says of the whole: a bug report has the serial number, a list of apps has not.
    const all = withParts(wholeOf(one)).flatMap((a) => withParts(wholeOf(other)).map((b) => kinshipOf(a, b)));
    if (all.includes("same")) return "same";
    return all.includes("other") ? "other" : "unknown";
  }

  return {
    areApart: (one, other) => kinship(one, other) === "other",
    told(id) {
      const before = ids.slice(0, ids.indexOf(id));
      const [same, other] = (["same", "other"] as const).map((wanted) =>
        before.filter((one) => kinship(id, one) === wanted),
      );
      return {
        ...(same === undefined || same.length === 0 ? {} : { samePhoneAs: same }),
        ...(other === undefined || other.length === 0 ? {} : { otherPhoneThan: other }),
      };
    },
  };
}
