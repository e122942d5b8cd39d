import { expect, it } from "vitest";
import type { ObservableKind } from "../model/observable.ts";
import { allowing } from "./allowed.ts";
import { indexOf } from "./test-bundle.ts";

const index = indexOf(
  ["domain-name:value", "evil.example"],
  ["url:value", "https://evil.example/page"],
  ["process:name", "bh"],
  ["process:name", "other"],
  ["file:path", "/private/var/tmp/x/"],
  ["app:id", "com.evil.App"],
);

function allowed(list: string, kind: ObservableKind, value: string): (string | undefined)[] {
  return allowing(index, [{ name: "allow.txt", sha256: "1", text: list }])
    .match({ kind, value, field: "f" })
    .map((match) => `${match.value} ${match.allowed === true}`);
}

it.each<[string, ObservableKind, string, string[]]>([
  ["evil.example", "host", "a.evil.example", ["evil.example true"]],
  ["a.evil.example", "host", "a.evil.example", ["evil.example true"]],
  ["a.evil.example", "host", "b.evil.example", ["evil.example false"]],
  ["evil.example", "url", "https://evil.example/page", ["evil.example true", "https://evil.example/page true"]],
  [
    "https://evil.example/other",
    "url",
    "https://evil.example/page",
    ["evil.example false", "https://evil.example/page false"],
  ],
  ["a.evil.example", "text", "see a.evil.example and b.evil.example", ["evil.example true"]],
  ["# type: process\nbh", "process-name", "bh", ["bh true"]],
  ["# type: process\nbh", "file-path", "/usr/bh/other", ["bh true", "other false"]],
  ["/private/var/tmp/x/", "file-path", "/private/var/tmp/x/bh", ["/private/var/tmp/x/ true", "bh true"]],
  ["com.evil.app", "app-id", "com.evil.App", ["com.evil.App true"]],
])("%j of %s %s: %j", (list, kind, value, expected) => {
  expect(allowed(list, kind, value)).toEqual(expected);
});
