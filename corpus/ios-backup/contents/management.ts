/**
 * Who else has a say on the phone: added root certificates, supervision and servers, VPNs, services that are off.
 * @module
 */
import { fromHex, utf8 } from "../../formats/bytes.ts";
import { type KeyedInput, ObjectInput, writeKeyedArchive } from "../../formats/keyed-archive-writer.ts";
import { writeBinaryPlist, writeXmlPlist } from "../../formats/plist-writer.ts";
import { writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";

export interface Tunnel {
  readonly name: string;
  readonly server: string;
  readonly app: string;
}

/** Lists may be added to in any order. */
export interface Management {
  /** SHA-256 of root certificates that were added, as hexadecimal. */
  readonly roots: string[];
  /** Organisations that supervise the phone. */
  readonly supervisors: string[];
  /** Addresses of management servers. */
  readonly servers: string[];
  /** Settings in force that are switched on. */
  readonly settings: string[];
  readonly tunnels: Tunnel[];
  /** Labels of services that may not start. */
  readonly servicesOff: string[];
}

const profiles = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";

export function ordinaryManagement(): Management {
  return {
    roots: [],
    supervisors: [],
    servers: [],
    settings: ["allowCamera"],
    tunnels: [],
    servicesOff: ["com.apple.telnetd"],
  };
}

export function managementEntries(management: Management): BackupEntry[] {
  const { supervisors, servers, settings, tunnels, servicesOff } = management;
  const inProfiles = (name: string, bytes: Uint8Array): BackupEntry => ({
    domain: profiles,
    path: `Library/ConfigurationProfiles/${name}.plist`,
    bytes,
  });
  return [
    trustStore(management.roots),
    inProfiles(
      "CloudConfigurationDetails",
      writeBinaryPlist({
        AllowPairing: true,
        CloudConfigurationUIComplete: true,
        ConfigurationSource: 0,
        IsSupervised: supervisors.length > 0,
        ...(supervisors.length > 0 && { OrganizationName: supervisors.join(", ") }),
        PostSetupProfileWasInstalled: true,
      }),
    ),
    inProfiles(
      "EffectiveUserSettings",
      writeBinaryPlist({ restrictedBool: Object.fromEntries(settings.map((name) => [name, { value: true }])) }),
    ),
    ...servers.map((address, i) =>
      inProfiles(
        `${i}/MDM`,
        utf8(writeXmlPlist({ ServerURL: address, Topic: "com.apple.mgmt.External.1", AccessRights: 8191 })),
      ),
    ),
    {
      domain: "SystemPreferencesDomain",
      path: "com.apple.networkextension.plist",
      bytes: writeKeyedArchive(
        new Map<KeyedInput, KeyedInput>(tunnels.map((tunnel, i) => [`C${i}`, configurationOf(tunnel)])),
      ),
    },
    {
      domain: "DatabaseDomain",
      path: "com.apple.xpc.launchd/disabled.501.plist",
      bytes: writeBinaryPlist(Object.fromEntries(servicesOff.map((label) => [label, true]))),
    },
  ];
}

function trustStore(roots: readonly string[]): BackupEntry {
  const settings = utf8(writeXmlPlist([]));
  const bytes = writeSqlite({
    tables: [
      {
        name: "tsettings",
        sql:
          "CREATE TABLE tsettings(sha256 BLOB NOT NULL DEFAULT '',subj BLOB NOT NULL DEFAULT '',tset BLOB,data BLOB," +
          "uuid BLOB NOT NULL DEFAULT '',PRIMARY KEY(sha256,uuid))",
        rows: roots.map((hash) => ({ values: [fromHex(hash), new Uint8Array(0), settings, null, new Uint8Array(0)] })),
      },
    ],
  });
  return { domain: "KeychainDomain", path: "TrustStore.sqlite3", bytes };
}

function configurationOf({ name, server, app }: Tunnel): ObjectInput {
  const protocol = new ObjectInput("NETunnelProviderProtocol", { ServerAddress: server, PluginType: app });
  const tunnel = new ObjectInput("NEVPN", { Enabled: true, OnDemandEnabled: false, Protocol: protocol });
  return new ObjectInput("NEConfiguration", { Name: name, Application: app, VPN: tunnel });
}
