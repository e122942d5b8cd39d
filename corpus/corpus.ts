/**
 * The door to the builders of synthetic evidence.
 * @module
 */
export { bugreportText, writeBugreport } from "./android-bugreport/bugreport.ts";
export { cleanAndroid } from "./android-bugreport/clean-android.ts";
export type { AndroidPhone } from "./android-bugreport/phone.ts";
export type { AndroidPlant } from "./android-bugreport/plants/plant.ts";
export { androidIndicators, androidPlants, plantAndroidTraces } from "./android-bugreport/plants/plants.ts";
export { type ExampleName, type ExampleOptions, exampleNames, examplePassword, writeExample } from "./examples.ts";
export { type Indicator, type IndicatorList, writeStixBundle } from "./indicators/stix-bundle.ts";
export { type BackupSpec, type BackupTraps, type BuiltBackup, fileIdOf, writeBackup } from "./ios-backup/backup.ts";
export { cleanPhone } from "./ios-backup/contents/clean-phone.ts";
export { type BackupOptions, backupOf, type Phone } from "./ios-backup/contents/phone.ts";
export type { BackupEntry, EntryTraps } from "./ios-backup/entry.ts";
export type { Expected, Plant } from "./ios-backup/plants/plant.ts";
export { exampleIndicators, type Planting, plants, plantTraces } from "./ios-backup/plants/plants.ts";
export { inFolder, memorySink, type Sink } from "./sink.ts";
