/**
 * An acquisition of an ordinary phone on which nothing ever happened. Every name in it is invented, or one that every phone
 * has.
 * @module
 */
import { ordinaryMaker } from "../android-backup/certificates.table.ts";
import { cleanAndroid } from "../android-bugreport/clean-android.ts";
import { writeApk } from "../formats/apk-writer.ts";
import { fromHex, utf8 } from "../formats/bytes.ts";
import { randomFrom } from "../random.ts";
import type { AcquiredFile, AcquiredPackage, AcquiredPhone, ListedFile } from "./acquired-phone.ts";

/** The day that all files of a system bear. */
const built = new Date("2009-01-01T00:00:00Z");
const systemFiles = 260;

export function cleanAcquired(seed = "1"): AcquiredPhone {
  const random = randomFrom(`${seed}/androidqf`);
  const bugreport = cleanAndroid(seed);
  const { takenAt } = bugreport;
  const before = (days: number): Date => new Date(takenAt.getTime() - days * 86_400_000);
  const digests = (): Omit<AcquiredFile, "path"> => ({
    md5: random.hex(32),
    sha1: random.hex(40),
    sha256: random.hex(64),
    certificate: { Md5: random.hex(32), Sha1: random.hex(40), Sha256: random.hex(64), Subject: "CN=Example" },
  });
  const packages: AcquiredPackage[] = bugreport.apps.map((app) => ({
    name: app.package,
    files: [
      {
        path:
          app.system === true
            ? `/system/app/${app.package}/base.apk`
            : `/data/app/~~${random.hex(16)}==/${app.package}-${random.hex(16)}==/base.apk`,
        ...digests(),
      },
    ],
    installer: app.installer ?? "null",
    uid: app.uid,
    system: app.system === true,
  }));
  const own = { owner: 10_121, label: "u:object_r:fuse:s0", mode: "-rw-rw----" };
  const shell = { owner: 2000, label: "u:object_r:shell_data_file:s0", mode: "-rwxr-xr-x" };
  const files: ListedFile[] = [
    ...Array.from({ length: 40 }, (_, i) => ({
      path: `/sdcard/DCIM/Camera/IMG_${1000 + i}.jpg`,
      size: 2_000_000 + random.below(1_000_000),
      at: before(random.fraction() * 300),
      ...own,
    })),
    { path: "/sdcard/Android/data/com.example.notes/files/settings.txt", at: before(2), ...own },
    { path: "/sdcard/Download/train ticket.pdf", at: before(12), ...own },
    { path: "/sdcard/.thumbnails/.nomedia", at: before(200), size: 0, ...own },
    { path: "/data/local/tmp/collector", at: takenAt, ...shell },
    ...Array.from({ length: systemFiles }, (_, i) => ({
      path: `/system/lib64/libexample${i}.so`,
      mode: "-rw-r--r--",
      owner: 0,
      label: "u:object_r:system_lib_file:s0",
      at: built,
    })),
    { path: "/system/bin/run-as", mode: "urwxr-x---", owner: 0, label: "u:object_r:runas_exec:s0", at: built },
  ];
  const notesApk = writeApk({
    package: "com.example.notes",
    versionCode: 1203,
    versionName: "12.0.3",
    permissions: ["android.permission.INTERNET"],
    signers: [["v2", fromHex(ordinaryMaker)]],
  });
  return {
    seed,
    takenAt,
    uuid: random.uuid().toLowerCase(),
    properties: new Map(bugreport.properties),
    packages,
    files,
    processes: [
      { pid: 1, label: "u:r:init:s0" },
      { pid: 2, label: "u:r:kernel:s0" },
      { pid: 812, label: "u:r:zygote:s0" },
      { pid: 1433, label: "u:r:system_server:s0" },
      {
        pid: 9001,
        kernelName: "adbd",
        command: ["/apex/com.android.adbd/bin/adbd"],
        folder: "/",
        label: "u:r:adbd:s0",
      },
      { pid: 9100, kernelName: "sh", command: ["sh", "-c", "ps -A"], folder: "/", label: "u:r:shell:s0" },
      {
        pid: 9101,
        kernelName: "collector",
        command: ["/data/local/tmp/collector", "ps"],
        environment: ["PATH=/product/bin:/system/bin", "HOME=/"],
        folder: "/",
        label: "u:r:shell:s0",
      },
    ],
    settings: [
      { namespace: "global", name: "adb_enabled", value: "1" },
      { namespace: "global", name: "http_proxy", value: ":0" },
      { namespace: "global", name: "package_verifier_user_consent", value: "1" },
      { namespace: "secure", name: "accessibility_enabled", value: "0" },
      { namespace: "secure", name: "default_input_method", value: "com.example.keys/.Keyboard" },
      { namespace: "secure", name: "enabled_accessibility_services", value: "null" },
      { namespace: "secure", name: "lock_screen_owner_info", value: "If found, please\ncall the number\non the back" },
      { namespace: "system", name: "volume_system", value: "7" },
    ],
    rootPrograms: [],
    mounts: [
      "/dev/block/dm-9 on / type ext4 (ro,seclabel,relatime)",
      "tmpfs on /dev type tmpfs (rw,seclabel,nosuid,relatime,size=3815896k,mode=755)",
      "/dev/block/dm-1 on /vendor type ext4 (ro,seclabel,noatime)",
      "/dev/block/sda15 on /vendor/firmware_mnt type vfat (ro,context=u:object_r:firmware_file:s0,noatime)",
      "tmpfs on /apex type tmpfs (rw,seclabel,nosuid,nodev,noexec,relatime)",
      "/dev/block/loop5 on /apex/com.android.art@340 type ext4 (ro,dirsync,seclabel,nodev,noatime)",
      "/dev/block/dm-5 on /data type f2fs (rw,lazytime,seclabel,nosuid,nodev,noatime)",
      "/dev/fuse on /storage/emulated type fuse (rw,lazytime,nosuid,nodev,noexec,noatime)",
    ],
    selinux: { state: "Enforcing" },
    copies: new Map([
      ["tmp/collector", utf8("\u007fELF the collector itself")],
      ["logs/data/anr/anr_2026-05-01-10-00-00-000", utf8("----- pid 2001 at 2026-05-01 10:00:00 -----\n")],
      ["apks/com.example.notes_base.apk", notesApk],
      ["env.txt", utf8("HOME=/\nTMPDIR=/data/local/tmp")],
      ["services.txt", utf8("Found 1 services:\n0\tpackage: [android.content.pm.IPackageManager]")],
    ]),
    changed: [],
    bugreport,
  };
}
