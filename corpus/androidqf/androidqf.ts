/**
 * Files of an acquisition as AndroidQF writes them, and the forms in which they are handed on: a folder, and archives with
 * the folder around them, without, and with the separator of another system.
 * Facts: AndroidQF's public source and README, https://github.com/mvt-project/androidqf.
 * @module
 */
import { writeBugreport } from "../android-bugreport/bugreport.ts";
import { type Bytes, concat, hexOf, utf8 } from "../formats/bytes.ts";
import { writeZip, type ZipMember, type ZipWriting } from "../formats/zip-writer.ts";
import { sha256 } from "../web-crypto.ts";
import type { AcquiredPackage, AcquiredPhone, AcquiredProcess, ListedFile } from "./acquired-phone.ts";

export interface AcquisitionWriting {
  /** Contents of files in place of what the phone gives; undefined leaves the file out. */
  readonly instead?: Readonly<Record<string, Uint8Array | string | undefined>>;
  /** What `hashes.csv` puts before each name: `6f1c…/`. */
  readonly listedBelow?: string;
}

/** Files by name, in the order in which they are made. */
export async function acquisitionFiles(
  phone: AcquiredPhone,
  writing: AcquisitionWriting = {},
): Promise<Map<string, Uint8Array>> {
  const json = (value: unknown): Bytes => utf8(JSON.stringify(value));
  const files = new Map<string, Uint8Array>([
    ["packages.json", json(phone.packages.map(packageEntry))],
    [
      "getprop.txt",
      utf8(
        [...phone.properties]
          .map(([name, value]) => `[${name}]: [${value}]`)
          .sort()
          .join("\n"),
      ),
    ],
    ["processes.json", json(phone.processes.map(processEntry))],
    ["bugreport.zip", writeBugreport(phone.bugreport)],
    ["files.json", json(phone.files.map(fileEntry))],
    ...(["system", "secure", "global"] as const).map(
      (space) => [`settings_${space}.txt`, utf8(settingsText(phone, space))] as const,
    ),
    ["selinux.txt", utf8(phone.selinux.state)],
    ["root_binaries.json", json(phone.rootPrograms.length === 0 ? null : phone.rootPrograms)],
    ["mounts.json", json([...phone.mounts, ...phone.mounts.map(kernelLine)])],
    ...phone.copies,
    ["command.log", utf8("the collector's own log\n")],
    ["acquisition.json", json(about(phone))],
  ]);
  for (const [name, content] of Object.entries(writing.instead ?? {})) {
    if (content === undefined) files.delete(name);
    else files.set(name, typeof content === "string" ? utf8(content) : content);
  }
  const lines: string[] = [];
  for (const [name, bytes] of files) {
    if (name === "acquisition.json") continue;
    lines.push(`${writing.listedBelow ?? ""}${name},${hexOf(await sha256(bytes))}`);
  }
  files.set("hashes.csv", utf8(`${lines.join("\n")}\n`));
  for (const name of phone.changed) files.set(name, concat([files.get(name) ?? utf8(""), utf8("\n")]));
  return files;
}

/** An archive of an acquisition. `folder` stands around it, with its `/`; `also` are entries that may bear a name twice. */
export function zipOfAcquisition(
  files: ReadonlyMap<string, Uint8Array>,
  writing: Omit<ZipWriting, "prefix"> & {
    readonly folder?: string;
    readonly separator?: string;
    readonly also?: readonly ZipMember[];
  } = {},
): Bytes {
  const { folder = "", separator = "/", also = [], ...zip } = writing;
  const members = [...files].map(([name, bytes]) => ({ name: `${folder}${name}`.replaceAll("/", separator), bytes }));
  return writeZip([...members, ...also], zip);
}

/** What the collector writes where a certificate was not looked at. */
const noCertificate = {
  Md5: "",
  Sha1: "",
  Sha256: "",
  ValidFrom: "0001-01-01T00:00:00Z",
  ValidTo: "0001-01-01T00:00:00Z",
  Issuer: "",
  Subject: "",
  SignatureAlgorithm: "",
  SerialNumber: null,
};

function packageEntry(app: AcquiredPackage): Record<string, unknown> {
  const { name, installer, uid, disabled = false, system = false } = app;
  return {
    name,
    files:
      app.files?.map(({ path, md5 = "", sha1 = "", sha256: digest = "", certificate }) => ({
        path,
        local_name: "",
        md5,
        sha1,
        sha256: digest,
        sha512: "",
        error: "",
        verified_certificate: certificate !== undefined,
        certificate: certificate ?? noCertificate,
        certificate_error: "",
        trusted_certificate: false,
      })) ?? null,
    ...(installer === undefined ? {} : { installer }),
    uid,
    disabled,
    system,
    third_party: !system,
  };
}

function fileEntry(file: ListedFile): Record<string, unknown> {
  const at = file.at === undefined ? 0 : Math.floor(file.at.getTime() / 1000);
  return {
    path: file.path,
    size: file.size ?? 4096,
    mode: file.mode ?? "-rw-r--r--",
    user_id: file.owner ?? 0,
    user_name: "",
    group_id: file.owner ?? 0,
    group_name: "",
    changed_time: at,
    modified_time: at,
    access_time: at,
    error: "",
    context: file.label ?? "",
    sha1: "",
    sha256: file.sha256 ?? "",
    sha512: "",
    md5: "",
  };
}

/** Numbers but the first are zero in all versions so far. */
function processEntry(process: AcquiredProcess): Record<string, unknown> {
  const { pid, kernelName, command = [], environment = [], folder = "", label } = process;
  return {
    pid,
    uid: 0,
    ppid: 0,
    pgroup: 0,
    psid: 0,
    filename: kernelName === undefined ? "" : `(${kernelName})`,
    priority: 0,
    state: "",
    user_time: 0,
    kernel_time: 0,
    path: "",
    context: label,
    previous_context: "",
    command_line: command,
    env: environment,
    cwd: folder,
  };
}

function settingsText({ settings }: AcquiredPhone, space: string): string {
  const lines = settings.filter(({ namespace }) => namespace === space).map(({ name, value }) => `${name}=${value}`);
  return lines.sort().join("\n");
}

/** `A on B type C (…)` as the kernel lists it. */
function kernelLine(line: string): string {
  return line.replace(/^(.*) on (.*) type (\S+) \((.*)\)$/, "$1 $2 $3 $4 0 0");
}

function about({ uuid, takenAt, copies }: AcquiredPhone): Record<string, unknown> {
  return {
    uuid,
    androidqf_version: "v1.9.0",
    storage_path: uuid,
    started: new Date(takenAt.getTime() - 1_200_000).toISOString().replace("Z", "123456Z"),
    completed: takenAt.toISOString().replace("Z", "987654Z"),
    collector: {
      ExePath: "/data/local/tmp/collector",
      Installed: copies.has("tmp/collector"),
      Adb: { ExePath: "/usr/bin/adb", Serial: "" },
      Architecture: "arm64-v8a",
    },
    tmp_dir: "/data/local/tmp/",
    sdcard: "/sdcard/",
    cpu: "arm64-v8a",
    streaming_mode: false,
  };
}
