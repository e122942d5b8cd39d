/**
 * Installed configuration profiles, as the stubs that a phone keeps of them.
 * Payload keys: https://developer.apple.com/documentation/devicemanagement.
 * @module
 */
import { type PlistInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import type { Random } from "../../random.ts";
import type { BackupEntry } from "../entry.ts";

export interface Profile {
  readonly uuid: string;
  readonly identifier: string;
  readonly name: string;
  readonly organization: string;
  readonly installed: Date;
  readonly payloads: readonly { readonly [key: string]: PlistInput }[];
}

const domain = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";

export function profileEntries(profiles: readonly Profile[], random: Random): BackupEntry[] {
  return [
    ...profiles.map((profile) => ({
      domain,
      path: `Library/ConfigurationProfiles/profile-${random.hex(64)}.stub`,
      bytes: writeBinaryPlist({
        InstallDate: profile.installed,
        InstallOptions: {},
        PayloadContent: profile.payloads,
        PayloadDescription: "",
        PayloadDisplayName: profile.name,
        PayloadIdentifier: profile.identifier,
        PayloadOrganization: profile.organization,
        PayloadRemovalDisallowed: false,
        PayloadType: "Configuration",
        PayloadUUID: profile.uuid,
        PayloadVersion: 1,
        ProfileWasEncrypted: false,
        SignerCerts: [random.bytes(700)],
      }),
    })),
    {
      domain,
      path: "Library/ConfigurationProfiles/ProfileTruth.plist",
      bytes: writeBinaryPlist({ AppAttributes: {}, OrderedProfiles: profiles.map(({ identifier }) => identifier) }),
    },
  ];
}
