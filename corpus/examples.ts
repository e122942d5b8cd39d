/**
 * Complete synthetic evidence by name, for demonstrations, training and tests.
 * @module
 */
import { writeBackupFile } from "./android-backup/android-backup.ts";
import { backupIndicators, plantBackupTraces } from "./android-backup/backup-plants.ts";
import { cleanBackup } from "./android-backup/clean-backup.ts";
import { bugreportName, writeBugreport } from "./android-bugreport/bugreport.ts";
import { cleanAndroid } from "./android-bugreport/clean-android.ts";
import { androidIndicators, plantAndroidTraces } from "./android-bugreport/plants/plants.ts";
import { acquisitionFiles } from "./androidqf/androidqf.ts";
import { cleanAcquired } from "./androidqf/clean-acquired.ts";
import { acquisitionIndicators, plantAcquisitionTraces } from "./androidqf/plants/plants.ts";
import { utf8 } from "./formats/bytes.ts";
import { writeStixBundle } from "./indicators/stix-bundle.ts";
import { cleanLogs, logFiles } from "./intrusion-logs/intrusion-logs.ts";
import { logIndicators, plantLogTraces } from "./intrusion-logs/log-plants.ts";
import { writeBackup } from "./ios-backup/backup.ts";
import { cleanPhone } from "./ios-backup/contents/clean-phone.ts";
import { type BackupOptions, backupOf } from "./ios-backup/contents/phone.ts";
import { exampleIndicators, plantTraces } from "./ios-backup/plants/plants.ts";
import { cleanSysdiagnose } from "./ios-sysdiagnose/clean-sysdiagnose.ts";
import { plantSysdiagnoseTraces, sysdiagnoseIndicators } from "./ios-sysdiagnose/plants/plants.ts";
import { sysdiagnoseName, writeSysdiagnose } from "./ios-sysdiagnose/sysdiagnose.ts";
import { inFolder, type Sink } from "./sink.ts";

const kinds = {
  "ios-backup": { generation: "plain" },
  // As many rounds as real phones use, so that the example shows the real waiting time.
  "ios-backup-encrypted": {
    generation: "encrypted",
    password: "bridle-example",
    iterations: 10_000,
    firstIterations: 10_000_000,
  },
} as const satisfies Readonly<Record<string, BackupOptions>>;

export type ExampleName =
  | keyof typeof kinds
  | "ios-sysdiagnose"
  | "android-bugreport"
  | "androidqf"
  | "android-backup"
  | "intrusion-logs";

export const exampleNames: readonly ExampleName[] = [
  ...(Object.keys(kinds) as (keyof typeof kinds)[]),
  "ios-sysdiagnose",
  "android-bugreport",
  "androidqf",
  "android-backup",
  "intrusion-logs",
];

/** Password of `ios-backup-encrypted`. */
export const examplePassword = kinds["ios-backup-encrypted"].password;

export interface ExampleOptions {
  readonly seed?: string;
  /** Planted traces with their look-alikes: all, none (the default), or those with the given ids. */
  readonly planted?: boolean | readonly string[];
}

/** Writes the evidence and `example.stix2` beside it. The evidence's own folder or file is what comes back. */
export async function writeExample(name: ExampleName, sink: Sink, options: ExampleOptions = {}): Promise<string> {
  if (name === "android-bugreport") return writeAndroidExample(sink, options);
  if (name === "androidqf") return writeAcquisitionExample(sink, options);
  if (name === "android-backup") return writeAndroidBackupExample(sink, options);
  if (name === "intrusion-logs") return writeLogsExample(sink, options);
  if (name === "ios-sysdiagnose") return writeSysdiagnoseExample(sink, options);
  const phone = cleanPhone(options.seed);
  plantTraces(phone, options.planted ?? false);
  const { udid } = phone.device;
  await writeBackup(backupOf(phone, kinds[name]), inFolder(sink, udid));
  await sink.write("example.stix2", utf8(await writeStixBundle(exampleIndicators)));
  return udid;
}

async function writeAndroidExample(sink: Sink, options: ExampleOptions): Promise<string> {
  const phone = cleanAndroid(options.seed);
  plantAndroidTraces(phone, options.planted ?? false);
  const path = `${bugreportName(phone)}.zip`;
  await sink.write(path, writeBugreport(phone));
  await sink.write("example.stix2", utf8(await writeStixBundle(androidIndicators)));
  return path;
}

async function writeAcquisitionExample(sink: Sink, options: ExampleOptions): Promise<string> {
  const phone = cleanAcquired(options.seed);
  plantAcquisitionTraces(phone, options.planted ?? false);
  const files = await acquisitionFiles(phone, { listedBelow: `${phone.uuid}/` });
  for (const [name, bytes] of files) await sink.write(`${phone.uuid}/${name}`, bytes);
  await sink.write("example.stix2", utf8(await writeStixBundle(acquisitionIndicators)));
  return phone.uuid;
}

async function writeSysdiagnoseExample(sink: Sink, options: ExampleOptions): Promise<string> {
  const phone = cleanSysdiagnose("18", options.seed);
  plantSysdiagnoseTraces(phone, options.planted ?? false);
  const path = sysdiagnoseName(phone);
  await sink.write(path, writeSysdiagnose(phone));
  await sink.write("example.stix2", utf8(await writeStixBundle(sysdiagnoseIndicators)));
  return path;
}

async function writeAndroidBackupExample(sink: Sink, options: ExampleOptions): Promise<string> {
  const phone = cleanBackup(options.seed);
  plantBackupTraces(phone, options.planted ?? false);
  await sink.write("backup.ab", await writeBackupFile(phone, { deflate: "stored" }));
  await sink.write("example.stix2", utf8(await writeStixBundle(backupIndicators)));
  return "backup.ab";
}

async function writeLogsExample(sink: Sink, options: ExampleOptions): Promise<string> {
  const phone = cleanLogs(options.seed);
  plantLogTraces(phone, options.planted ?? false);
  const folder = "intrusion-logs";
  for (const [name, bytes] of logFiles(phone)) await sink.write(`${folder}/${name}`, bytes);
  await sink.write("example.stix2", utf8(await writeStixBundle(logIndicators)));
  return folder;
}
