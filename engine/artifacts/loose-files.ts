/**
 * The list of single files that were handed over, with what each was taken for. Shared by both systems.
 * @module
 */
import type { Row } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import { number, text } from "../model/field.ts";

export const looseFileFields = {
  /** As it came. */
  name: text({ personal: "name" }),
  /** Where it would lie on the phone, or what its collector calls it; absent for what is not known. */
  takenFor: text(),
  size: number(),
};

export function looseFileRow({ name, phonePath, attributes }: EvidenceFile): Row {
  return {
    value: { name, ...(phonePath === "" ? {} : { takenFor: phonePath }), size: attributes.size },
    from: { file: name },
  };
}
