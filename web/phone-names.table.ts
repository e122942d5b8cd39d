/**
 * Names of iPhones by what they call themselves, as Apple sells them. A model that is not here keeps its own name.
 * @module
 */
const table =
  "8,1 6s;8,2 6s Plus;8,4 SE;9,1 7;9,3 7;9,2 7 Plus;9,4 7 Plus;10,1 8;10,4 8;10,2 8 Plus;10,5 8 Plus;10,3 X;10,6 X;" +
  "11,2 XS;11,4 XS Max;11,6 XS Max;11,8 XR;12,1 11;12,3 11 Pro;12,5 11 Pro Max;12,8 SE (2);13,1 12 mini;13,2 12;" +
  "13,3 12 Pro;13,4 12 Pro Max;14,4 13 mini;14,5 13;14,2 13 Pro;14,3 13 Pro Max;14,6 SE (3);14,7 14;14,8 14 Plus;" +
  "15,2 14 Pro;15,3 14 Pro Max;15,4 15;15,5 15 Plus;16,1 15 Pro;16,2 15 Pro Max;17,3 16;17,4 16 Plus;17,1 16 Pro;" +
  "17,2 16 Pro Max;17,5 16e;18,3 17;18,1 17 Pro;18,2 17 Pro Max;18,4 Air";

const names = new Map(
  table.split(";").map((line) => {
    const cut = line.indexOf(" ");
    return [`iPhone${line.slice(0, cut)}`, `iPhone ${line.slice(cut + 1)}`];
  }),
);

/** `iPhone 13 (iPhone14,5)` for `iPhone14,5`. */
export function phoneName(model: string): string {
  const name = names.get(model);
  return name === undefined ? model : `${name} (${model})`;
}
