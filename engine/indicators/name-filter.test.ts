import { expect, it } from "vitest";
import { hostIndex } from "./host-index.ts";
import { nameFilter } from "./name-filter.ts";

const names = Array.from({ length: 5000 }, (_, at) => `a${(at * 2_654_435_761) % 9_999_991}.site${at % 77}.example`);

it("passes every name, what is below it, and the host that it is with `www.`", () => {
  const filter = nameFilter(names, names.length);
  expect(names.filter((name) => !filter.mayMeet(name))).toEqual([]);
  expect(names.filter((name) => !filter.mayMeet(`x.y.${name}`))).toEqual([]);
  const withWww = nameFilter(
    names.map((name) => `www.${name}`),
    names.length,
  );
  expect(names.filter((name) => !withWww.mayMeet(name))).toEqual([]);
});

it("passes few others", () => {
  const filter = nameFilter(names, names.length);
  const others = names.map((name) => `${name}.more`);
  expect(others.filter((name) => filter.mayMeet(name)).length).toBeLessThan(others.length / 10);
});

it("an index finds what was added after something was looked up in it, however much", () => {
  const index = hostIndex();
  const has = (text: string): boolean => index.find({ isIp: false, text }).length > 0;
  for (const [at, name] of names.entries()) {
    index.addName(name, { type: "domain-name:value", value: name, name: "A", source: String(at) }, false);
    if (at % 500 === 0) expect([has(name), has(`below.${name}`), has(`not${name}`)]).toEqual([true, true, false]);
  }
  expect(names.filter((name) => !has(name))).toEqual([]);
});
