/**
 * Traces in the lists of programs: permissions, location, the daily report, events of profiles, sources of apps.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import type { App, Phone } from "../contents/phone.ts";
import type { DailyUsage, LocationClient, ProfileEvent } from "../contents/programs.ts";
import type { Permission } from "../contents/tcc.ts";
import { type Expected, type Plant, plantedDays } from "./plant.ts";

interface LookAlike<T> {
  readonly describe: string;
  readonly value: string;
  readonly thing: T;
}

/** How a thing of one kind gets onto the phone; `days` before the backup. */
interface Kind<T> {
  readonly artifact: string;
  put(phone: Phone, thing: T, days: number): void;
}

function plant<T>(
  { artifact, put }: Kind<T>,
  id: string,
  describe: string,
  thing: T,
  expected: Expected,
  alike: LookAlike<T>,
): Plant {
  return {
    id,
    artifact,
    describe,
    apply: (phone) => put(phone, thing, plantedDays),
    expected,
    lookAlike: {
      describe: alike.describe,
      value: alike.value,
      apply: (phone) => put(phone, alike.thing, plantedDays - 1),
    },
  };
}

const profileEvent: Kind<Omit<ProfileEvent, "at">> = {
  artifact: "ios.profile-events",
  put: (phone, event, days) => void phone.programs.profileEvents.push({ ...event, at: before(days) }),
};
const dailyUsage: Kind<Omit<DailyUsage, "at">> = {
  artifact: "ios.os-analytics",
  put: (phone, usage, days) => void phone.programs.dailyUsage.push({ ...usage, at: before(days) }),
};
const locationClient: Kind<Omit<LocationClient, "last">> = {
  artifact: "ios.location-clients",
  put: (phone, client, days) => void phone.programs.locationClients.push({ ...client, last: before(days) }),
};
const permission: Kind<Omit<Permission, "at">> = {
  artifact: "ios.tcc",
  put: (phone, given, days) => void phone.permissions.push({ ...given, at: before(days) }),
};
const app: Kind<Omit<App, "bought" | "maker" | "version">> = {
  artifact: "ios.applications",
  put: (phone, given, days) =>
    void phone.apps.push({ maker: "Example Makers", version: "1.0", ...given, bought: before(days) }),
};

const ran = (indicatorType: "process:name" | "file:path" | "app:id" | "configuration-profile:id", value: string) =>
  ({ indicatorType, value, minimumGrade: "ran" }) as const;
const staging = "/private/var/db/com.apple.xpc.roleaccountd.staging";
const container = "/private/var/containers/Bundle/Application/2B9F60C1-7D3E-4A58-8C14-6E0F2A4C6B88";

export const programPlants: readonly Plant[] = [
  plant(
    profileEvent,
    "profile-event-gone",
    "A known profile that is no longer there: only the list of events names it.",
    { profile: "org.example.vanished", operation: "install", process: "profiled" },
    ran("configuration-profile:id", "org.example.vanished"),
    {
      describe: "A profile whose identifier goes on behind the known one.",
      value: "org.example.vanished.timetable",
      thing: { profile: "org.example.vanished.timetable", operation: "install", process: "profiled" },
    },
  ),
  plant(
    profileEvent,
    "profile-event-process",
    "A profile that a known process put on the phone.",
    { profile: "org.example.support", operation: "install", process: "exampleprofiled" },
    ran("process:name", "exampleprofiled"),
    {
      describe: "The known name in other letter case.",
      value: "ExampleProfiled",
      thing: { profile: "org.example.lessons", operation: "install", process: "ExampleProfiled" },
    },
  ),
  plant(
    dailyUsage,
    "daily-process",
    "A known process in the daily report, with a name longer than other lists keep.",
    { process: "ExampleDailyTrackerAgent" },
    ran("process:name", "ExampleDailyTrackerAgent"),
    {
      describe: "A name that only begins the same.",
      value: "ExampleDailyTracker",
      thing: { process: "ExampleDailyTracker" },
    },
  ),
  plant(
    dailyUsage,
    "daily-short",
    "A known process whose entry has fewer numbers than others.",
    { process: "exampleshortd", short: true },
    ran("process:name", "exampleshortd"),
    {
      describe: "A name with one letter more.",
      value: "exampleshorted",
      thing: { process: "exampleshorted", short: true },
    },
  ),
  plant(
    locationClient,
    "location-path",
    "A program at a known path asked for the location.",
    { client: `${staging}/examplelocator`, executable: `${staging}/examplelocator` },
    ran("file:path", `${staging}/examplelocator`),
    {
      describe: "A program inside an app, whose name goes on behind the known one.",
      value: `${container}/Compass.app/examplelocators`,
      thing: {
        client: "com.example.compass",
        bundle: "com.example.compass",
        executable: `${container}/Compass.app/examplelocators`,
      },
    },
  ),
  plant(
    locationClient,
    "location-elsewhere",
    "A program below /private/var/tmp asked for the location: no indicator needed.",
    { client: "/private/var/tmp/helper", executable: "/private/var/tmp/helper" },
    { rule: "ios.location-clients/program-elsewhere", minimumGrade: "attempt" },
    {
      describe: "A service of the system whose path only names that folder.",
      value: "/System/Library/LocationBundles/private/var/tmp.bundle",
      thing: { client: "/System/Library/LocationBundles/private/var/tmp.bundle" },
    },
  ),
  plant(
    permission,
    "permission-deleted",
    "A permission of a known app that was deleted; the row is still in the file.",
    { service: "kTCCServiceMicrophone", client: "com.example.listener", allowed: true, deleted: "unallocated" },
    ran("app:id", "com.example.listener"),
    {
      describe: "A deleted permission of an app whose identifier goes on.",
      value: "com.example.listener.radio",
      thing: {
        service: "kTCCServiceMicrophone",
        client: "com.example.listener.radio",
        allowed: true,
        deleted: "unallocated",
      },
    },
  ),
  plant(
    permission,
    "permission-path",
    "A program that goes by its path may use the microphone: no indicator needed.",
    { service: "kTCCServiceMicrophone", client: "/private/var/root/Library/earhelper", allowed: true, byPath: true },
    { rule: "ios.tcc/program-listens", minimumGrade: "attempt" },
    {
      describe: "A program of the sealed system may use it.",
      value: "/usr/libexec/examplespeechd",
      thing: { service: "kTCCServiceMicrophone", client: "/usr/libexec/examplespeechd", allowed: true, byPath: true },
    },
  ),
  plant(
    app,
    "app-from-elsewhere",
    "An app whose store record names another installer: no indicator needed.",
    { bundle: "com.example.familylocator", name: "Locator", source: "com.example.installer" },
    { rule: "ios.applications/from-elsewhere", minimumGrade: "context" },
    {
      describe: "An app that the App Store's product page installed.",
      value: "com.example.familyalbum",
      thing: { bundle: "com.example.familyalbum", name: "Album", source: "com.apple.AppStore.ProductPageExtension" },
    },
  ),
];
