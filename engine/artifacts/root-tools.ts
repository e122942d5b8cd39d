/**
 * Files by which tools for root access, and for changing apps while they run, are known. Their public sources and pages:
 * https://github.com/topjohnwu/Magisk, https://kernelsu.org/, https://apatch.dev/, https://github.com/LSPosed/LSPosed,
 * https://frida.re/docs/android/; older ones by https://github.com/scottyab/rootbeer
 * @module
 */

const folders = [
  "/data/adb/magisk",
  "/data/adb/modules",
  "/data/adb/ksu",
  "/data/adb/ap",
  "/data/adb/lspd",
  "/sbin/.magisk",
  "/debug_ramdisk/.magisk",
  "/dev/.magisk",
  "/cache/.disable_magisk",
  "/system/addon.d/99-magisk.sh",
  "/system/app/Superuser.apk",
  "/system/app/SuperSU",
];
const names = new Set(["supersu", "magisk", "magiskhide", "magiskinit", "magiskpolicy", "ksud", "apd", "daemonsu"]);
const programFolder =
  /^\/(?:sbin|system\/(?:s|x)?bin|vendor\/(?:x)?bin|su\/x?bin|data\/local(?:\/x?bin|\/tmp)?|product\/bin)\//;
const frida = /\/(?:re\.frida\.server\/|frida-(?:server|gadget|agent|inject)[\w.-]*$)/;

/** True for a file or folder of such a tool. */
export function isRootTool(path: string): boolean {
  if (folders.some((folder) => path === folder || path.startsWith(`${folder}/`))) return true;
  if (frida.test(path)) return true;
  if (!programFolder.test(path)) return /\/magisk\.log$/.test(path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === "su" || names.has(name);
}
