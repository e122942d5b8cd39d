/**
 * Complete synthetic evidence by name, for demonstrations, training and tests.
 * @module
 */
import { bugreportName, writeBugreport } from "./android-bugreport/bugreport.ts";
import { cleanAndroid } from "./android-bugreport/clean-android.ts";
import { androidIndicators, plantAndroidTraces } from "./android-bugreport/plants/plants.ts";
import { utf8 } from "./formats/bytes.ts";
import { writeStixBundle } from "./indicators/stix-bundle.ts";
import { writeBackup } from "./ios-backup/backup.ts";
import { cleanPhone } from "./ios-backup/contents/clean-phone.ts";
import { type BackupOptions, backupOf } from "./ios-backup/contents/phone.ts";
import { exampleIndicators, plantTraces } from "./ios-backup/plants/plants.ts";
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

export type ExampleName = keyof typeof kinds | "android-bugreport";

export const exampleNames: readonly ExampleName[] = [
  ...(Object.keys(kinds) as (keyof typeof kinds)[]),
  "android-bugreport",
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
