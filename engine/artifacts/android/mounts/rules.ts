/**
 * What the mounts say of the system's integrity. Owners who have root access, and some makers, do each of it, so all is
 * context: one finding for all mounts it is true of.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const mostMounts = 50;
/** `_dlkm` holds the kernel's modules. https://source.android.com/docs/core/architecture/partitions */
const system = /^\/(?:system(?:_ext|_dlkm)?|vendor(?:_dlkm)?|product|odm(?:_dlkm)?|oem)(?:\/|$)/;
const inMemory = new Set(["tmpfs", "rootfs", "ramfs"]);
const next = ["next-android-ask-about-unlocking", "next-talk-to-a-helpline"];
const asRoot = "https://source.android.com/docs/core/architecture/partitions/system-as-root";

interface MountValue {
  readonly point: string;
  readonly source: string;
  readonly type: string;
  readonly root: string;
  readonly writable: boolean;
  readonly options: readonly string[];
}

function mountOf({ value }: PhoneRecord): MountValue {
  const text = (name: string): string => String(value[name] ?? "");
  const { options, writable } = value;
  return {
    point: text("point"),
    source: text("source"),
    type: text("type"),
    root: text("root"),
    writable: writable === true,
    options: Array.isArray(options) ? options.map(String) : [],
  };
}

function grouped(test: (mount: MountValue) => boolean): Rule["watch"] {
  return () => {
    const because = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const mount = mountOf(record);
        if (because.size < mostMounts && !because.has(mount.point) && test(mount)) because.set(mount.point, record);
        return undefined;
      },
      *end() {
        if (because.size === 0) return;
        yield { because: [...because.values()], args: { points: [...because.keys()].join(", "), count: because.size } };
      },
    };
  };
}

/** The system's partitions are read only; since Android 10 the first of them is `/` itself. */
export const writableSystem: Rule = {
  id: "android.mounts/writable-system",
  grade: "context",
  sources: [asRoot, "https://source.android.com/docs/security/features/verifiedboot"],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-own-system"],
  next,
  watch: grouped(
    ({ point, type, writable }) =>
      writable &&
      !inMemory.has(type) &&
      type !== "overlay" &&
      (point === "/" || system.test(point) || /^\/apex\//.test(point)),
  ),
};

export const laidOverSystem: Rule = {
  id: "android.mounts/laid-over-system",
  grade: "context",
  sources: ["https://docs.kernel.org/filesystems/overlayfs.html", "https://topjohnwu.github.io/Magisk/details.html"],
  couldAlsoBe: ["benign-android-maker-overlay", "benign-android-rooted-by-owner"],
  next,
  watch: grouped(
    ({ point, type }) =>
      (type === "overlay" || type === "tmpfs") && (point === "/" ? type === "overlay" : system.test(point)),
  ),
};

const tools = /(?:^|[/=:.])(?:magisk|KSU|kernelsu|APatch|zygisk)(?=$|[/:._\d-])|\/data\/adb\//i;

export const rootToolMount: Rule = {
  id: "android.mounts/root-tool-mount",
  grade: "context",
  sources: ["https://topjohnwu.github.io/Magisk/details.html", "https://kernelsu.org/", "https://apatch.dev/"],
  couldAlsoBe: ["benign-android-rooted-by-owner"],
  next,
  watch: grouped(({ point, source, root, options }) => {
    // Their own folder is `/data/adb`; of a folder that is seen at another place, the root begins below `/data`.
    const ofTool = source === "KSU" || source === "APatch" || source === "magisk" || source === "worker";
    return ofTool || root.startsWith("/adb/") || [point, source, root, ...options].some((one) => tools.test(one));
  }),
};
