import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../../tools/property-runs.ts";
import { toUtf8, utf8 } from "../../../bytes/text.ts";
import { tokensIn } from "../../tokens.ts";
import { scanLines } from "./scan-lines.ts";
import { TokenTable } from "./token-table.ts";

function bySight(text: string): string[] {
  const all: string[] = [];
  for (const [number, line] of text.split("\n").entries()) {
    tokensIn(line, false, (kind, token) => void all.push(`${number + 1} ${kind} ${token}`));
  }
  return all;
}

function byBytes(text: string): string[] {
  const all: string[] = [];
  const bytes = toUtf8(text);
  scanLines(bytes, bytes.length, 1, {
    token: (kind, from, start, end, line) => void all.push(`${line} ${kind} ${utf8(from.subarray(start, end))}`),
    wide: (from, start, end, line) => {
      tokensIn(utf8(from.subarray(start, end)), false, (kind, token) => void all.push(`${line} ${kind} ${token}`));
    },
  });
  return all;
}

function same(text: string): void {
  expect(byBytes(text)).toEqual(bySight(text));
}

/** Pieces of which names, paths and addresses are made, and what may stand beside them. */
const pieces = [
  "exampled",
  "com.example.notes",
  "example.org",
  "group.com.example",
  "iCloud.a.b",
  "systemgroup.com.apple.x",
  "ABCDE12345.com.example",
  "AppDomain-com.example.a",
  "AppDomainGroup-group.com.example",
  "HomeDomain-a.b",
  "XyDomain-a.b",
  "/private/var/tmp/a",
  "/var/mobile/My Files/a.ipa",
  "/Applications/",
  "/a/b",
  "\\/var\\/db\\/a",
  "\\\\/",
  "https://a.example/b?c=d",
  "1://",
  "x://",
  "a@b.example",
  "ada.l+x@example.org",
  "192.0.2.7",
  "192.0.2.7:443",
  "192.0.2.7.443",
  "10.0.0.0/8",
  "1.2.3",
  "2001:db8::1",
  "fe80::1%en0",
  "fe80:0:0:0:0:0:0:1/64",
  "12:30:45",
  "0123456789abcdef0123456789ABCDEF",
  "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  "[412]",
  "payload",
  "+payload",
  "[0]",
  "[1]",
  "[02] = ",
  "[412]=",
  "[412].",
  "[412](",
  " [412]",
  ":412",
  ": 412",
  ":1234567",
  " (412)",
  " (pid 412)",
  " (pid: 412)",
  "(pid=412)",
  "pid 33, ",
  "pid 3, pid 4, xy",
  "osservice<",
  "app<",
  "application<",
  "anon<",
  "daemon<x.app<",
  "extension<",
  "<debug>",
  '"/a b c"',
  '"/',
  '"',
  " /var/mobile/a b",
  "\t/Library/x y",
  "|",
  "\n",
  "\r\n",
  "\r",
  " ",
  "  ",
  ".",
  ":",
  "::",
  "/",
  "//",
  "~x",
  "@",
  "+",
  "-",
  "_",
  "%",
  "!",
  "?",
  "*",
  "=",
  ",",
  ", ",
  ";",
  "(",
  ")",
  "{",
  "}",
  "[",
  "]",
  "'",
  "`",
  "\\",
  "\0",
  "\u001b",
  "a",
  "ab",
  "Abc",
  "xyz",
  "7",
  "42",
  "0123",
  "é",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "名前",
  "😀",
];

const long = fc
  .tuple(fc.constantFrom("a", "a.", "/a", "1", "ab-", "x+", "f"), fc.integer({ min: 20, max: 1100 }))
  .map(([piece, times]) => piece.repeat(times));
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces), weight: 40 },
  { arbitrary: fc.string({ maxLength: 4 }), weight: 3 },
  { arbitrary: fc.stringMatching(/^[\w.:/@+ -]{1,8}$/), weight: 5 },
  { arbitrary: long, weight: 1 },
);
const text = fc.array(piece, { maxLength: 14 }).map((all) => all.join(""));

describe("lines that are bytes", () => {
  it("give what they give as text", () => {
    fc.assert(fc.property(text, same), { numRuns: runs(3000) });
  });

  it.each([
    ["a word longer than one may be", `${"a".repeat(1999)}.b/${"c.".repeat(1500)}d exampled:412`],
    ["a path as long as one may be", `x "/${"a ".repeat(500)}" y "/${"a ".repeat(500)}b" /var/${"a ".repeat(500)}`],
    ["a last path that is too long", `x /var/${"a ".repeat(500)}b /usr/c d`],
    [
      "names of the longest",
      `${"a".repeat(64)}[1] ${"a".repeat(65)}[1] ${"b".repeat(3)}+${"a".repeat(64)}:12 app<${"a".repeat(70)}`,
    ],
    [
      "labels of the longest",
      `${"a".repeat(101)}.${"b".repeat(100)} a.${"b".repeat(101)} ${"a.".repeat(13)}b ${"a.".repeat(12)}b`,
    ],
    ["schemes of the longest", `1${"a".repeat(21)}://x.y ${"a".repeat(22)}://x.y b:c://d`],
  ])("%s", (_, line) => same(line));

  it("are gone through in time, however long they are", () => {
    const start = performance.now();
    for (const sign of ["a.", "/a", "a:1 ", "((", "\\/", "::", "@a", " /var/", '"/', "app<", "pid 1, ", "x://", "é "]) {
      byBytes(sign.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("the table of names", () => {
  it("keeps each once, in order, with how often and where first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("name", "path"), fc.string({ maxLength: 3 }), fc.boolean())),
        (all) => {
          const table = new TokenTable<boolean>(1000, 1 << 20);
          const known = new Map<string, number>();
          for (const [number, [kind, token, group]] of all.entries()) {
            table.begin("a", group);
            if (/^[\0-\x7f]*$/.test(token) && number % 2 === 0)
              table.see(kind as "name", toUtf8(token), 0, token.length, number);
            else table.seeText(kind as "name", token, { line: number });
            const key = `${kind} ${token} ${group}`;
            known.set(key, (known.get(key) ?? 0) + 1);
          }
          const found = [...table.all()].map(({ kind, token, group, times }) => [`${kind} ${token} ${group}`, times]);
          expect(found).toEqual([...known]);
        },
      ),
    );
  });

  it("grows, and says when it is full", () => {
    const table = new TokenTable<string>(9000, 1 << 20);
    table.begin("a", "");
    const bytes = (number: number) => toUtf8(`a${number}`);
    for (let number = 0; number < 9000; number++) {
      const token = bytes(number);
      if (!table.see("name", token, 0, token.length, number)) throw new Error(String(number));
    }
    expect(table.seeText("name", "another", { key: "k" })).toBe(false);
    expect(table.seeText("name", "a8999", { key: "k" })).toBe(true);
    const all = [...table.all()];
    expect(all).toHaveLength(9000);
    expect(all[8999]).toMatchObject({ token: "a8999", times: 2, place: { line: 8999 } });
  });
});
