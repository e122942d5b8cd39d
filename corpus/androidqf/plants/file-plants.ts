/**
 * Traces in an acquisition's list of files, in copies of files, in programs for root access and in mounts.
 * @module
 */
import { utf8 } from "../../formats/bytes.ts";
import type { AcquiredPhone, ListedFile } from "../acquired-phone.ts";
import type { AcquisitionPlant } from "./app-plants.ts";

const rule = (name: string): AcquisitionPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });
const at = new Date("2026-04-20T08:00:00Z");
const file =
  (path: string, more: Partial<ListedFile> = {}) =>
  (phone: AcquiredPhone) =>
    void phone.files.push({ path, at, mode: "-rw-rw----", owner: 10_121, ...more });
const copy = (name: string, text: string) => (phone: AcquiredPhone) => void phone.copies.set(name, utf8(text));
const mount = (line: string) => (phone: AcquiredPhone) => void phone.mounts.push(line);
const program = (printed: string) => (phone: AcquiredPhone) => void phone.rootPrograms.push(printed);

export const filePlants: readonly AcquisitionPlant[] = [
  {
    id: "aqf-file-path",
    artifact: "android.files",
    describe: "A known file lies below a known folder.",
    apply: file("/data/local/tmp/wd/fs.db"),
    expected: { indicatorType: "file:path", value: "/data/local/tmp/wd", minimumGrade: "ran" },
    lookAlike: { describe: "A folder whose name goes on.", apply: file("/data/local/tmp/wdx/fs.db") },
  },
  {
    id: "aqf-file-path-other-name",
    artifact: "android.files",
    describe: "A known file of the shared storage, by another name of that storage.",
    apply: file("/sdcard/Music/.sync/state.bin"),
    expected: { indicatorType: "file:path", value: "/storage/emulated/0/Music/.sync", minimumGrade: "ran" },
    lookAlike: {
      describe: "The same place for another user.",
      apply: file("/storage/emulated/10/Music/.sync/state.bin"),
    },
  },
  {
    id: "aqf-file-name",
    artifact: "android.files",
    describe: "A file bears a known name.",
    apply: file("/sdcard/Download/example-agent.cfg"),
    expected: { indicatorType: "file:name", value: "example-agent.cfg", minimumGrade: "ran" },
    lookAlike: {
      describe: "A folder bears the name.",
      apply: file("/sdcard/Download/example-agent.cfg/readme.txt"),
    },
  },
  {
    id: "aqf-file-hash",
    artifact: "android.files",
    describe: "A file has a known digest.",
    apply: file("/sdcard/Download/song.mp3", { sha256: "e1f0".repeat(16) }),
    expected: { indicatorType: "file:hashes.sha256", value: "e1f0".repeat(16), minimumGrade: "ran" },
    lookAlike: {
      describe: "A digest that differs in its last sign.",
      apply: file("/sdcard/Download/song2.mp3", { sha256: `${"e1f0".repeat(16).slice(0, -1)}1` }),
    },
  },
  {
    id: "aqf-folder-of-app",
    artifact: "android.files",
    describe: "A known app left its folder on the shared storage.",
    apply: file("/sdcard/Android/data/com.example.leftspy/files/out.zip"),
    expected: { indicatorType: "app:id", value: "com.example.leftspy", minimumGrade: "ran" },
    lookAlike: {
      describe: "An ordinary folder of that name.",
      apply: file("/sdcard/Download/com.example.leftspy/out.zip"),
    },
  },
  {
    id: "aqf-passing-folder",
    artifact: "android.files",
    describe: "A program lies where a cable puts things: no indicator needed.",
    apply: file("/data/local/tmp/helper", { mode: "-rwxr-xr-x", owner: 2000 }),
    expected: rule("files/in-passing-folder"),
    lookAlike: {
      describe: "A folder of the shared storage that is called alike.",
      apply: file("/sdcard/data/local/tmp/helper"),
    },
  },
  {
    id: "aqf-root-tool",
    artifact: "android.files",
    describe: "A program of a root tool lies there: no indicator needed.",
    apply: file("/system/xbin/su", { mode: "urwxr-xr-x", owner: 0, at: new Date("2009-01-01T00:00:00Z") }),
    expected: rule("files/root-tool"),
    lookAlike: { describe: "A text of that name.", apply: file("/sdcard/Documents/su") },
  },
  {
    id: "aqf-set-user",
    artifact: "android.files",
    describe: "A program outside the system gives its rights to others: no indicator needed.",
    apply: file("/data/media/0/run", { mode: "urwxr-xr-x", owner: 0 }),
    expected: rule("files/set-user-outside-system"),
    lookAlike: {
      describe: "A folder that passes its group on.",
      apply: file("/data/media/0/shared", { mode: "dgrwxrwxr-x" }),
    },
  },
  {
    id: "aqf-hidden-code",
    artifact: "android.files",
    describe: "A hidden folder holds a program: no indicator needed.",
    apply: file("/sdcard/.system/update.dex"),
    expected: rule("files/hidden-code"),
    lookAlike: { describe: "A hidden folder with a picture.", apply: file("/sdcard/.system/update.dex.png") },
  },
  {
    id: "aqf-changed-system-file",
    artifact: "android.files",
    describe: "A file of the system is of another day than all others: no indicator needed.",
    apply: file("/system/bin/extra", { owner: 0 }),
    expected: rule("files/changed-system-file"),
    lookAlike: {
      describe: "A file of an update of the system's parts.",
      apply: file("/apex/com.android.art/bin/extra"),
    },
  },
  {
    id: "aqf-copied-file",
    artifact: "android.file-times",
    describe: "A known file is among the copies, though no list names it.",
    apply: copy("tmp/wd2/fs.db", "an example"),
    expected: { indicatorType: "file:path", value: "/data/local/tmp/wd2", minimumGrade: "ran" },
    lookAlike: { describe: "A log of that name.", apply: copy("logs/data/log/wd2/fs.db", "an example") },
  },
  {
    id: "aqf-passed-file",
    artifact: "android.passed-files",
    describe: "A file that was passed over the cable is a known one.",
    apply: copy("tmp/one.sh", "#!/system/bin/sh\n# an example\n"),
    expected: {
      indicatorType: "file:hashes.sha256",
      value: "d73433a25aaedbe3a7f1118b9451b9e5c1cd3d40d9080c18dcbb22928a4c0961",
      minimumGrade: "ran",
    },
    lookAlike: { describe: "A line more.", apply: copy("tmp/two.sh", "#!/system/bin/sh\n# an example\n\n") },
  },
  {
    id: "aqf-root-program",
    artifact: "android.root-binaries",
    describe: "The shell found a program for root access, among others in one answer: no indicator needed.",
    apply: program("/system/bin/su\n/sbin/su"),
    expected: rule("root-binaries/root-program"),
    lookAlike: {
      describe: "What the shell says where there is none.",
      apply: program("/system/bin/sh: su: not found"),
    },
  },
  {
    id: "aqf-root-program-path",
    artifact: "android.root-binaries",
    describe: "It is at a known place, the second of two.",
    apply: program("/product/bin/busybox\n/system/xbin/.example/su"),
    expected: { indicatorType: "file:path", value: "/system/xbin/.example", minimumGrade: "ran" },
    lookAlike: { describe: "A place whose name goes on.", apply: program("/system/xbin/.examples/su") },
  },
  {
    id: "aqf-mount-path",
    artifact: "android.mounts",
    describe: "A known folder is laid over another.",
    apply: mount("overlay on /vendor/etc type overlay (ro,lowerdir=/mnt/.example/etc:/vendor/etc)"),
    expected: { indicatorType: "file:path", value: "/mnt/.example", minimumGrade: "ran" },
    lookAlike: {
      describe: "A folder whose name goes on.",
      apply: mount("overlay on /vendor/lib type overlay (ro,lowerdir=/mnt/.examples/lib:/vendor/lib)"),
    },
  },
  {
    id: "aqf-writable-system",
    artifact: "android.mounts",
    describe: "The whole system may be written: no indicator needed.",
    apply: mount("/dev/block/dm-4 on / type ext4 (rw,seclabel,relatime)"),
    expected: rule("mounts/writable-system"),
    lookAlike: {
      describe: "A folder in memory, and a part whose name only begins alike.",
      apply: mount("/dev/block/dm-44 on /system_logs type ext4 (rw,seclabel,relatime)"),
    },
  },
  {
    id: "aqf-laid-over-system",
    artifact: "android.mounts",
    describe: "Files are laid over the system: no indicator needed.",
    apply: mount("tmpfs on /system/bin type tmpfs (ro,seclabel,relatime)"),
    expected: rule("mounts/laid-over-system"),
    lookAlike: {
      describe: "A folder in memory elsewhere.",
      apply: mount("tmpfs on /mnt/system/bin type tmpfs (rw,seclabel,relatime)"),
    },
  },
  {
    id: "aqf-root-tool-mount",
    artifact: "android.mounts",
    describe: "A root tool put a folder there: no indicator needed.",
    apply: mount("KSU on /debug_ramdisk type tmpfs (rw,relatime)"),
    expected: rule("mounts/root-tool-mount"),
    lookAlike: {
      describe: "A part whose name holds the letters.",
      apply: mount("/dev/block/by-name/backsurface on /mnt/ksufiles type ext4 (ro)"),
    },
  },
  {
    id: "aqf-changed-file",
    artifact: "android.acquisition",
    describe: "A file is not as it was when it was collected: no indicator needed.",
    apply: ({ changed }) => void changed.push("getprop.txt"),
    expected: rule("acquisition/changed-file"),
    lookAlike: {
      describe: "The collector's own log went on after the list was made.",
      apply: ({ changed }) => void changed.push("command.log"),
    },
  },
  {
    id: "aqf-not-enforcing",
    artifact: "android.acquisition",
    describe: "SELinux only watches: no indicator needed.",
    apply: ({ selinux }) => {
      selinux.state = "Permissive";
    },
    expected: rule("acquisition/system-not-enforcing"),
    lookAlike: {
      describe: "It is on, said in small letters.",
      apply: ({ selinux }) => {
        selinux.state = "enforcing";
      },
    },
  },
];
