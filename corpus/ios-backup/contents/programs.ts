/**
 * Property lists that name programs: who changed profiles, who used the network by the daily report, who asked for the
 * place of the phone. Keys as in public sample backups.
 * @module
 */
import { type PlistInput, RealInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { macSeconds } from "./mac-time.ts";

export interface ProfileEvent {
  readonly profile: string;
  readonly operation: "install" | "remove";
  readonly process: string;
  readonly at: Date;
}

export interface DailyUsage {
  readonly process: string;
  readonly at: Date;
  /** The list has a date and one number only, as some entries of real phones. */
  readonly short?: boolean;
}

export interface LocationClient {
  /** Name of the client: a bundle identifier or a path. */
  readonly client: string;
  readonly bundle?: string;
  readonly executable?: string;
  readonly last: Date;
}

/** Lists may be added to in any order. */
export interface Programs {
  readonly profileEvents: ProfileEvent[];
  readonly dailyUsage: DailyUsage[];
  readonly locationClients: LocationClient[];
}

export function ordinaryPrograms(before: (days: number) => Date): Programs {
  const daily = [
    "mDNSResponder",
    "trustd",
    "nsurlsessiond",
    "apsd",
    "locationd",
    "com.apple.WebKit.Networking",
    "timed",
  ];
  const app = "/private/var/containers/Bundle/Application/6F0C2A1D-0B7E-4E1F-93E4-1C5B5D1F0A77/Weather.app";
  return {
    profileEvents: [
      { profile: "school.example.wifi", operation: "install", process: "Preferences", at: before(200) },
      { profile: "vpn.example.trial", operation: "install", process: "profiled", at: before(120) },
      { profile: "vpn.example.trial", operation: "remove", process: "profiled", at: before(119.5) },
    ],
    dailyUsage: daily.map((process, i) => ({ process, at: before(1 + i), ...(i === 3 && { short: true }) })),
    locationClients: [
      {
        client: "com.apple.Maps",
        bundle: "com.apple.Maps",
        executable: "/Applications/Maps.app/Maps",
        last: before(3),
      },
      { client: "com.example.weather", bundle: "com.example.weather", executable: `${app}/Weather`, last: before(1) },
      { client: "/usr/libexec/wifid", executable: "/usr/libexec/wifid", last: before(2) },
      { client: "/System/Library/LocationBundles/Traffic.bundle", last: before(4) },
    ],
  };
}

export function programEntries(programs: Programs): BackupEntry[] {
  const profiles = "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles";
  return [
    {
      domain: profiles,
      path: "Library/ConfigurationProfiles/MCProfileEvents.plist",
      bytes: writeBinaryPlist({
        ProfileEvents: programs.profileEvents.map(({ profile, operation, process, at }) => ({
          [profile]: { timestamp: at, operation, process },
        })),
      }),
    },
    {
      domain: "HomeDomain",
      path: "Library/Preferences/com.apple.osanalytics.addaily.plist",
      bytes: writeBinaryPlist({
        netUsageBaseline: new Map<string, PlistInput>(
          programs.dailyUsage.map(({ process, at, short }, i) => [
            process,
            short === true ? [at, 4096] : [at, 120_000 + i, 33_000 + i, 4000 + i, 2100 + i].map(asReal),
          ]),
        ),
      }),
    },
    {
      domain: "RootDomain",
      path: "Library/Caches/locationd/clients.plist",
      bytes: writeBinaryPlist(new Map(programs.locationClients.map((client) => [client.client, clientOf(client)]))),
    },
  ];
}

/** The report counts bytes in reals. */
function asReal(value: Date | number): PlistInput {
  return typeof value === "number" ? new RealInput(value) : value;
}

function clientOf({ client, bundle, executable, last }: LocationClient): PlistInput {
  return {
    ...(bundle !== undefined && { BundleId: bundle }),
    ...(executable !== undefined && { Executable: executable, Registered: executable }),
    ...(executable === undefined && { BundlePath: client }),
    Authorization: 2,
    Whitelisted: false,
    LocationTimeStopped: macSeconds(last),
    ReceivingLocationInformationTimeStopped: macSeconds(last) + 1,
  };
}
