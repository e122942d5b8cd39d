/**
 * Who else may manage this phone: supervision, enrolment with a management server, and the settings that it enforces.
 * Keys: Apple, Device Management, https://developer.apple.com/documentation/devicemanagement, and the files themselves in
 * public backups. Abuse of supervision and management: https://support.apple.com/guide/personal-safety/welcome/web
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, plistTime, processName, profileId, text, url } from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readManagement } from "./read.ts";
import { managementRules } from "./rules.ts";

const domain = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";
/** All property lists there are read: what they are is told by their keys, as names moved between versions. */
const paths = ["Library/ConfigurationProfiles/**/*.plist", "Library/UserConfigurationProfiles/**/*.plist"];

export default artifact({
  id: "ios.device-management",
  where: [
    ...paths.flatMap((path) => [
      inBackup(domain, path),
      inBackup("HomeDomain", path),
      onPhone(`/private/var/containers/Shared/SystemGroup/*/${path}`),
      onPhone(`/private/var/mobile/${path}`),
    ]),
    inAcquisition("ios-sysdiagnose", "logs/MCState/**/*.plist"),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    supervised: flag(),
    mandatory: flag(),
    cannotUnenrol: flag(),
    allowsPairing: flag(),
    organization: text(),
    hostCertificates: number(),
    source: number(),
    address: url({ grade: "contact" }),
    checkIn: url({ grade: "contact" }),
    topic: text(),
    accessRights: number(),
    profile: profileId(),
    /** An app that the server installed. */
    app: appId(),
    setting: text(),
    event: text(),
    value: text(),
    process: processName({ cutAt: [] }),
    changed: plistTime("managed setting changed"),
    polled: plistTime("management server asked"),
  },
  sightings: [{ name: "process" }],
  identity: [
    {
      thing: "management",
      by: ["kind", "address", "profile", "app"],
      state: ["organization", "checkIn", "topic", "accessRights"],
      rows: { kind: ["server", "profile", "managed-app"] },
      power: { new: true, change: ["organization", "checkIn", "topic", "accessRights"] },
    },
    {
      thing: "management",
      by: ["kind"],
      state: ["supervised", "mandatory", "cannotUnenrol", "organization", "allowsPairing"],
      rows: { kind: ["enrolment"] },
      power: { change: ["supervised", "mandatory", "cannotUnenrol", "organization"] },
    },
    { thing: "setting", by: ["setting"], state: ["value"], rows: { kind: ["setting"] } },
  ],
  read: readManagement,
  rules: managementRules,
});
