/**
 * Evidence of every kind, form and state that the builders make, for tests that ask two programs the same: made up one
 * after the other, as all of it at once would fill the memory.
 * @module
 */
import { deflateRawSync } from "node:zlib";
import {
  acquisitionFiles,
  backupOf,
  bugreportText,
  cleanAcquired,
  cleanAndroid,
  cleanBackup,
  cleanLogs,
  cleanPhone,
  cleanSysdiagnose,
  exampleNames,
  logFiles,
  memorySink,
  plantAcquisitionTraces,
  plantBackupTraces,
  plantLogTraces,
  plantSysdiagnoseTraces,
  plantTraces,
  sysdiagnoseFiles,
  sysdiagnoseName,
  systemVersions,
  writeBackup,
  writeBackupFile,
  writeBugreport,
  writeExample,
  writeSysdiagnose,
  zipOfAcquisition,
} from "@bridle/corpus";
import { bugreportName } from "../../corpus/android-bugreport/bugreport.ts";
import { plantAndroidTraces } from "../../corpus/android-bugreport/plants/plants.ts";
import { writeZip } from "../../corpus/formats/zip-writer.ts";
import type { BackupTraps, Generation } from "../../corpus/ios-backup/backup.ts";
import { lockedFor } from "../../engine/formats/age/test-age-file.ts";

export interface Made {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is handed over: a file or a folder of them. */
  readonly evidence: string;
}

export interface CorpusCase {
  readonly name: string;
  /** What opens it. */
  readonly password?: string;
  readonly identity?: true;
  /** Personal contents are kept in the report. */
  readonly kept?: true;
  /** Nothing comes of it. */
  readonly refused?: true;
  /** `identity` is the secret key that age files are made for. */
  make(identity: string): Promise<Made>;
}

const password = "pass word é";
const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);

export function corpusCases(): CorpusCase[] {
  return [...examples(), ...backups(), ...sysdiagnoses(), ...reports(), ...acquisitions(), ...others()];
}

/** Lists of published clues of every example, by name: what any of them plants. */
export async function allClues(): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const name of exampleNames.filter((one) => !one.endsWith("-encrypted"))) {
    const sink = memorySink();
    await writeExample(name, sink);
    found.set(`${name}.stix2`, sink.files.get("example.stix2") ?? new Uint8Array(0));
  }
  return found;
}

/** What `bridle example` writes, with traces and without. The encrypted one takes real derivations: see `backups`. */
function examples(): CorpusCase[] {
  const names = exampleNames.filter((name) => !name.endsWith("-encrypted"));
  return names.flatMap((name) =>
    [true, false].map((planted) => ({
      name: `${name}, ${planted ? "with traces" : "without"}`,
      async make() {
        const sink = memorySink();
        return { evidence: await writeExample(name, sink, { planted, seed: "equal" }), files: sink.files };
      },
    })),
  );
}

const generations: readonly Generation[] = ["plain", "encrypted", "encrypted-before-10.2", "mbdb", "mbdb-encrypted"];

function backups(): CorpusCase[] {
  const traps: readonly (readonly [name: string, traps: BackupTraps, refused?: true])[] = [
    ["whose index is cut", { index: "cut" }],
    ["without an index", { index: "absent" }],
    ["without Info.plist and Status.plist", { without: ["Info.plist", "Status.plist"] }],
    ["that was not finished", { snapshotState: "new" }],
  ];
  const locked: typeof traps = [
    ["with a cut keybag", { keybag: "cut" }],
    ["without one key", { withoutClasses: [3] }],
    ["with a damaged key", { damagedClasses: [2] }],
    ["whose index is not in whole blocks", { index: "odd-length" }],
  ];
  return [
    ...generations.map((generation) => ({ ...backup(`${generation} with traces`, generation), kept: true as const })),
    backup("encrypted without traces", "encrypted", {}, false),
    backup("mbdb without traces", "mbdb", {}, false),
    ...traps.map(([name, trap, refused]) => backup(`plain ${name}`, "plain", trap, true, refused)),
    ...locked.map(([name, trap, refused]) => backup(`encrypted ${name}`, "encrypted", trap, true, refused)),
    { ...backup("plain, in a folder named on Windows", "plain"), make: copiedOnWindows },
  ];
}

function backup(
  name: string,
  generation: Generation,
  traps: BackupTraps = {},
  planted = true,
  refused?: true,
): CorpusCase {
  return {
    name: `backup, ${name}`,
    ...(generation.includes("encrypted") ? { password } : {}),
    ...(refused === undefined ? {} : { refused }),
    make: () => backupIn("00008110-000A1D2E3C04801E", generation, traps, planted),
  };
}

/** As a person copies it, next to other files and once more. */
async function copiedOnWindows(): Promise<Made> {
  const made = await backupIn("00008110-000A1D2E3C04801E – Kopie (2) نسخة", "plain", {}, true);
  const files = new Map(made.files);
  files.set(`${made.evidence}/desktop.ini`, new TextEncoder().encode("[.ShellClassInfo]\r\n"));
  files.set(`${made.evidence}/Thumbs.db`, new Uint8Array(64));
  return { ...made, files };
}

/** One trace of each strength: all of them are in the examples, in a letter that takes seconds to show. */
const few = ["message-link", "safari-domain", "process-name", "profile-payload"];

async function backupIn(folder: string, generation: Generation, traps: BackupTraps, planted: boolean): Promise<Made> {
  const phone = cleanPhone("equal");
  // The ordinary life of the phone is in the examples, and takes its time.
  phone.messages.splice(50);
  phone.visits.splice(50);
  plantTraces(phone, planted ? few : false);
  const sink = memorySink();
  const spec = backupOf(phone, { generation, password, iterations: 10, firstIterations: 20 });
  await writeBackup({ ...spec, traps }, { write: (path, bytes) => sink.write(`${folder}/${path}`, bytes) });
  return { files: sink.files, evidence: folder };
}

