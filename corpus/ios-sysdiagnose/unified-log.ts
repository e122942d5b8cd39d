/**
 * The unified log of an ordinary iPhone: what runs when the archive is made, and the boots before.
 * @module
 */
import { randomFrom } from "../random.ts";
import { type LogArchiveInput, type LogBoot, type LoggedProgram, logArchiveFiles, loggedTimes } from "./log-archive.ts";
import type { SysdiagnosePhone } from "./sysdiagnose-phone.ts";

const folder = "system_logs.logarchive";
const day = 86_400_000;

/** Images whose own entries are gone by now, as every phone has them. */
const olderImages = [
  "/usr/libexec/mobile_obliterator",
  "/System/Library/PrivateFrameworks/SoftwareUpdateServices.framework/Support/softwareupdateservicesd",
  "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777217.1234567.xpc/com.apple.MobileSoftwareUpdate.UpdateBrainService",
  "/private/preboot/Cryptexes/OS/System/Library/Frameworks/WebKit.framework/WebKit",
  "/System/Library/DriverExtensions/com.example.AudioDriver.dext/",
  "AOP",
];

/** Puts the log into the archive. */
export function unifiedLog(phone: SysdiagnosePhone): void {
  const random = randomFrom(`${phone.seed}/unified-log/images`);
  const images = olderImages.map((path) => ({ path, uuid: random.uuid() }));
  putFiles(phone, logArchiveFiles({ ...archiveOf(phone), boots: bootsOf(phone), images }));
}

/** What a log file has, and what only the paths of images tell of. */
export interface LoggedAdditions {
  readonly programs?: readonly (Pick<LoggedProgram, "path"> & Partial<LoggedProgram>)[];
  readonly images?: readonly string[];
}

/** Adds a log file, and paths, to the archive of a phone that has a log. `label` names the addition. */
export function addToLog(
  phone: SysdiagnosePhone,
  label: string,
  { programs = [], images = [] }: LoggedAdditions,
): void {
  const random = randomFrom(`${phone.seed}/unified-log/${label}`);
  const boots = bootsOf(phone);
  const boot = boots.at(-1) as LogBoot;
  const logged = programs.map(
    (program): LoggedProgram => ({
      uuid: random.uuid(),
      pid: 5000 + random.below(20_000),
      uid: 501,
      ...loggedTimes(random, boot),
      ...program,
    }),
  );
  const more = images.map((path) => ({ path, uuid: random.uuid() }));
  const made = logArchiveFiles({ ...archiveOf(phone), boots: [{ ...boot, programs: logged }], images: more });
  const renamed = new Map<string, Uint8Array>();
  for (const [path, bytes] of made) {
    if (path.startsWith("Persist/")) {
      if (logged.length > 0) renamed.set(`Persist/${random.hex(16)}.tracev3`, bytes);
    } else if (!path.endsWith(".tracev3") && !path.endsWith(".timesync")) renamed.set(path, bytes);
  }
  putFiles(phone, renamed);
}

/** Replaces the table of times by one in which the clock was set in the newest boot. */
export function setClock(phone: SysdiagnosePhone, seconds: number): void {
  const boots = bootsOf(phone);
  const boot = boots.at(-1) as LogBoot;
  const at = boot.started + (boot.ended - boot.started) / 2;
  const made = logArchiveFiles({
    ...archiveOf(phone),
    boots: [...boots.slice(0, -1), { ...boot, clockSet: { at, seconds } }],
    images: [],
  });
  for (const [path, bytes] of made) if (path.endsWith(".timesync")) phone.files.set(`${folder}/${path}`, bytes);
}

/** Three boots, of which the last one goes on. */
function bootsOf({ seed, takenAt, processes }: SysdiagnosePhone): LogBoot[] {
  const random = randomFrom(`${seed}/unified-log`);
  const end = takenAt.getTime();
  const spans = [
    [end - 19 * day, end - 12 * day],
    [end - 12 * day + 60_000, end - 400_000_000],
    [end - 399_000_000, end],
  ] as const;
  return spans.map(([started, ended], number) => {
    const newest = number === spans.length - 1;
    const span = { started, ended };
    const programs = processes
      .filter(({ path }) => path !== "/bin/ps")
      .map(({ path, uuid, pid, uid }) => ({
        path,
        uuid,
        pid: newest || pid < 2 ? pid : pid + 100 * number + 11,
        uid,
        ...loggedTimes(random, span),
        subsystems: path.includes("/Bundle/Application/")
          ? [`com.example.${path.split("/").at(-1)}`.replaceAll(" ", "")]
          : [],
      }));
    return { uuid: random.uuid(), ...span, programs };
  });
}

function archiveOf(phone: SysdiagnosePhone): Omit<LogArchiveInput, "boots" | "images"> {
  const sharedCache = randomFrom(`${phone.seed}/unified-log/cache/${phone.build}`).uuid();
  return { sharedCache, build: phone.build, hardware: "D17AP", zone: "Europe/Berlin" };
}

function putFiles(phone: SysdiagnosePhone, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) phone.files.set(`${folder}/${path}`, bytes);
}
