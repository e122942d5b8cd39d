import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../../model/where.ts";
import { transitionOf } from "../../chromium-transition.ts";
import chromeHistory from "./chrome-history.ts";

describe("how a visit came about", () => {
  it.each([
    [0x3000_0000, { how: "link" }],
    [1, { how: "typed" }],
    [0xa000_0000 | 0, { how: "link", redirect: "by-server" }],
    [0x4000_0007, { how: "form", redirect: "by-page" }],
    [99, { how: "transition 99" }],
    [null, {}],
    ["0", {}],
  ])("%s", (value, expected) => {
    expect(transitionOf(value)).toEqual(expected);
  });
});

describe("browsers that share the storage", () => {
  const found = (domain: string, path: string): boolean =>
    chromeHistory.where.some(
      (at) => at.in === "backup" && matchesGlob(at.domain, domain) && matchesGlob(at.path, path),
    );

  it.each([
    ["AppDomain-com.google.chrome.ios", "Library/Application Support/Google/Chrome/Default/History"],
    ["AppDomain-com.google.chrome.ios", "Library/Application Support/Google/Chrome/Profile 7/History"],
    ["AppDomain-com.microsoft.msedge", "Library/Application Support/Microsoft/Edge/Default-AAD/History"],
    ["AppDomain-com.brave.ios.browser", "Library/Application Support/Chromium/Default/History"],
  ])("%s %s", (domain, path) => {
    expect(found(domain, path)).toBe(true);
  });

  it.each([
    ["AppDomain-com.example.notes", "Documents/History"],
    ["HomeDomain", "Library/Default/History"],
  ])("not %s %s", (domain, path) => {
    expect(found(domain, path)).toBe(false);
  });
});
