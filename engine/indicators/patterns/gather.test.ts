import { expect, it } from "vitest";
import type { Artifact } from "../../model/artifact.ts";
import { processName, text, unixTime } from "../../model/field.ts";
import type { ObservableKind } from "../../model/observable.ts";
import { compilePattern } from "../stix/compile-pattern.ts";
import { patternGatherer } from "./gather.ts";
import { patternSet } from "./pattern-set.ts";

const artifact = {
  id: "ios.example",
  fields: { process: processName(), note: text(), at: unixTime("seen") },
} as unknown as Artifact;

/** Which of the rows have to be shown, though they name nothing that a look-up meets. */
function wanted(pattern: string, rows: readonly Record<string, unknown>[]): boolean[] {
  expect(compilePattern(pattern).refusals).toEqual([]);
  const gatherer = patternGatherer(patternSet([{ text: pattern, refs: [] }]), artifact);
  return rows.map((row) => gatherer?.wants(row) ?? false);
}

const rows = [{ process: "abcd" }, { process: "other", note: "abcd" }, { note: "éfgh".normalize("NFD") }, { note: 7 }];

it.each([
  ["[x-bridle-record:process = 'abcd']", [true, false, false, false]],
  ["[x-bridle-record:field.process IN ('abcd', 'other')]", [true, true, false, false]],
  ["[x-bridle-record:note = 'abcd' AND x-bridle-record:artifact = 'ios.example']", [false, true, false, true]],
  ["[x-bridle-record:note = 'éfgh']", [false, false, true, true]],
  ["[x-bridle-record:note LIKE 'abcd%']", [true, true, true, true]],
  [
    "[x-bridle-record:note = 'abcd' OR x-bridle-record:process = 'abcd'] AND [x-bridle-record:note = 'abcd']",
    [true, true, true, true],
  ],
  ["[x-bridle-record:at = '2026-01-01T00:00:00Z']", [true, true, true, true]],
  ["[x-bridle-record:note = 'abcd' AND x-bridle-record:artifact = 'ios.other']", [false, false, false, false]],
])("%s asks for those rows alone that can meet it", (pattern, expected) => {
  expect(wanted(pattern, rows)).toEqual(expected);
});

/** Names of hosts and mail addresses have no case, on either side. */
it.each<[pattern: string, kind: ObservableKind, value: string, isMet: boolean]>([
  ["[domain-name:value LIKE 'EVIL%.Example']", "host", "evil7.example", true],
  ["[domain-name:value LIKE 'evil%.example']", "url", "https://Evil7.EXAMPLE/x", true],
  ["[domain-name:value MATCHES '^EVIL[0-9]\\\\.example$']", "host", "evil7.example", true],
  ["[domain-name:value MATCHES '^EVIL[0-9]\\\\.example$']", "host", "evilx.example", false],
  ["[email-addr:value LIKE '%@Evil7.example']", "email-address", "Name@evil7.Example", true],
  ["[url:value LIKE 'HTTPS://Evil.example/%/Gate']", "url", "https://EVIL.example/a/Gate", true],
  ["[url:value LIKE 'https://evil.example/%/Gate']", "url", "https://evil.example/a/gate", false],
  [
    "[url:value LIKE 'https://evil.example/%/gate']",
    "text",
    "see https://a.example/ https://evil.example/7/gate",
    true,
  ],
  ["[url:value LIKE 'https://evil.example:81/%/gate']", "url", "https://evil.example:81/7/gate", true],
  ["[url:value LIKE 'https://evil.example/%/gate']", "url", "https://a.evil.example/7/gate", false],
  ["[url:value MATCHES '^https?://evil\\\\.example/[0-9]+$']", "url", "http://evil.example/77", true],
  ["[url:value MATCHES '^https?://evil\\\\.example/[0-9]+$|else']", "url", "http://a.example/else", true],
  ["[process:name LIKE 'Evil%']", "process-name", "evild", false],
  // A star within a name, in folders of several names.
  ["[file:path = '/tmp/com.evil.*.plist']", "file-path", "/private/var/tmp/com.evil.7.plist", true],
  ["[file:path = '/private/var/tmp/com.evil.*.plist']", "file-path", "/tmp/com.evil.7.plist", true],
  ["[file:path = '/private/var/tmp/com.evil.*.plist']", "file-path", "/private/var/tmp/com.evil.a/b.plist", false],
  ["[file:path = '/private/var/tmp/com.evil.*.plist']", "file-path", "/private/var/tmp/com.evilx7.plist", false],
  ["[file:path = '/data/local/tmp/.evil*/']", "file-path", "/data/local/tmp/.evil7/run", true],
  ["[file:path = '/data/local/tmp/.evil*/']", "file-path", "/data/local/tmp/evil7/run", false],
  ["[file:path = '/sdcard/*/evil_*.apk']", "file-path", "/storage/emulated/0/Download/evil_1.apk", true],
  ["[file:path = '/data/data/**/evil*.so']", "file-path", "/data/user/0/com.example/files/evil7.so", true],
  ["[file:path = 'Library/Caches/evil*.db']", "file-path", "/private/var/mobile/Library/Caches/evil7.db", true],
  ["[file:path = 'Library/Caches/evil*.db']", "file-path", "/private/var/mobile/x/Library/Caches/evil7.db", false],
  ["[file:name = 'evil*.dylib']", "file-path", "/usr/lib/evil7.dylib", true],
  ["[file:name = 'evil*.dylib']", "file-path", "/usr/lib/xevil7.dylib", false],
])("%s of the %s %s", (pattern, kind, value, isMet) => {
  const example = { id: "ios.example", shows: "ran", fields: { field: { observable: kind } }, rules: [] };
  const observables = [{ kind, field: "field", value }];
  const record = { artifact: example.id, value: { field: value }, from: { file: "x" }, moments: [], observables };
  const gatherer = patternGatherer(patternSet([{ text: pattern, refs: [] }]), example as unknown as Artifact);
  expect(gatherer?.see(record).map(({ met }) => met)).toEqual(isMet ? [true] : []);
});
