/**
 * The `files` of an opened sysdiagnose. Left out, and told: what macOS adds when it packs an archive again, and what comes
 * from devices that are paired with the phone, as a watch's programs are no programs of the phone.
 * @module
 */
import type { Evidence } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { acquisitionFiles } from "../acquisition-files.ts";
import type { Dump } from "../ios-filesystem/dump.ts";
import { isMacAttributes, sysdiagnoseMounts } from "./sysdiagnose-layout.ts";

export interface OpenSysdiagnose {
  readonly dump: Dump;
  /** Folder of the dump that is the sysdiagnose. */
  readonly at: string;
  /** Name of what was handed over. */
  readonly name: string;
  readonly mostEntries: number;
  readonly signal: AbortSignal | undefined;
  /** Told once of each kind of files that is left out. */
  note(note: Note): void;
}

const pairedDevice = /(^|\/)ProxiedDevice[^/]*\//;

export function sysdiagnoseFiles(open: OpenSysdiagnose): Evidence["files"] {
  const { dump, at, name, mostEntries, signal } = open;
  const all = acquisitionFiles({
    kind: "ios-sysdiagnose",
    name,
    dump,
    at,
    mounts: sysdiagnoseMounts(at),
    everyEntry: false,
    mostEntries,
    signal,
  });
  const told = new Set<string>();
  function leftOut(code: string, place: string, detail: string): void {
    if (told.has(code)) return;
    told.add(code);
    open.note({ code, place, detail, loss: false });
  }
  return async function* files(where) {
    let count = 0;
    for await (const file of all(where)) {
      if (isMacAttributes(file.name.slice(file.name.lastIndexOf("/") + 1))) {
        leftOut("mac-attributes", file.name, "added by a Mac that packed the archive again");
      } else if (pairedDevice.test(file.name)) {
        leftOut("paired-device", file.name, "of a device that is paired with the phone");
      } else {
        count++;
        yield file;
      }
    }
    // What may have stood behind the cut is not absent.
    if (count === 0 && dump.cutOff !== undefined) throw dump.cutOff;
  };
}
