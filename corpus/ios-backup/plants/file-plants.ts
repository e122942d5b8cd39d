/**
 * Traces in the index of files, in profiles and in the list of apps.
 * @module
 */
import { utf8 } from "../../formats/bytes.ts";
import { before } from "../contents/clean-phone.ts";
import type { BackupEntry } from "../entry.ts";
import { type Expected, type Plant, plantedDays } from "./plant.ts";

function filePlant(
  id: string,
  describe: string,
  entry: BackupEntry,
  expected: Expected,
  lookAlike: { readonly describe: string; readonly entry: BackupEntry },
): Plant {
  const dated = (given: BackupEntry): BackupEntry => ({
    modified: Math.floor(before(plantedDays).getTime() / 1000),
    ...given,
  });
  return {
    id,
    artifact: "ios.manifest",
    describe,
    apply: (phone) => void phone.entries.push(dated(entry)),
    expected,
    lookAlike: {
      describe: lookAlike.describe,
      value: lookAlike.entry.path,
      apply: (phone) => void phone.entries.push(dated(lookAlike.entry)),
    },
  };
}

const bytes = utf8("invented\n");
const path = (value: string, minimumGrade: "ran" | "context" = "ran"): Expected => ({
  indicatorType: "file:path",
  value,
  minimumGrade,
});

function profile(uuid: string, payload: string, days: number, title: string) {
  return {
    uuid,
    identifier: `org.example.${title.toLowerCase()}`,
    name: title,
    organization: "Example Services",
    installed: before(days),
    payloads: [
      {
        PayloadType: "com.apple.webClip.managed",
        PayloadUUID: payload,
        PayloadIdentifier: `org.example.${title.toLowerCase()}.clip`,
        PayloadVersion: 1,
        Label: title,
      },
    ],
  };
}

function profilePlant(
  id: string,
  describe: string,
  known: string,
  uuids: readonly string[],
  almost: readonly string[],
): Plant {
  const [uuid = "", payload = ""] = uuids;
  const [otherUuid = "", otherPayload = ""] = almost;
  return {
    id,
    artifact: "ios.configuration-profiles",
    describe,
    apply: (phone) => void phone.profiles.push(profile(uuid, payload, plantedDays, "Updater")),
    expected: { indicatorType: "configuration-profile:id", value: known, minimumGrade: "ran" },
    lookAlike: {
      describe: "A profile whose number differs in one digit.",
      value: id === "profile-payload" ? otherPayload : otherUuid,
      apply: (phone) => void phone.profiles.push(profile(otherUuid, otherPayload, plantedDays - 1, "Timetable")),
    },
  };
}

