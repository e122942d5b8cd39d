/**
 * The filter against the look-up without it, over texts made of what addresses are made of. Every stated name is one that
 * the texts hold too, so that a filter that lets one through by mistake is met.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import type { IndicatorRef } from "../model/finding.ts";
import type { Accepted } from "./accepted.ts";
import { mayMeetAddress } from "./address-filter.ts";
import { seeAddresses } from "./addresses.ts";
import { addTo, emptyIndex, type Index } from "./index.ts";
import { webAddress } from "./url.ts";

const ref = { source: "s", name: "n" } as unknown as IndicatorRef;
const hosts = [
  "evil.example",
  "b.evil.example",
  "www.site.test",
  "-a.test",
  "a_.test",
  "a.test-",
  "localhost",
  "1https",
  "x.y",
  "y.x",
  "xn--bcher-kva.example",
];
const stated: readonly Accepted[] = [
  ...hosts.map((key) => ({ type: "domain-name:value", use: "", key })),
  { type: "ipv4-addr:value", use: "", key: "10.0.0.1" },
  { type: "ipv4-addr:value", use: "ip-range", key: "10.1.0.0/16" },
  { type: "ipv6-addr:value", use: "", key: "fe80::1" },
  { type: "ipv6-addr:value", use: "", key: "::abcd" },
  { type: "url:value", use: "", key: "only.url.example/p" },
  { type: "url:value", use: "", key: "ftp://file.example:2121/p" },
  { type: "url:value", use: "url-prefix", key: "port.example:8080/q" },
  { type: "email-addr:value", use: "", key: "a@mail.example" },
] as unknown as readonly Accepted[];

function meets(index: Index, kind: "text" | "url", text: string): boolean {
  let met = false;
  seeAddresses(kind, text, {
    host: (host) => {
      met ||= index.hosts.find(host).length > 0;
    },
    site(at) {
      met ||= index.hosts.find(at.host).length > 0;
      met ||= index.urls.knows(at.site) && index.urls.find(webAddress(at)).length > 0;
    },
    mail({ key, domain }) {
      met ||= index.mails.get(key) !== undefined || index.hosts.find(domain).length > 0;
    },
  });
  return met;
}

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...hosts,
      "only.url.example/p",
      "port.example:8080/q",
      "10.0.0.1",
      "10.1.2.3",
      "fe80::1",
      "::abcd",
      "::ffff:a00:1",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "http",
      "https",
      "hxxp",
      "ftp",
      "h**p",
      "fxp",
      "mailto",
      "wss",
      "a.b",
      "word",
      "EVIL.Example",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "://",
      "//",
      "/",
      ":",
      ".",
      "..",
      "-",
      "_",
      " ",
      "@",
      "?",
      "#",
      "&",
      "=",
      "?u=https://",
      ":80",
      ":8080/q",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ..."\"<>`{}|^!$'*,;~[]()+\\",
      "\t",
      "\n",
      "\u0001",
      "\u007f",
      "%2e",
      "%3a%2f%2f",
      "%3A",
      "%",
      "[.]",
      "(dot)",
      "\\/\\/",
      "\u3002",
      "\u00fc",
      "\u4e00",
      "\u200b",
      "2130706433",
      "0x0a000001",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 3 }) },
);
const text = fc.array(piece, { maxLength: 9 }).map((parts) => parts.join(""));

describe("texts in which no address may be known", () => {
  const index = emptyIndex();
  for (const one of stated) addTo(index, one, ref);
  const kind = fc.constantFrom("text", "url" as const);

  it("hold none that is", () => {
    fc.assert(
      fc.property(kind, text, (of, value) => {
        if (!mayMeetAddress(index, value, of === "url")) expect(meets(index, of, value)).toBe(false);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("are those of ordinary messages", () => {
    for (const value of [
      "See you at 5, and bring https://pages.example/977/a-page?x=1#top. Thanks...",
      "Well... e.g. that one; or www.other.test/path, at Company.Ltd",
    ]) {
      expect(mayMeetAddress(index, value, false)).toBe(false);
    }
    for (const value of ["https://www.site-7.example/articles/12?from=front-page", "http://other.example:8080/"]) {
      expect(mayMeetAddress(index, value, true)).toBe(false);
    }
  });

  it("are few once a name in them was stated, also later", () => {
    const later = emptyIndex();
    expect(mayMeetAddress(later, "https://late.example/x", true)).toBe(false);
    for (const [type, key] of [
      ["domain-name:value", "late.example"],
      ["url:value", "later.example/x"],
    ]) {
      addTo(later, { type, use: "", key } as unknown as Accepted, ref);
    }
    expect(mayMeetAddress(later, "https://a.late.example/x", true)).toBe(true);
    expect(mayMeetAddress(later, "on later.example/x", false)).toBe(true);
  });
});
