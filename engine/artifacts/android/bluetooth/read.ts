/**
 * One row for the state, for each paired device, and for each line of who switched it.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { packageName, readDump, withYear } from "../../dump-lines.ts";

/** Since Android 12 the first parts of an address are not shown: `XX:XX:XX:XX:12:34`. */
const device = /^([0-9A-FX]{2}(?::[0-9A-FX]{2}){5})(?: => [0-9A-FX:]{1,30})? ?\[ ?([^\]]{1,20}?) ?\] ?(.{0,250})$/i;
const switched =
  /^(\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:[.:]\d{1,9})?) +(Enabled|Disabled|\w{1,20}) +(?:due to (\w{1,60}) )?by ([\w.]{1,255})$/i;

export function readBluetooth(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "state of Bluetooth",
    form: /^Bluetooth Status|^Bluetooth Service not connected|^AdapterProperties/i,
    begin: () => ({
      see({ text, line, above }) {
        const state = /^enabled: (true|false)$/.exec(text)?.[1];
        if (state !== undefined && /^Bluetooth Status/.test(above.at(-1) ?? "")) {
          return { value: { kind: "state", on: state === "true" }, line };
        }
        const [, address, type, name] = device.exec(text) ?? [];
        if (address !== undefined && above.some((one) => /^Bonded devices/i.test(one))) {
          return { value: { kind: "paired", address, type: type?.trim(), ...(name === "" ? {} : { name }) }, line };
        }
        const [, time = "", what = "", reason, by] = switched.exec(text) ?? [];
        if (by === undefined) return undefined;
        return {
          value: {
            kind: "switched",
            on: what.toLowerCase() === "enabled",
            reason,
            package: packageName(by),
            at: withYear(time, context.takenAt),
            atText: time,
          },
          line,
        };
      },
    }),
  });
}
