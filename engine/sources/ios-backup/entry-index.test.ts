import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { matchesGlob, type PathPattern } from "../../model/where.ts";
import { detailsTable } from "./details-table.ts";
import { phonePathOf, placeOfDomain } from "./domain-map.ts";
import { type EntryIndex, entryIndexBuilder } from "./entry-index.ts";
import type { EntryDetails } from "./mbfile.ts";
import { select } from "./selection.ts";

const domain = fc.constantFrom(
  "HomeDomain",
  "RootDomain",
  "AppDomain-a.b",
  "AppDomain-c",
  "AppDomainGroup-g",
  "Odd",
  "",
);
const part = fc.constantFrom("a", "b", "Library", "x.db", "x.db-wal", "");
const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join("/"));
const id = fc.oneof(
  fc.constantFrom(undefined, "", "xyz", "F".repeat(40), "0".repeat(39)),
  fc.uint8Array({ minLength: 20, maxLength: 20 }),
);
const entries = fc.array(fc.tuple(domain, path, fc.constantFrom(0, 1, 2, 4), id), { maxLength: 40 });
type Entry = readonly [domain: string, path: string, flags: number, id: string | Uint8Array | undefined];

function indexOf(list: readonly Entry[]): EntryIndex {
  const builder = entryIndexBuilder(1000);
  for (const entry of list) builder.add(...entry);
  return builder.finish();
}

describe("the index of names", () => {
  it("gives back every entry, and finds each by domain and path", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const index = indexOf(list);
        expect(index.count).toBe(list.length);
        expect(index.duplicates).toBe(list.length - new Set(list.map(([d, p]) => `${d}\0${p}`)).size);
        for (const [entry, [d, p, flags, given]] of list.entries()) {
          expect([index.domain(entry), index.path(entry), index.flags(entry)]).toEqual([d, p, flags]);
          const stored = given instanceof Uint8Array ? Buffer.from(given).toString("hex") : given;
          expect(index.id(entry)).toBe(stored?.length === 40 ? stored.toLowerCase() : stored);
          expect(index.find(d, p)).toContain(entry);
          expect([...index.inDomain(d)]).toContain(entry);
        }
        expect(index.find("Nowhere", "a")).toEqual([]);
        expect(index.inDomain("Nowhere")).toHaveLength(0);
      }),
    );
  });

  it("grows past its first thousand and stops at its limit", () => {
    const builder = entryIndexBuilder(5000);
    for (let i = 0; i < 5000; i++) builder.add(`D${i % 7}`, `p${i}`, 1, i.toString(16).padStart(40, "0"));
    expect(builder.add("D", "p", 1, undefined)).toBe(false);
    const index = builder.finish();
    expect([index.count, index.fileCount, index.domains.length]).toEqual([5000, 5000, 7]);
    expect(index.find("D3", "p4001")).toEqual([]);
    expect(index.find("D3", "p4000")).toEqual([index.inDomain("D3")[571]]);
    expect(index.id(4001)).toBe((4001).toString(16).padStart(40, "0"));
  });
});

describe("the choice of entries by pattern", () => {
  const glob = fc
    .array(fc.constantFrom("a", "b", "Library", "x.db", "*", "**", "*.db", "x.*", "x*l"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join("/"));
  const root = fc.constantFrom("/private/var/mobile", "/private/var", "/private/var/root", "/private/**", "**");
  const container = fc.constantFrom("Containers/Data/Application/*", "Containers/**", "Containers/Shared/AppGroup/*");
  const pattern: fc.Arbitrary<PathPattern> = fc.oneof(
    fc.record({
      in: fc.constant("backup" as const),
      domain: fc.oneof(domain, fc.constantFrom("*", "AppDomain-*")),
      path: glob,
    }),
    fc.tuple(root, glob).map(([head, tail]) => ({ in: "phone" as const, path: `${head}/${tail}` })),
    fc.tuple(container, glob).map(([c, tail]) => ({ in: "phone" as const, path: `/private/var/mobile/${c}/${tail}` })),
    fc.constantFrom(
      { in: "phone" as const, path: "/private/var/mobile" },
      { in: "phone" as const, path: "/private/*" },
    ),
  );

  it("is the one that testing every entry gives", () => {
    fc.assert(
      fc.property(entries, fc.array(pattern, { maxLength: 4 }), (list, where) => {
        const fits = ([d, p]: Entry): boolean =>
          where.some((at) => {
            if (at.in === "backup") return matchesGlob(at.domain, d) && matchesGlob(at.path, p);
            const full = phonePathOf(placeOfDomain(d), p);
            return at.in === "phone" && full !== "" && matchesGlob(at.path, full);
          });
        const expected = list.flatMap((entry, number) => (fits(entry) ? [number] : []));
        expect([...(select(indexOf(list), where) as Int32Array)]).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is everything for the whole index", () => {
    expect(select(indexOf([["a", "b", 1, undefined]]), [{ in: "index" }])).toBe("all");
  });
});

describe("the table of details", () => {
  const whole = fc.oneof(fc.nat(0xffff_ffff), fc.constantFrom(0, 0xffff_ffff, 2 ** 40, Number.MAX_SAFE_INTEGER));
  const time = fc.oneof(whole, fc.double({ noNaN: true }), fc.date({ noInvalidDate: true }), fc.constant("text"));
  const attributes = fc.record(
    {
      ...{ size: whole, mode: whole, owner: whole, group: whole, inode: whole, protectionClass: whole },
      ...{ created: time, modified: time, statusChanged: time, target: fc.string() },
    },
    { requiredKeys: [] },
  );
  const key = fc.uint8Array({ minLength: 44, maxLength: 44 });
  const details = fc.oneof(
    fc.record({ known: fc.constant(true), attributes }),
    fc.record({ known: fc.constant(true), attributes, wrappedKey: fc.oneof(key, fc.uint8Array({ maxLength: 60 })) }),
    fc.constant(undefined),
  ) as fc.Arbitrary<EntryDetails | undefined>;

  it("gives back what was put in", () => {
    fc.assert(
      fc.property(fc.array(details, { maxLength: 30 }), fc.boolean(), (list, keys) => {
        const table = detailsTable(keys);
        for (const one of list) table.add(one);
        const get = table.finish();
        for (const [entry, one] of list.entries()) {
          const got = get(entry);
          if (one === undefined) expect(got).toEqual({ known: false, attributes: {} });
          else if (one.wrappedKey === undefined || keys) expect(got).toEqual(one);
          else expect(got).toEqual({ ...one, wrappedKey: new Uint8Array(0) });
        }
      }),
    );
  });

  it("grows", () => {
    const table = detailsTable(true);
    const wrappedKey = (i: number) => new Uint8Array(44).fill(i);
    for (let i = 0; i < 3000; i++)
      table.add({ known: true, attributes: { size: i, mode: i }, wrappedKey: wrappedKey(i) });
    const get = table.finish();
    expect(get(2999)).toEqual({
      known: true,
      attributes: { size: 2999, mode: 2999 },
      wrappedKey: wrappedKey(2999),
    });
    expect(get(3)).toEqual({ known: true, attributes: { size: 3, mode: 3 }, wrappedKey: wrappedKey(3) });
  });
});
