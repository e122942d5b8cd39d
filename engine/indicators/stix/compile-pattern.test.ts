import { describe, expect, it } from "vitest";
import { compilePattern } from "./compile-pattern.ts";

function values(pattern: string): string[] {
  return compilePattern(pattern).values.map(({ kind, value }) => `${kind} ${value}`);
}
function refusals(pattern: string): readonly string[] {
  return compilePattern(pattern).refusals;
}

describe("what can be looked up", () => {
  it.each<[string, string[]]>([
    ["[domain-name:value='a.example']", ["host a.example"]],
    ["[ domain-name:value  =  'a.example' ] ", ["host a.example"]],
    ["[domain-name:value == 'a.example']", ["host a.example"]],
    ["[domain-name:'value' = 'a.example']", ["host a.example"]],
    ["[domain-name:value IN ('a.example', 'b.example')]", ["host a.example", "host b.example"]],
    ["[url:value = 'http://a.example/?b=c']", ["url http://a.example/?b=c"]],
    ["[domain-name:value='a.example' OR ipv4-addr:value='203.0.113.1']", ["host a.example", "ip 203.0.113.1"]],
    ["([process:name='a'] OR [process:name='b'])", ["process a", "process b"]],
    ["[file:hashes.sha256='ab']", ["file-hash ab"]],
    ["[file:hashes.'SHA-256'='ab']", ["file-hash ab"]],
    ["[file:hashes.SHA256='ab']", ["file-hash ab"]],
    ["[file:hashes.SHA-256='ab']", ["file-hash ab"]],
    ["[file:hashes.MD5='ab']", ["file-hash ab"]],
    ["[file:hashes.'SHA-1'='ab']", ["file-hash ab"]],
    ["[app:cert.sha256='ab']", ["certificate-hash ab"]],
    ["[x509-certificate:hashes.'SHA-1'='ab']", ["certificate-hash ab"]],
    ["[app:id='com.example']", ["app-id com.example"]],
    ["[configuration-profile:id='ID']", ["profile-id ID"]],
    ["[android-property:name='sys.x']", ["property-name sys.x"]],
    ["[file:path='/private/var/tmp/l/']", ["file-path /private/var/tmp/l/"]],
    ["[file:parent_directory_ref.path='/tmp/l']", ["folder /tmp/l"]],
    ["[email-message:from_ref.value='a@b.example']", ["email a@b.example"]],
    ["[ipv6-addr:value='2001:db8::1']", ["ip 2001:db8::1"]],
    ["[network-traffic:dst_ref.value='a.example']", ["host a.example"]],
    [
      "[network-traffic:dst_ref.type = 'ipv4-addr' AND network-traffic:dst_ref.value = '203.0.113.1']",
      ["ip 203.0.113.1"],
    ],
    [
      "[network-traffic:src_ref.value = 'a.example' AND network-traffic:src_ref.type = 'domain-name']",
      ["host a.example"],
    ],
    [
      "[network-traffic:dst_ref.type='ipv4-addr' AND network-traffic:dst_ref.value='203.0.113.1' AND network-traffic:dst_port=443]",
      ["ip 203.0.113.1:443"],
    ],
    [
      "[network-traffic:dst_ref.value='2001:db8::1' AND network-traffic:dst_ref.type='ipv6-addr' AND network-traffic:dst_port=443 AND network-traffic:protocols[0]='tcp']",
      ["ip [2001:db8::1]:443"],
    ],
    ["[network-traffic:dst_ref.value='a.example' AND network-traffic:dst_port=443]", ["host a.example:443"]],
    ["[file:name='a' AND file:parent_directory_ref.path='/c/d/']", ["file-path /c/d/a"]],
    ["[file:parent_directory_ref.path='/c' AND file:name='a']", ["file-path /c/a"]],
    ["[file:name='a' AND file:hashes.'SHA-256'='ab' AND file:size=7]", ["file-hash ab"]],
    ["[file:hashes.MD5='ab' AND file:hashes.'SHA-256'='cd']", ["file-hash ab", "file-hash cd"]],
    ["[ipv4-addr:value ISSUBSET '203.0.113.0/24']", ["ip 203.0.113.0/24"]],
    ["[domain-name:value LIKE 'a.example']", ["host a.example"]],
    ["[domain-name:value LIKE '%.a.example']", ["host *.a.example"]],
    ["[file:path LIKE '/private/var/tmp/l/%']", ["file-path /private/var/tmp/l/"]],
    ['[domain-name:value = "a.example"]', ["host a.example"]],
    ["[Domain-Name:value = 'a.example']", ["host a.example"]],
  ])("%s", (pattern, expected) => {
    expect(values(pattern)).toEqual(expected);
    expect(refusals(pattern)).toEqual([]);
  });

  it("undoes the two escapes of the grammar once, and leaves others as they stand", () => {
    expect(values(String.raw`[file:name='it\'s']`)).toEqual(["file-name it's"]);
    expect(values(String.raw`[url:value='http://a.example/Update\\%20Services.apk']`)).toEqual([
      String.raw`url http://a.example/Update\%20Services.apk`,
    ]);
    expect(values(String.raw`[file:name='a\\\\b']`)).toEqual([String.raw`file-name a\\b`]);
    expect(values(String.raw`[file:name='a\db']`)).toEqual([String.raw`file-name a\db`]);
    expect(values(String.raw`[file:name='a\"b']`)).toEqual([String.raw`file-name a\"b`]);
    expect(values(String.raw`[file:name="a\"b\'c"]`)).toEqual([String.raw`file-name a"b\'c`]);
  });
});

