import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesGlob } from "./where.ts";

describe("matchesGlob", () => {
  it.each([
    ["Library/Safari/History.db", "Library/Safari/History.db", true],
    ["Library/Safari/History.db", "Library/Safari/History.db-wal", false],
    ["Library/Safari/Profiles/*/History.db", "Library/Safari/Profiles/A1/History.db", true],
    ["Library/Safari/Profiles/*/History.db", "Library/Safari/Profiles/A1/B2/History.db", false],
    ["**/profile-*", "profile-1.stub", true],
    ["**/profile-*", "Library/ConfigurationProfiles/profile-1.stub", true],
    ["**/profile-*", "Library/a-profile-1.stub", false],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "a/x/y/bb", false],
    ["AppDomain-*", "AppDomain-com.example", true],
    ["AppDomain-*", "AppDomainGroup-com.example", false],
    ["*.plist", "a.b.plist", true],
    ["a.c", "abc", false],
    ["", "", true],
  ])("%j and %j: %s", (pattern, path, fits) => {
    expect(matchesGlob(pattern, path)).toBe(fits);
  });

  it("agrees with a regular expression", () => {
    const component = fc.stringMatching(/^[ab*]{1,4}$/).filter((text) => !text.includes("**"));
    const pattern = fc.array(fc.oneof(component, fc.constant("**")), { minLength: 1, maxLength: 5 });
    const path = fc.array(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pattern, path, (wanted, given) => {
        const source = wanted
          .map((part) => (part === "**" ? "(?:[^/]+/)*" : `${part.replaceAll("*", "[^/]*")}/`))
          .join("");
        const expected = new RegExp(`^${source}$`).test(`${given.join("/")}/`);
        expect(matchesGlob(wanted.join("/"), given.join("/"))).toBe(expected);
      }),
    );
  });

  it("stays quick on a path made to be slow", () => {
    const path = `${"a/".repeat(20_000)}b`;
    expect(matchesGlob("**/a/**/a/**/a/**/c", path)).toBe(false);
  });
});
