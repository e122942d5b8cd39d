/**
 * What AndroidQF collects of a phone before it becomes files: what the builders fill and what traces are planted into.
 * @module
 */
import type { AndroidPhone } from "../android-bugreport/phone.ts";

export interface AcquiredFile {
  readonly path: string;
  readonly md5?: string;
  readonly sha1?: string;
  readonly sha256?: string;
  /** Members of the certificate as the collector writes them, or as another version spells them. */
  readonly certificate?: Readonly<Record<string, unknown>>;
}

export interface AcquiredPackage {
  readonly name: string;
  readonly files: readonly AcquiredFile[] | null;
  /** `null` in quotes where nobody installed it; absent in older versions. */
  readonly installer?: string;
  readonly uid: number;
  readonly disabled?: boolean;
  readonly system?: boolean;
}

export interface ListedFile {
  readonly path: string;
  readonly size?: number;
  /** As Go writes it. */
  readonly mode?: string;
  readonly owner?: number;
  readonly label?: string;
  readonly at?: Date;
  readonly sha256?: string;
}

export interface AcquiredProcess {
  readonly pid: number;
  /** The kernel's name, without the parentheses; empty where the collector may not look. */
  readonly kernelName?: string;
  readonly command?: readonly string[];
  readonly environment?: readonly string[];
  readonly folder?: string;
  readonly label: string;
}

export interface AcquiredPhone {
  readonly seed: string;
  readonly takenAt: Date;
  readonly uuid: string;
  readonly properties: Map<string, string>;
  readonly packages: AcquiredPackage[];
  readonly files: ListedFile[];
  readonly processes: AcquiredProcess[];
  readonly settings: { namespace: "global" | "secure" | "system"; name: string; value: string }[];
  /** What `which -a` printed for each name. */
  readonly rootPrograms: string[];
  /** Lines of `mount`; those of `/proc/mounts` are made of them. */
  readonly mounts: string[];
  readonly selinux: { state: string };
  /** Further files of the acquisition, by name: `tmp/…`, `logs/…`, `apks/…`. */
  readonly copies: Map<string, Uint8Array>;
  /** Names of files that are changed after their digests were written down. */
  readonly changed: string[];
  /** The same phone as it makes its bug report. */
  readonly bugreport: AndroidPhone;
}
