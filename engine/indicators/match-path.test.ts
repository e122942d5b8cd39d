import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import type { IndicatorRef } from "../model/finding.ts";
import type { Accepted } from "./accepted.ts";
import { addTo, emptyIndex } from "./index.ts";
import { matchParts, matchPath } from "./match-path.ts";
import { parsePhonePath } from "./phone-path.ts";

const names = [
  "private",
  "var",
  "mobile",
  "root",
  "data",
  "media",
  "user",
  "0",
  "tmp",
  "a",
  "b",
  "c.d",
  "*",
  "M\u00fc",
  "Mu\u0308",
  "Containers",
  "6F9619FF-8B86-D011-B42D-00C04FC964FF",
  "{uuid}",
];
const name = fc.constantFrom(...names);
const odd = fc.constantFrom("", ".", "..", "a.", ".b", "\u0308", "a\0");
const path = (part: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("/", "/private/var/mobile/", "", "/data/", "~/"), fc.array(part, { maxLength: most }))
    .map(([head, parts]) => head + parts.join("/"));

const ref = { source: "s", name: "n" } as unknown as IndicatorRef;
const stated = fc.oneof(
  path(name, 5).map((key) => ({ type: "file:path", use: "", key, path: parsePhonePath(key) })),
  name.map((key) => ({ type: "process:name", use: "", key })),
  name.map((key) => ({ type: "file:name", use: "", key })),
) as unknown as fc.Arbitrary<Accepted>;

describe("a path whose folder meets nothing", () => {
  it("meets by its name what it would meet by all of its parts", () => {
    const folder = path(fc.oneof({ weight: 9, arbitrary: name }, odd), 7);
    const files = fc.array(fc.oneof({ weight: 5, arbitrary: name }, odd), { minLength: 1, maxLength: 3 });
    const observed = fc.record({
      folder,
      files,
      inContainer: fc.boolean(),
      noProgram: fc.boolean(),
      also: fc.option(stated, { freq: 8, nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(stated, { maxLength: 4 }),
        fc.array(observed, { minLength: 1, maxLength: 12 }),
        (list, seen) => {
          const index = emptyIndex();
          for (const one of list) addTo(index, one, ref);
          for (const { folder: at, files: within, inContainer, noProgram, also } of seen) {
            for (const file of within) {
              const observable = { kind: "file-path", value: `${at}/${file}`, field: "path", inContainer } as const;
              const asked = noProgram ? ({ ...observable, noProgram: true } as const) : observable;
              expect(matchPath(index, asked)).toEqual(matchParts(index, asked));
            }
            if (also !== undefined) addTo(index, also, ref);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
