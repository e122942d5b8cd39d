import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readPlainYaml } from "./plain-yaml.ts";

const list = `- name: Spy App
  names:
  - Spy.App
  - (Spy) App+ 2
  type : stalkerware

  packages:
    - com.spy.app
    - 1234
  c2:
    ips:
    - 192.0.2.1
    domains:
    - a.evil.example
    - evil.example:8080/x#y
- name: https://spy.example/?a=b
  certificate_cname_re:
  - ^Kids\\WSafety\\W[0-9]{2}:[0-9]{2}$
`;

function whole(text: string): unknown {
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  return document.errors.length > 0 ? "an error" : document.toJS();
}

it("reads a list of maps as a whole reader does", () => {
  expect(readPlainYaml(list)).toEqual(whole(list));
  expect(readPlainYaml(list)).toMatchObject([
    { names: ["Spy.App", "(Spy) App+ 2"], packages: ["com.spy.app", "1234"] },
    { certificate_cname_re: ["^Kids\\WSafety\\W[0-9]{2}:[0-9]{2}$"] },
  ]);
});

it("leaves what is written in another way to a whole reader", () => {
  for (const odd of [
    "- name: 'a'",
    '- name: "a"',
    "- name: a\n# b",
    "- name: # b",
    "- name: |\n    a",
    "- name: &a b",
    "- name: *a",
    "- name: [a, b]",
    "- name: {a: b}",
    "- name:\tb",
    "- name: a\n   b",
    "- name: a\n  name: b",
    "- name:",
    "- name: a\n  c2:\n- name: b",
    "- name: a: b",
    "- name: é",
    "- name: a ",
    "- name: ~",
    "- name: !str a",
    "- name: a\n...",
    "---\n- name: a",
    "name: a",
    "- - a",
    "- name: a\n  b",
    "- name: a\n    more: b",
    "-  name: a",
    "- name: %a",
    "- __proto__: a",
  ]) {
    expect([odd, readPlainYaml(odd)]).toEqual([odd, undefined]);
  }
});

it("never says anything else than a whole reader, whatever becomes of a list", () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const marks = [
    " ",
    "  ",
    "\n",
    "- ",
    ":",
    ": ",
    "#",
    " #",
    "'",
    '"',
    "\t",
    "|",
    "&",
    "[",
    "---\n",
    "\n\n",
    "a",
    "\n  ",
  ];
  let same = 0;
  for (let round = 0; round < 300; round++) {
    let text = list;
    for (let times = 1 + random(2); times > 0; times--) {
      const at = random(text.length);
      text = text.slice(0, at) + marks[random(marks.length)] + text.slice(at + random(3));
    }
    const own = readPlainYaml(text);
    if (own === undefined) continue;
    same++;
    expect([text, own]).toEqual([text, whole(text)]);
  }
  expect(same).toBeGreaterThan(50);
});