export const filePlants: readonly Plant[] = [
  filePlant(
    "path-through-domain",
    "A file whose place follows from its domain: DatabaseDomain is /private/var/db.",
    {
      domain: "DatabaseDomain",
      path: "com.apple.xpc.roleaccountd.staging/exampleimplant",
      bytes,
      mode: 0o755,
      owner: 0,
    },
    path("/private/var/db/com.apple.xpc.roleaccountd.staging/exampleimplant"),
    {
      describe: "A file whose path only shares the beginning.",
      entry: { domain: "DatabaseDomain", path: "com.apple.xpc.roleaccountd.staging/exampleimplant.d", bytes },
    },
  ),
  filePlant(
    "path-in-directory",
    "A file below a known directory, whose path is published through the link /var.",
    { domain: "HomeDomain", path: "Library/ExampleImplant/state/keys.db", bytes },
    path("/var/mobile/Library/ExampleImplant/"),
    {
      describe: "A file in a directory whose name goes on.",
      entry: { domain: "HomeDomain", path: "Library/ExampleImplantation/keys.db", bytes },
    },
  ),
  filePlant(
    "path-relative",
    "A file at a path that is published relative to the home folder.",
    { domain: "HomeDomain", path: "Library/Preferences/com.example.agentd.plist", bytes },
    path("Library/Preferences/com.example.agentd.plist"),
    {
      describe: "The same path inside the container of an app.",
      entry: { domain: "AppDomain-com.example.notes", path: "Library/Preferences/com.example.agentd.plist", bytes },
    },
  ),
  filePlant(
    "path-link-target",
    "A symbolic link to a known path in /private/var/tmp, which backups do not hold.",
    { domain: "HomeDomain", path: "Library/Caches/current", target: "/private/var/tmp/takeexample" },
    path("/private/var/tmp/takeexample", "context"),
    {
      describe: "A link to a path that only shares the beginning.",
      entry: { domain: "HomeDomain", path: "Library/Caches/previous", target: "/private/var/tmp/takeexamples" },
    },
  ),
  filePlant(
    "file-name",
    "A file with a known name, wherever it lies.",
    { domain: "AppDomainGroup-group.com.example.weather", path: "Library/Caches/examplepayload.dylib", bytes },
    { indicatorType: "file:name", value: "examplepayload.dylib", minimumGrade: "ran" },
    {
      describe: "A file whose name goes on behind the known one.",
      entry: {
        domain: "AppDomainGroup-group.com.example.weather",
        path: "Library/Caches/examplepayload.dylib.txt",
        bytes,
      },
    },
  ),
  filePlant(
    "website-data",
    "A folder of website data that is named after a known domain.",
    {
      domain: "AppDomain-com.apple.mobilesafari",
      path: "Library/WebKit/WebsiteData/IndexedDB/v1/https_evil-cache.example_0",
    },
    { indicatorType: "domain-name:value", value: "evil-cache.example", minimumGrade: "contact" },
    {
      describe: "A folder named after a domain that only ends in the same letters.",
      entry: {
        domain: "AppDomain-com.apple.mobilesafari",
        path: "Library/WebKit/WebsiteData/IndexedDB/v1/https_notevil-cache.example_0",
      },
    },
  ),
  profilePlant(
    "profile-other-case",
    "A known profile, published in other letter case than the phone writes it.",
    "f4a1c0de-0b5e-4d7a-9e21-3c5b7a9d1e02",
    ["F4A1C0DE-0B5E-4D7A-9E21-3C5B7A9D1E02", "2B9F60C1-7D3E-4A58-8C14-6E0F2A4C6B88"],
    ["F4A1C0DE-0B5E-4D7A-9E21-3C5B7A9D1E03", "2B9F60C1-7D3E-4A58-8C14-6E0F2A4C6B89"],
  ),
  profilePlant(
    "profile-payload",
    "A profile that holds a known payload.",
    "9C7E5A31-1F2D-4B60-A8C9-D0E1F2A3B4C5",
    ["71D0B3A9-4E5F-4C6D-8A7B-9C0D1E2F3A4B", "9C7E5A31-1F2D-4B60-A8C9-D0E1F2A3B4C5"],
    ["71D0B3A9-4E5F-4C6D-8A7B-9C0D1E2F3A4C", "9C7E5A31-1F2D-4B60-A8C9-D0E1F2A3B4C6"],
  ),
  {
    id: "app-installed",
    artifact: "ios.applications",
    describe: "A known app is installed.",
    apply: (phone) =>
      void phone.apps.push({
        bundle: "com.example.implant",
        name: "System Helper",
        maker: "Example Implants",
        version: "1.0",
        bought: before(plantedDays),
      }),
    expected: { indicatorType: "app:id", value: "com.example.implant", minimumGrade: "ran" },
    lookAlike: {
      describe: "An app whose identifier goes on behind the known one.",
      value: "com.example.implant.guide",
      apply: (phone) =>
        void phone.apps.push({
          bundle: "com.example.implant.guide",
          name: "Dental Guide",
          maker: "Example Dentists",
          version: "3.2",
          bought: before(plantedDays - 1),
        }),
    },
  },
];
