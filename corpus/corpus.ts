/**
 * The door to the builders of synthetic evidence.
 * @module
 */
export { backupTar, writeBackupFile } from "./android-backup/android-backup.ts";
export { backupIndicators, backupPlants, plantBackupTraces } from "./android-backup/backup-plants.ts";
export { cleanBackup } from "./android-backup/clean-backup.ts";
export { bugreportText, writeBugreport } from "./android-bugreport/bugreport.ts";
export { cleanAndroid } from "./android-bugreport/clean-android.ts";
export type { AndroidPhone } from "./android-bugreport/phone.ts";
export type { AndroidPlant } from "./android-bugreport/plants/plant.ts";
export { androidIndicators, androidPlants, plantAndroidTraces } from "./android-bugreport/plants/plants.ts";
export type { AcquiredPhone } from "./androidqf/acquired-phone.ts";
export { acquisitionFiles, zipOfAcquisition } from "./androidqf/androidqf.ts";
export { cleanAcquired } from "./androidqf/clean-acquired.ts";
export { acquisitionIndicators, acquisitionPlants, plantAcquisitionTraces } from "./androidqf/plants/plants.ts";
export { type ExampleName, type ExampleOptions, exampleNames, examplePassword, writeExample } from "./examples.ts";
export { writeTar } from "./formats/tar-writer.ts";
export { type Indicator, type IndicatorList, writeStixBundle } from "./indicators/stix-bundle.ts";
export { cleanLogs, logFiles } from "./intrusion-logs/intrusion-logs.ts";
export { logIndicators, logPlants, plantLogTraces } from "./intrusion-logs/log-plants.ts";
export { type BackupSpec, type BackupTraps, type BuiltBackup, fileIdOf, writeBackup } from "./ios-backup/backup.ts";
export { cleanPhone } from "./ios-backup/contents/clean-phone.ts";
export { type BackupOptions, backupOf, type Phone } from "./ios-backup/contents/phone.ts";
export type { BackupEntry, EntryTraps } from "./ios-backup/entry.ts";
export type { Expected, Plant } from "./ios-backup/plants/plant.ts";
export { exampleIndicators, type Planting, plants, plantTraces } from "./ios-backup/plants/plants.ts";
export { cleanSysdiagnose } from "./ios-sysdiagnose/clean-sysdiagnose.ts";
export { plantSysdiagnoseTraces, sysdiagnoseIndicators, sysdiagnosePlants } from "./ios-sysdiagnose/plants/plants.ts";
export type { SysdiagnosePlant } from "./ios-sysdiagnose/plants/sysdiagnose-plant.ts";
export { sysdiagnoseFiles, sysdiagnoseName, writeSysdiagnose } from "./ios-sysdiagnose/sysdiagnose.ts";
export { type SystemVersion, systemVersions } from "./ios-sysdiagnose/sysdiagnose-phone.ts";
export type { PlantOf } from "./plant-into.ts";
export { randomFrom } from "./random.ts";
export { inFolder, memorySink, type Sink } from "./sink.ts";
