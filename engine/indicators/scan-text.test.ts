import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import { scanText } from "./scan-text.ts";
import { indexOf, met } from "./test-bundle.ts";

function found(text: string): string[] {
  const all: string[] = [];
  scanText(text, (kind, part) => void all.push(`${kind} ${part}`));
  return all;
}

const index = indexOf(
  ["domain-name:value", "evil.example"],
  ["url:value", "https://short.example/aBc"],
  ["email-addr:value", "bad@mail.example"],
  ["ipv4-addr:value", "203.0.113.7"],
  ["domain-name:value", "bücher.example"],
);
const hosts = (text: string) => met(index, "text", text);
const evil = (how: string) => [`${how} domain evil.example`];

describe("text with a listed domain", () => {
  it.each<[string, string]>([
    ["https://evil.example/x", "exact"],
    ["Look: https://evil.example.", "exact"],
    ["(https://evil.example/a_(b))", "exact"],
    ['<a href="https://login.evil.example/">', "parent"],
    ["[here](http://evil.example/x)", "exact"],
    ["‘https://evil.example’", "exact"],
    ["evil.example", "exact"],
    ["go to evil.example/x, now", "exact"],
    ["Evil.Example!", "exact"],
    ["a.evil.example:8080", "parent"],
    ["//evil.example/x", "exact"],
    ["hxxps://evil[.]example/x", "exact"],
    ["evil(.)example", "exact"],
    ["evil[dot]example", "exact"],
    ["https[:]//evil.example", "exact"],
    [String.raw`{"u":"https:\/\/evil.example\/x"}`, "exact"],
    [String.raw`first\nhttps://evil.example/x\nthird`, "exact"],
    ["seehttps://evil.example", "exact"],
    ["请访问evil.example吧", "exact"],
    ["点击https://evil.example/x查看", "exact"],
    ["こちらhttps://evil.exampleです", "exact"],
    ["اضغط https://evil.example/x", "exact"],
    ["https://safe.org/?url=https://evil.example/x&y=1", "exact"],
    ["https://safe.org/?url=https%3A%2F%2Fevil.example%2Fx", "exact"],
    ["myapp://open?u=http://evil.example", "exact"],
    ["https://a.example,https://evil.example", "exact"],
    ["a.example;evil.example", "exact"],
    ["domain=evil.example", "exact"],
    ["someone@evil.example", "exact"],
    ["tel:+1 evil.example\u200b", "exact"],
  ])("%s", (text, how) => expect(hosts(text)).toEqual(evil(how)));

  it.each([
    "notevil.example",
    "evil.example.org",
    "evil.examples",
    "evil-example",
    "evil. example",
    "https://safe.org/evil.example",
    "https://safe.org/?q=evil.example",
    "safe.org/x/evil.example",
    "/private/var/evil.example",
    "photo-evil.example.jpg",
    "https://evil.example@safe.org/",
    "evil_example evil·example",
    "x.evil.example@",
    "@",
    "://",
    ".",
  ])("not %s", (text) => expect(hosts(text)).toEqual([]));

  it("in Unicode or as A-label", () => {
    for (const text of ["https://BÜCHER.example/x", "siehe bücher.example!", "xn--bcher-kva.example"]) {
      expect(hosts(text)).toEqual(["exact domain bücher.example"]);
    }
    expect(hosts("büchertisch.example")).toEqual([]);
  });
});

describe("text with other addresses", () => {
  it("finds a very URL, whatever stands round it, and not its neighbours", () => {
    for (const text of [
      "https://short.example/aBc",
      "short.example/aBc.",
      "(http://short.example/aBc)",
      '"https://short.example/aBc"',
    ]) {
      expect(hosts(text)).toEqual(["exact url https://short.example/aBc"]);
    }
    expect(hosts("https://short.example/abc short.example/aBcd short.example")).toEqual([]);
  });
  it("finds e-mail addresses as a whole", () => {
    for (const text of [
      "write to bad@mail.example.",
      "<bad@mail.example>",
      "mailto:BAD@mail.example?subject=x",
      "问bad@mail.example好",
    ]) {
      expect(hosts(text)).toEqual(["exact email-address bad@mail.example"]);
    }
    expect(hosts("notbad@mail.example bad@mail.example.org bad@xmail.example")).toEqual([]);
  });
  it("finds IPv4 addresses as a whole", () => {
    for (const text of ["203.0.113.7", "http://203.0.113.7:8080/x", "at 203.0.113.7:443."])
      expect(hosts(text)).toHaveLength(1);
    expect(hosts("1203.0.113.7 203.0.113.70 203.0.113.7.8 v203.0.113.7")).toEqual([]);
  });
  it("finds IPv6 addresses in links", () => {
    const six = indexOf(["ipv6-addr:value", "2001:db8::7"]);
    expect(met(six, "text", "see http://[2001:DB8::7]:8080/x, please")).toHaveLength(1);
    expect(met(six, "text", "see (http://[2001:db8::7])")).toHaveLength(1);
    expect(met(six, "text", "see http://[2001:db8::70]/")).toEqual([]);
  });
  it("tells what it found and names one value once", () => {
    const [match, ...rest] = index.match({
      kind: "text",
      value: "a https://x.evil.example/1 and https://y.evil.example/2",
      field: "f",
    });
    expect(match).toMatchObject({ value: "evil.example", observed: "https://x.evil.example/1" });
    expect(rest).toEqual([]);
  });
});

describe("the scan", () => {
  it("trims what belongs to the sentence", () => {
    expect(found("see (https://a.example/b_(c)), or b.example/d?e=f!")).toEqual([
      "url https://a.example/b_(c)",
      "bare b.example/d?e=f",
    ]);
  });
  it("finds every link put between other text", () => {
    const word = fc.constantFrom("hello", "a,b", "…", "100%", "(x)", "12:30", "请", "«q»", "file/path", "e.g.");
    const link = fc.constantFrom(
      "https://evil.example/a",
      "x.evil.example",
      "<https://evil.example>",
      "me@evil.example",
    );
    fc.assert(
      fc.property(fc.array(word), link, fc.array(word), (before, middle, after) => {
        expect(hosts([...before, middle, ...after].join(" "))).toHaveLength(1);
      }),
    );
  });
  it("never throws and finds nothing in text without a dot or a colon", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => void hosts(text)),
      { numRuns: runs(1000) },
    );
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replace(/[.:[(%]/g, " ")),
        (text) => {
          expect(found(text)).toEqual([]);
        },
      ),
    );
  });
  it.each<[string, string]>([
    ["one long name", "a".repeat(2_000_000)],
    ["dots", ".".repeat(2_000_000)],
    ["labels", "a.".repeat(1_000_000)],
    ["schemes", "http://".repeat(300_000)],
    ["links in links", "http://a.example?u=".repeat(100_000)],
    ["encoded links", "https%3A%2F%2Fa.example".repeat(50_000)],
    ["at signs", "a@a.b".repeat(400_000)],
    ["brackets", "http://a.example/".concat("(".repeat(1_000_000), ")".repeat(1_000_000))],
    ["defanged", "a[.]".repeat(400_000)],
    ["open brackets", "[".repeat(2_000_000)],
    ["slashes", "a.b/".repeat(400_000)],
    ["no spaces", "请.".repeat(500_000)],
    ["plus signs", `${"+".repeat(1_000_000)}.`],
  ])("stays linear for %s", (_, text) => {
    const started = performance.now();
    hosts(text);
    // Generous: the machine may be busy; anything quadratic takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
