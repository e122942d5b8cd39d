/**
 * Configuration profiles that are installed: who may manage the phone, which certificates, proxies and VPNs it was told
 * to trust. Predator and others have come with a profile: Citizen Lab, Pegasus vs. Predator (2021),
 * https://citizenlab.ca/2021/12/pegasus-vs-predator-dissidents-doubly-infected-iphone-reveals-cytrox-mercenary-spyware/
 * Payload keys: Apple, Device Management, https://developer.apple.com/documentation/devicemanagement
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  certificateHash,
  emailAddress,
  flag,
  host,
  number,
  plistTime,
  profileId,
  text,
  url,
} from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readProfiles } from "./read.ts";
import { profileRules } from "./rules.ts";

const domain = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";

export default artifact({
  id: "ios.configuration-profiles",
  where: [
    inBackup(domain, "**/profile-*"),
    inBackup("HomeDomain", "Library/UserConfigurationProfiles/**/profile-*"),
    inBackup("HomeDomain", "Library/ConfigurationProfiles/**/profile-*"),
    onPhone("/private/var/containers/Shared/SystemGroup/*/Library/ConfigurationProfiles/**/profile-*"),
    onPhone("/private/var/mobile/Library/UserConfigurationProfiles/**/profile-*"),
    onPhone("/private/var/mobile/Library/ConfigurationProfiles/**/profile-*"),
    inAcquisition("ios-sysdiagnose", "logs/MCState/**/profile-*"),
  ],
  shows: "ran",
  fields: {
    profile: profileId(),
    identifier: profileId(),
    payloads: profileId(),
    payloadIdentifiers: profileId(),
    /** The profile of the server that installed this one. */
    managedBy: profileId(),
    installedBy: text(),
    name: text(),
    organization: text(),
    description: text(),
    type: text(),
    payloadTypes: text(),
    installed: plistTime("profile installed"),
    removalDisallowed: flag(),
    signed: flag(),
    signers: number(),
    /** Of who signed the profile, and of those it makes the phone trust. */
    certificates: certificateHash(),
    addresses: url({ grade: "contact" }),
    hosts: host({ grade: "contact" }),
    apps: appId({ grade: "context" }),
    mailAddresses: emailAddress({ personal: "address", grade: "context" }),
  },
  identity: [
    {
      thing: "profile",
      by: ["identifier", "profile"],
      state: ["name", "organization", "payloadTypes", "removalDisallowed", "managedBy", "addresses", "hosts"],
      power: {
        new: true,
        change: ["name", "organization", "payloadTypes", "removalDisallowed", "managedBy", "addresses", "hosts"],
      },
    },
  ],
  read: readProfiles,
  rules: profileRules,
});
