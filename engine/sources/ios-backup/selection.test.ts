import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { inBackup, matchesGlob, onPhone, type PathPattern } from "../../model/where.ts";
import { phonePathOf, placeOfDomain } from "./domain-map.ts";
import { entryIndexBuilder } from "./entry-index.ts";
import { select } from "./selection.ts";

const component = fc.constantFrom("a", "b", "ab", "aba", "mobile", "Library");
const wanted = fc.constantFrom("a", "b", "*", "**", "a*", "*b", "a*a", "*b*", "mobile", "Library");
const path = fc.array(component, { maxLength: 4 }).map((parts) => parts.join("/"));
const domain = fc.constantFrom("HomeDomain", "HealthDomain", "AppDomain-a", "AppDomainGroup-b", "UnknownDomain");
const head = fc.constantFrom("", "/private/var/mobile/", "/private/var/mobile/Containers/**/", "/private/*/", "**/");
const pattern = fc.array(wanted, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("the entries that a pattern fits", () => {
  it("are those that fit when each is looked at", () => {
    const entries = fc.array(fc.tuple(domain, path), { maxLength: 30 });
    const inDomain = fc.tuple(fc.oneof(domain, fc.constantFrom("*", "AppDomain*", "AppDomain-*")), pattern);
    const where = fc.oneof(
      inDomain.map(([name, rest]) => inBackup(name, rest)),
      fc.tuple(head, pattern).map(([start, rest]) => onPhone(start + rest)),
    );
    fc.assert(
      fc.property(entries, where, (given, at) => {
        const builder = entryIndexBuilder(1000);
        for (const [name, rest] of given) builder.add(name, rest, 1, undefined);
        const expected = given.flatMap((entry, number) => (fits(at, ...entry) ? number : []));
        expect(Array.from(select(builder.finish(), [at]) as Int32Array)).toEqual(expected);
      }),
      { numRuns: runs(2000) },
    );
  });
});

function fits(at: PathPattern, name: string, rest: string): boolean {
  if (at.in === "backup") return matchesGlob(at.domain, name) && matchesGlob(at.path, rest);
  const place = placeOfDomain(name);
  return at.in === "phone" && place.root !== undefined && matchesGlob(at.path, phonePathOf(place, rest));
}
