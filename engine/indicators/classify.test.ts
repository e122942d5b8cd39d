import { describe, expect, it } from "vitest";
import { classify, type ValueKind } from "./classify.ts";

/** `type key use warnings`, or the refusal. */
function shown(kind: ValueKind, value: string): string {
  const result = classify(kind, value);
  if ("refused" in result) return result.refused;
  return [
    result.type.split(":")[0],
    result.key,
    ...(result.use === "plain" ? [] : [result.use]),
    ...result.warnings,
  ].join(" ");
}

describe("quirks of public lists", () => {
  it.each<[ValueKind, string, string]>([
    // Host names
    ["host", "evil.example", "domain-name evil.example"],
    ["host", "Evil.EXAMPLE.", "domain-name evil.example"],
    ["host", "forti.external-Sht_prd_2.com", "domain-name forti.external-sht_prd_2.com"],
    ["host", "www.evil.example", "domain-name www.evil.example"],
    ["host", "176.223.111.131", "ipv4-addr 176.223.111.131 retyped-as-ip"],
    ["host", "2001:DB8:0:0::1", "ipv6-addr 2001:db8::1 retyped-as-ip"],
    ["host", "fgr1w2gnsdvsb.xyz/x", "url fgr1w2gnsdvsb.xyz/x url-prefix domain-with-path"],
    ["host", "evil.example/x?y=1", "url evil.example/x?y=1 domain-with-path"],
    ["host", "evil.example/", "domain-name evil.example"],
    ["host", "despachosnegocios", "domain-name despachosnegocios host-only bare-label"],
    ["host", "com", "domain-name com host-only bare-label"],
    ["host", "localhost", "own-address"],
    ["host", "46.183.184.91summerartcamp.net", "domain-name 46.183.184.91summerartcamp.net glued-values"],
    ["host", "evil[.]example", "domain-name evil.example refanged"],
    ["host", "evil(dot)example", "domain-name evil.example refanged"],
    ["host", "hxxps://evil[.]example/a", "url evil.example/a refanged retyped-as-url"],
    ["host", "++evil.example++", "domain-name evil.example refanged"],
    ["host", "*.evil.example", "domain-name evil.example wildcard-dropped"],
    ["host", "evil.example:8443", "domain-name evil.example port-dropped"],
    ["host", "name@evil.example", "email-addr name@evil.example retyped-as-email"],
    ["host", "gamehosts-621ba.appspot.com", "domain-name gamehosts-621ba.appspot.com"],
    ["host", "appspot.com", "domain-name appspot.com host-only public-suffix"],
    ["host", "co.uk", "domain-name co.uk host-only public-suffix"],
    ["host", "*.github.io", "domain-name github.io host-only wildcard-dropped public-suffix"],
    ["host", "dynamic-dns.net", "domain-name dynamic-dns.net host-only public-suffix"],
    ["host", "duckdns.org", "domain-name duckdns.org host-only public-suffix"],
    ["host", "münchen.example", "domain-name xn--mnchen-3ya.example"],
    ["host", "xn--mnchen-3ya.example", "domain-name xn--mnchen-3ya.example"],
    ["host", "xn--telegrm-qbd.com", "domain-name xn--telegrm-qbd.com"],
    ["host", "domain autuo.xicp.net", "malformed-host"],
    ["host", "evil..example", "malformed-host"],
    ["host", "evil.1", "malformed-host"],
    ["host", "   ", "malformed-value"],
    ["host", `${"a".repeat(300)}.example`, "malformed-host"],
    // IP addresses
    ["ip", "203.0.113.7", "ipv4-addr 203.0.113.7"],
    ["ip", "203.0.113.7/32", "ipv4-addr 203.0.113.7"],
    ["ip", "203.0.113.0/24", "ipv4-addr 203.0.113.0/24 ip-range"],
    ["ip", "203.0.113.77/25", "ipv4-addr 203.0.113.0/25 ip-range"],
    ["ip", "2001:db8:1:2::/64", "ipv6-addr 2001:db8:1:2::/64 ip-range"],
    ["host", "203.0.113.0/24", "ipv4-addr 203.0.113.0/24 ip-range retyped-as-ip"],
    ["ip", "203.0.0.0/8", "too-broad"],
    ["ip", "2001:db8::/16", "too-broad"],
    ["ip", "192.168.0.0/16", "too-broad"],
    ["ip", "203.0.113.0/33", "malformed-ip"],
    ["ip", "203.0.113.7:443", "ipv4-addr 203.0.113.7 port-dropped"],
    ["ip", "203.0.113[.]7", "ipv4-addr 203.0.113.7 refanged"],
    ["ip", "2001:0DB8::0001", "ipv6-addr 2001:db8::1"],
    ["ip", "[2001:db8::1]:443", "ipv6-addr 2001:db8::1 port-dropped"],
    ["ip", "::ffff:203.0.113.7", "ipv4-addr 203.0.113.7"],
    ["ip", "evil.example", "domain-name evil.example retyped-as-host"],
    ["ip", "203.0.113", "malformed-ip"],
    ["ip", "0x7f.1", "malformed-ip"],
    ["ip", "192.168.1.1", "ipv4-addr 192.168.1.1 private-address"],
    ["ip", "192.0.2.1", "ipv4-addr 192.0.2.1"],
    ["ip", "fd00::1", "ipv6-addr fd00::1 private-address"],
    ["ip", "127.0.0.1", "own-address"],
    ["ip", "0.0.0.0", "own-address"],
    ["ip", "::1", "own-address"],
    // URLs
    ["url", "bit.ly/48wdj1m", "url bit.ly/48wdj1m"],
    ["url", "www.ondroid.store/aL2mohh1", "url www.ondroid.store/aL2mohh1"],
    ["url", "HTTPS://Evil.Example:443/Path?Q=1#top", "url evil.example/Path?Q=1"],
    ["url", "http://evil.example:8080", "url evil.example:8080/"],
    ["url", "http://user:pw@evil.example/", "url evil.example/"],
    ["url", "hxxp[://]evil[.]example/a", "url evil.example/a refanged"],
    ["url", "http://0x7f.1/x", "url 127.0.0.1/x"],
    ["url", "http://[2001:DB8::1]/x", "url [2001:db8::1]/x"],
    ["url", "http://evil.example/a/../b", "url evil.example/b"],
    ["url", "http://evil.example/'a?b=c|d", "url evil.example/%27a?b=c%7Cd"],
    ["url", "http://evil.example/%7ea%2f", "url evil.example/~a%2F"],
    ["url", "ftp://evil.example/a", "url ftp://evil.example/a"],
    ["url", "http://", "malformed-url"],
    ["url", "two words.example/", "malformed-url"],
    // E-mail
    ["email", "Some.Name+tag@Evil.Example", "email-addr some.name+tag@evil.example"],
    ["email", "name[at]evil[.]example", "email-addr name@evil.example refanged"],
    ["email", "name@203.0.113.7", "email-addr name@203.0.113.7"],
    ["email", '"name@evil.example"', "email-addr name@evil.example"],
    ["email", "'name@evil.example'", "email-addr name@evil.example"],
    ["email", '"name"@evil.example', "email-addr name@evil.example"],
    ["email", '"A. Name" <name@evil.example>', "email-addr name@evil.example"],
    ["email", '"two words"@evil.example', "malformed-email"],
    ["email", "evil.example", "malformed-email"],
    // Hashes
    ["file-hash", "A".repeat(64), `file ${"a".repeat(64)}`],
    ["certificate-hash", Array(20).fill("AB").join(":"), `app ${"ab".repeat(20)}`],
    ["file-hash", "-1234567", "malformed-hash"],
    ["file-hash", "f00", "malformed-hash"],
    ["file-hash", "d41d8cd98f00b204e9800998ecf8427e", "empty-file-hash"],
    // Apps, profiles, properties
    ["app-id", "app.eLogger", "app app.elogger"],
    [
      "profile-id",
      "76DAB334-7E17-475D-A5D6-0794EB5818A5",
      "configuration-profile 76dab334-7e17-475d-a5d6-0794eb5818a5",
    ],
    ["property-name", "sys.brand.note", "android-property sys.brand.note"],
    ["app-id", "two words", "malformed-value"],
    // Processes and files: case is kept
    ["process", "Diagnosticd", "process Diagnosticd"],
    ["process", "/private/var/tmp/UserEventAgent", "file /private/var/tmp/UserEventAgent retyped-as-path"],
    ["file-name", "roleaccountd.plist", "file roleaccountd.plist"],
    ["file-path", "/tmp/l/", "file /private/var/tmp/l"],
    ["file-path", "/var/tmp/l", "file /private/var/tmp/l"],
    ["file-path", "HomeDomain/Library/evil", "file /private/var/mobile/Library/evil"],
    ["file-path", "HomeDomain-Library/evil", "file /private/var/mobile/Library/evil"],
    ["file-path", "RootDomain::Library/evil", "file /private/var/root/Library/evil"],
    ["file-path", "HomeDomain/Library", "too-broad"],
    ["file-path", "OtherDomain/evil", "file OtherDomain/evil"],
    [
      "file-path",
      "Library/Preferences/com.apple.photolibraryd.plist",
      "file Library/Preferences/com.apple.photolibraryd.plist",
    ],
    ["file-path", "/data/local/tmp/wd/", "file /data/local/tmp/wd"],
    ["folder", "/data/local/tmp/wd", "file /data/local/tmp/wd"],
    ["file-path", "/", "not-a-phone-path"],
    ["file-path", "/tmp/", "too-broad"],
    ["file-path", "/private/var/mobile/Library/", "too-broad"],
    ["file-path", "/*/*", "too-broad"],
    ["file-path", "/private/var/tmp/*", "too-broad"],
    ["file-path", "/private/var/mobile/Containers/Data/Application/*/", "too-broad"],
    [
      "file-path",
      "/private/var/mobile/Containers/Data/Application/01234567-89AB-CDEF-0123-456789ABCDEF/",
      "file /private/var/mobile/Containers/Data/Application/01234567-89AB-CDEF-0123-456789ABCDEF",
    ],
    ["file-name", "Cafe\u0301", "file Caf\u00e9"],
    ["file-path", String.raw`C:\Windows\x.dll`, "not-a-phone-path"],
    ["file-path", "x".repeat(9000), "over-limit"],
  ])("%s %s", (kind, value, expected) => expect(shown(kind, value)).toBe(expected));

  it("takes the algorithm of a hash from its length, whatever the list calls it", () => {
    expect(classify("file-hash", "ab".repeat(16))).toMatchObject({ type: "file:hashes.md5" });
    expect(classify("file-hash", "ab".repeat(20))).toMatchObject({ type: "file:hashes.sha1" });
    expect(classify("certificate-hash", "ab".repeat(32))).toMatchObject({ type: "app:cert.sha256" });
  });
});
