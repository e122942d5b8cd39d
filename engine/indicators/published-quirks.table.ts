/**
 * What lists state, and what a phone shows, by the number under which `published-quirks.test.ts` tells it: oddities of
 * lists as they are published (L), mistakes that other programs make with them (E), and lists that mean harm (H).
 * @module
 */
import type { ObservableKind } from "../model/observable.ts";

type Stated = readonly (readonly [path: string, value: string])[];
type Shown = readonly (readonly [kind: ObservableKind, value: string, met: boolean])[];

export const host = "domain-name:value";
export const sha256 = "ab".repeat(32);
const uuid = "76DAB334-7E17-475D-A5D6-0794EB5818A5";

/** Values as a list states them, and what a phone shows: true for what is to be met. */
export const statedValues: readonly [id: string, what: string, stated: Stated, shown: Shown][] = [
  [
    "L01",
    "an IPv4 address stated as a domain",
    [[host, "178.63.71.15"]],
    [
      ["ip-address", "178.63.71.15", true],
      ["url", "http://178.63.71.15:8080/x", true],
      ["host", "78.63.71.15", false],
      ["host", "178.63.71.151", false],
    ],
  ],
  [
    "L02",
    "a domain with a path",
    [[host, "fgr1w2gnsdvsb.xyz/x"]],
    [
      ["url", "https://fgr1w2gnsdvsb.xyz/x/y", true],
      ["url", "https://fgr1w2gnsdvsb.xyz/xy", false],
      ["host", "fgr1w2gnsdvsb.xyz", false],
    ],
  ],
  [
    "L03",
    "a word without an ending",
    [[host, "despachosnegocios"]],
    [
      ["host", "despachosnegocios.com", false],
      ["host", "www.despachosnegocios", false],
    ],
  ],
  [
    "L04",
    "two values glued together",
    [[host, "46.183.184.91summerartcamp.net"]],
    [
      ["ip-address", "46.183.184.91", false],
      ["host", "summerartcamp.net", false],
    ],
  ],
  [
    "L05",
    "letters of either case: hosts and apps in any, addresses' paths, processes and files in theirs",
    [
      [host, "forti.external-Sht_prd_2.com"],
      ["url:value", "http://Evil.example/Path"],
      ["process:name", "Diagnosticd"],
      ["file:path", "/private/var/tmp/UserEventAgent"],
    ],
    [
      ["host", "FORTI.external-sht_prd_2.com", true],
      ["url", "https://EVIL.example/Path", true],
      ["url", "https://evil.example/path", false],
      ["process-name", "Diagnosticd", true],
      ["process-name", "diagnosticd", false],
      ["file-path", "/private/var/tmp/usereventagent", false],
    ],
  ],
  [
    "L06a",
    "the key of a hash as sha256",
    [["file:hashes.sha256", sha256]],
    [["file-hash", sha256.toUpperCase(), true]],
  ],
  ["L06b", "the key of a hash as 'SHA-256'", [["file:hashes.'SHA-256'", sha256]], [["file-hash", sha256, true]]],
  ["L06c", "the key of a hash as SHA256", [["file:hashes.SHA256", sha256]], [["file-hash", sha256, true]]],
  [
    "L08",
    "an escaped backslash",
    [["url:value", "http://evil.example/a\\%20b.apk"]],
    [["url", "http://evil.example/a\\%20b.apk", true]],
  ],
  [
    "L09",
    "a page of a shortener, without a scheme",
    [["url:value", "bit.ly/48wdj1m"]],
    [
      ["url", "https://bit.ly/48wdj1m", true],
      ["text", "see bit.ly/48wdj1m now", true],
      ["url", "https://bit.ly/48WDJ1M", false],
      ["url", "https://bit.ly/", false],
      ["host", "bit.ly", false],
    ],
  ],
  [
    "L10a",
    "somebody's name at a host of many",
    [[host, "gamehosts-621ba.appspot.com"]],
    [
      ["host", "gamehosts-621ba.appspot.com", true],
      ["host", "other.appspot.com", false],
      ["host", "appspot.com", false],
    ],
  ],
  [
    "L10b",
    "the host of many itself",
    [[host, "appspot.com"]],
    [
      ["host", "appspot.com", true],
      ["host", "gamehosts-621ba.appspot.com", false],
    ],
  ],
  [
    "L13",
    "names that look like the system's",
    [
      ["app:id", "com.android.services"],
      ["file:name", "com.apple.photolibraryd.plist"],
      ["file:path", "/private/var/tmp/UserEventAgent"],
    ],
    [
      ["app-id", "com.android.services.telephony", false],
      ["app-id", "com.android.server", false],
      ["file-name", "com.apple.photolibraryd.plist.old", false],
      ["file-path", "/usr/libexec/UserEventAgent", false],
      ["process-name", "UserEventAgent", false],
    ],
  ],
  [
    "L14",
    "a path below a home folder",
    [["file:path", "Library/Preferences/com.apple.photolibraryd.plist"]],
    [
      ["file-path", "/private/var/mobile/Library/Preferences/com.apple.photolibraryd.plist", true],
      ["file-path", "/private/var/mobile/Library/Preferences/com.apple.photolibrary.plist", false],
    ],
  ],
  [
    "L15",
    "a folder",
    [["file:path", "/private/var/tmp/icloud_dump/"]],
    [
      ["file-path", "/private/var/tmp/icloud_dump/a/b", true],
      ["file-path", "/private/var/tmp/icloud_dump2/a", false],
      ["file-path", "/private/var/tmp/icloud_dumps", false],
    ],
  ],
  [
    "L16",
    "one path under each of the phone's names for it",
    [["file:path", "/tmp/l/"]],
    [
      ["file-path", "/var/tmp/l/x", true],
      ["file-path", "/private/var/tmp/l/x", true],
      ["file-path", "/tmp/l/x", true],
    ],
  ],
  [
    "L17",
    "short names of processes",
    [["process:name", "bh"]],
    [
      ["process-name", "/private/var/tmp/bh", true],
      ["process-name", "bhd", false],
      ["process-name", "BH", false],
    ],
  ],
  [
    "L18",
    "a name longer than the kernel keeps",
    [["process:name", "CommsCenterRootHelper"]],
    [
      ["process-name", "CommsCenterRoot", true],
      ["process-name", "CommsCenter", false],
      ["process-name", "CommsCenterRootHelp", false],
    ],
  ],
  [
    "L19",
    "a certificate's hash with colons, in capitals or not",
    [["app:cert.sha1", "9B48840CBF93379410172B4B85989624D2B33D59"]],
    [
      ["certificate-hash", "9b:48:84:0c:bf:93:37:94:10:17:2b:4b:85:98:96:24:d2:b3:3d:59", true],
      ["file-hash", "9b48840cbf93379410172b4b85989624d2b33d59", false],
    ],
  ],
  [
    "L20",
    "ids of apps that differ in case alone",
    [["app:id", "app.easylogger"]],
    [
      ["app-id", "app.EasyLogger", true],
      ["app-id", "app.easylogger.pro", false],
    ],
  ],
  [
    "L27",
    "a name in letters beyond ASCII",
    [[host, "xn--telegrm-qbd.com"]],
    [
      ["host", "telegrám.com", false],
      ["host", "xn--telegrm-qbd.com", true],
      ["host", "telegram.com", false],
    ],
  ],
  ...["evil[.]example", "evil(.)example", "evil[dot]example", "hxxps[:]//evil[.]example", "++evil.example++"].map(
    (written, at): (typeof statedValues)[number] => [
      `L28${"abcde"[at]}`,
      `a value that nobody can click: ${written}`,
      [[written.includes("//") ? "url:value" : host, written]],
      [
        ["url", "https://evil.example/", true],
        ["url", "https://evil-example/", false],
      ],
    ],
  ),
  [
    "E02",
    "an escaped quote stays what it is",
    [["url:value", "http://evil.example/it's"]],
    [
      ["url", "http://evil.example/it's", true],
      ["url", "http://evil.example/it\\s", false],
    ],
  ],
  [
    "E03",
    "a folder is no beginning of a name",
    [["file:path", "/private/var/tmp/l/"]],
    [["file-path", "/private/var/tmp/launchd_socket", false]],
  ],
  [
    "E04",
    "a profile is itself, in either case, and no part of itself",
    [["configuration-profile:id", uuid]],
    [
      ["profile-id", uuid.toLowerCase(), true],
      ["profile-id", "7", false],
      ["profile-id", uuid.slice(1), false],
    ],
  ],
  [
    "E05",
    "a name of three labels is met below itself",
    [[host, "a.example.com"]],
    [
      ["host", "b.a.example.com", true],
      ["host", "example.com", false],
      ["host", "ba.example.com", false],
    ],
  ],
  [
    "E06",
    "of a host no letters are cut: web.x.example is not eb.x.example",
    [
      [host, "eb.x.example"],
      [host, "y.example"],
    ],
    [
      ["host", "web.x.example", false],
      ["host", "wwwy.example", false],
      ["host", "www.y.example", true],
    ],
  ],
  [
    "E07",
    "a port is no part of a host",
    [[host, "evil.example"]],
    [
      ["host", "evil.example:8443", true],
      ["url", "https://evil.example:8443/", true],
    ],
  ],
  [
    "E08",
    "an address with and without a scheme, at either of the web's",
    [["url:value", "http://evil.example/?x=1"]],
    [
      ["url", "https://evil.example/?x=1", true],
      ["url", "https://evil.example/?x=12", false],
    ],
  ],
  [
    "E13",
    "a domain is no part of a file's name or of another word",
    [[host, "evil.example"]],
    [
      ["file-name", "photo-evil.example.jpg", false],
      ["file-path", "/private/var/mobile/Media/evil.example/a.jpg", false],
      ["text", "notevil.example", false],
      ["text", "evil.example.org", false],
    ],
  ],
  [
    "E14",
    "a mail address is folded, and neither its tag nor its dots are dropped",
    [["email-addr:value", "Some.Name@gmail.com"]],
    [
      ["email-address", "some.name@GMAIL.com", true],
      ["email-address", "somename@gmail.com", false],
      ["email-address", "some.name+news@gmail.com", false],
    ],
  ],
  ["H01", "every name of a country", [[host, ".com"]], [["host", "evil.com", false]]],
  ["H02", "every name", [[host, "*"]], [["host", "evil.example", false]]],
  ["H03", "every name, as SQL has it", [[host, "%"]], [["host", "evil.example", false]]],
  ["H04", "every name of a star and an ending", [[host, "*.co.uk"]], [["host", "news.co.uk", false]]],
  [
    "H05",
    "every path",
    [
      ["file:path", "/"],
      ["file:path", "/*"],
      ["file:path", "/private/var/mobile/"],
      ["file:path", "*"],
    ],
    [["file-path", "/private/var/mobile/Library/SMS/sms.db", false]],
  ],
  [
    "H06",
    "names of one letter and none",
    [
      ["process:name", "a"],
      ["process:name", " "],
      ["file:name", "*"],
    ],
    [
      ["process-name", "aaa", false],
      ["process-name", "", false],
      ["file-name", "a.plist", false],
    ],
  ],
  [
    "H07",
    "every address",
    [
      ["ipv4-addr:value", "0.0.0.0/0"],
      ["ipv4-addr:value", "8.0.0.0/7"],
      ["ipv6-addr:value", "::/0"],
    ],
    [
      ["ip-address", "8.8.8.8", false],
      ["ip-address", "2001:db8::1", false],
    ],
  ],
  [
    "H08",
    "the digests of an empty file",
    [
      ["file:hashes.md5", "d41d8cd98f00b204e9800998ecf8427e"],
      ["file:hashes.sha1", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
      ["file:hashes.sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ],
    [
      ["file-hash", "d41d8cd98f00b204e9800998ecf8427e", false],
      ["file-hash", "da39a3ee5e6b4b0d3255bfef95601890afd80709", false],
      ["file-hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false],
    ],
  ],
  [
    "H09",
    "the phone itself",
    [
      [host, "localhost"],
      ["ipv4-addr:value", "127.0.0.1"],
    ],
    [
      ["url", "http://localhost:8080/", false],
      ["url", "http://127.0.0.1/", false],
    ],
  ],
];