describe("what is more than a value is asked of records", () => {
  it.each([
    "[domain-name:value='a.example' AND file:name='b']",
    "[network-traffic:dst_ref.value='203.0.113.1' AND network-traffic:dst_port > 443]",
    "[file:name='a' AND file:size=7]",
    "[file:name='a' AND NOT EXISTS file:size]",
    "[file:name='a' AND file:hashes.MD5 != 'ab']",
    "[file:hashes.MD5='0123456789abcdef0123456789abcdef' AND process:name='a']",
    "[process:name='a'] AND [process:name='b']",
    "[process:name='a'] FOLLOWEDBY [process:name != 'b']",
    "[process:name='a'] REPEATS 3 TIMES",
    "[process:name='a'] WITHIN 5 SECONDS",
    "[process:name='a'] START t'2024-01-01T00:00:00Z' STOP t'2024-12-31T23:59:59Z'",
    "[file:name LIKE 'evil%.dylib']",
    "[file:name MATCHES '^ev[il]+$']",
    "[domain-name:value LIKE 'evil%.example']",
    "[domain-name:value LIKE 'evil_.example']",
    "[ipv4-addr:value ISSUPERSET '203.0.113.0/24']",
    "[x-bridle-record:artifact = 'ios.sms' AND x-bridle-record:guid = 'abc']",
  ])("%s", (pattern) => {
    expect(compilePattern(pattern)).toMatchObject({ values: [], patterns: [{}], refusals: [] });
  });
});

describe("what cannot is named", () => {
  it.each<[string, string]>([
    ["[network-traffic:dst_ref.type='ipv4-addr' AND network-traffic:src_port=443]", "unsupported-path"],
    ["[network-traffic:dst_port=443 AND network-traffic:dst_ref.type='ipv4-addr']", "too-broad"],
    ["[network-traffic:dst_ref.type='mac-addr' AND network-traffic:dst_ref.value='00:00']", "unsupported-path"],
    ["[process:name NOT = 'a']", "too-broad"],
    ["[process:name NOT IN ('a')]", "too-broad"],
    ["[process:name != 'a']", "too-broad"],
    ["[file:name LIKE '%.dylib']", "too-broad"],
    ["[file:name = '*.dylib']", "too-broad"],
    ["[file:path = '/data/app/*.apk']", "too-broad"],
    ["[file:path = 'Library/*.db']", "too-broad"],
    ["[file:path = '/private/var/mobile/Library/Preferences/com.apple.*.plist']", "too-broad"],
    ["[process:name LIKE 'a%']", "too-broad"],
    ["[file:name MATCHES '.*']", "too-broad"],
    ["[file:size > 7]", "too-broad"],
    ["[EXISTS file:name]", "too-broad"],
    ["[x-bridle-record:artifact = 'ios.sms']", "too-broad"],
    ["[EXISTS file:name] FOLLOWEDBY [EXISTS process:name]", "too-broad"],
    ["[process:name='a'] FOLLOWEDBY [mutex:name='b']", "unsupported-path"],
    ["[file:name MATCHES '(?=a)']", "unsupported-matches"],
    [`[file:name MATCHES '${"[a-z]{1,900}x".repeat(2)}']`, "unsupported-matches"],
    [`[${Array(1001).fill("file:name LIKE 'ab%'").join(" AND ")}]`, "over-limit"],
    [`[${Array(100).fill("(file:name = 'ab' OR process:name = 'ab')").join(" AND ")}]`, "unsupported-and"],
    [Array(201).fill("[file:name = 'ab']").join(" AND "), "over-limit"],
    ["[file:name ISSUBSET '203.0.113.0/24']", "unsupported-subset"],
    ["[ipv4-addr:value ISSUPERSET 'x' AND ipv4-addr:value = '203.0.113.1']", "unsupported-subset"],
    ["[process:name='a'] START t'2024-01-01T00:00:00Z' STOP t'2023-12-31T23:59:59Z'", "malformed-pattern"],
    ["[mutex:name='a']", "unsupported-path"],
    ["[file:hashes.IMPHASH='a']", "unsupported-path"],
    ["[file:x_misp_constructor='a']", "unsupported-path"],
    ["[process:name=1]", "unsupported-literal"],
    ["[process:name IN ()]", "empty-set"],
    ["domain-name:value='a'", "malformed-pattern"],
    ["[domain-name:value='a']]", "malformed-pattern"],
    ["", "malformed-pattern"],
  ])("%s", (pattern, code) => {
    expect(values(pattern)).toEqual([]);
    expect(refusals(pattern)).toEqual([code]);
    expect(compilePattern(pattern).patterns).toEqual([]);
  });

  it("keeps the alternatives that can be looked up beside those that cannot", () => {
    const pattern =
      "[process:name='a' OR mutex:name='b'] OR ([url:value='http://c.example/'] FOLLOWEDBY [process:name='d'])";
    expect(values(pattern)).toEqual(["process a"]);
    expect(refusals(pattern)).toEqual(["unsupported-path"]);
    expect(compilePattern(pattern).patterns).toMatchObject([{ kind: "join", operator: "FOLLOWEDBY" }]);
  });
});