function sysdiagnoses(): CorpusCase[] {
  const phoneOf = (version: (typeof systemVersions)[number], planted = true) => {
    const phone = cleanSysdiagnose(version, "equal");
    plantSysdiagnoseTraces(phone, planted);
    return phone;
  };
  const archive = (change: (bytes: Uint8Array) => Uint8Array, planted = true): Promise<Made> => {
    const phone = phoneOf("18", planted);
    return file(sysdiagnoseName(phone), change(writeSysdiagnose(phone, { deflate })));
  };
  const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length >> 1);
  return [
    ...systemVersions.map((version) => ({
      name: `sysdiagnose of iOS ${version}`,
      make: () => {
        const phone = phoneOf(version);
        return file(sysdiagnoseName(phone), writeSysdiagnose(phone, { deflate }));
      },
    })),
    {
      name: "sysdiagnose, unpacked",
      kept: true,
      make: async () => below("sysdiagnose_unpacked", sysdiagnoseFiles(phoneOf("26"))),
    },
    { name: "sysdiagnose without traces, cut", make: () => archive(half, false) },
    { name: "sysdiagnose, of which ten bytes are left", refused: true, make: () => archive((all) => all.slice(0, 10)) },
    { name: "sysdiagnose, with a flipped bit", make: () => archive(flipped) },
  ];
}

function reports(): CorpusCase[] {
  const phone = () => {
    const android = cleanAndroid("equal");
    plantAndroidTraces(android, true);
    return android;
  };
  const zip = () => writeBugreport(phone());
  const name = () => `${bugreportName(phone())}.zip`;
  return [
    { name: "bug report, kept", kept: true, make: () => file(name(), zip()) },
    {
      name: "bug report, its text alone",
      make: () => file("bugreport.txt", new TextEncoder().encode(bugreportText(phone()))),
    },
    { name: "bug report, cut before its directory", make: () => file(name(), zip().slice(0, -200)) },
    { name: "bug report, with a broken directory", make: () => file(name(), brokenDirectory(zip())) },
    { name: "bug report, with a flipped bit", make: () => file(name(), flipped(zip())) },
  ];
}

function acquisitions(): CorpusCase[] {
  const files = async (listedBelow = "") => {
    const phone = cleanAcquired("equal");
    plantAcquisitionTraces(phone, true);
    return acquisitionFiles(phone, { listedBelow });
  };
  return [
    {
      name: "AndroidQF, in a zip",
      make: async () => file("acquired.zip", zipOfAcquisition(await files(), { deflate })),
    },
    {
      name: "AndroidQF, in a zip of Windows",
      make: async () =>
        file("acquired.zip", zipOfAcquisition(await files("6f1c\\"), { deflate, folder: "6f1c/", separator: "\\" })),
    },
    {
      name: "AndroidQF, in a cut zip",
      make: async () => file("acquired.zip", zipOfAcquisition(await files(), { deflate }).slice(0, -500)),
    },
    {
      name: "AndroidQF, encrypted with age",
      identity: true,
      kept: true,
      make: async (identity) => file("acquired.zip.age", await lockedFor(identity, zipOfAcquisition(await files()))),
    },
    {
      name: "AndroidQF with logs and a locked backup inside",
      make: async () =>
        below("with-parts", [
          ...(await files()),
          ["backup.ab", await writeBackupFile(cleanBackup("equal"), { encryption: { password, rounds: 10 } })],
          ...[...logFiles(cleanLogs("equal"))].map(([name, bytes]) => [`intrusion_logs/${name}`, bytes] as const),
        ]),
    },
  ];
}

function others(): CorpusCase[] {
  const phone = () => {
    const made = cleanBackup("equal");
    plantBackupTraces(made, true);
    return made;
  };
  const logs = () => {
    const made = cleanLogs("equal");
    plantLogTraces(made, true);
    return logFiles(made);
  };
  const encryption = { password, rounds: 10 };
  return [
    {
      name: "Android backup, encrypted",
      password,
      make: async () => file("backup.ab", await writeBackupFile(phone(), { deflate, encryption })),
    },
    {
      name: "Android backup, cut",
      make: async () => file("backup.ab", (await writeBackupFile(phone(), { deflate })).slice(0, -3000)),
    },
    {
      name: "intrusion logs, in a zip",
      kept: true,
      make: () =>
        file(
          "logs.zip",
          writeZip(
            [...logs()].map(([name, bytes]) => ({ name, bytes })),
            { deflate },
          ),
        ),
    },
    {
      name: "something else",
      refused: true,
      make: async () => below("holiday", [["picture.jpg", new Uint8Array(99)]]),
    },
  ];
}

async function file(name: string, bytes: Uint8Array): Promise<Made> {
  return { files: new Map([[name, bytes]]), evidence: name };
}

function below(folder: string, files: Iterable<readonly [string, Uint8Array]>): Made {
  return { files: new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes])), evidence: folder };
}

function flipped(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const at = Math.floor(bytes.length * 0.4);
  changed[at] = (changed[at] ?? 0) ^ 8;
  return changed;
}

/** The end record stands, and what it points to does not. */
function brokenDirectory(zip: Uint8Array): Uint8Array {
  const changed = zip.slice();
  const { buffer, byteOffset, length } = changed;
  const start = new DataView(buffer, byteOffset, length).getUint32(length - 6, true);
  changed.fill(0, start, start + 40);
  return changed;
}
