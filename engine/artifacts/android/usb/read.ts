/**
 * One row for the state, for each device that is connected, for each time that one was connected or removed, and for each
 * app that is named, with the list it is named in.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { gathering, packageName, readDump } from "../../dump-lines.ts";

const pair = /^(\w{1,60})(?:=|: )(.{0,300})$/;
const opens = /(?:^|=)\{$/;

/** Names of values as rows name them, by the list they stand in. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  devices: {
    name: "address",
    manufacturer_name: "manufacturer",
    product_name: "product",
    serial_number: "serial",
  },
  connections: {
    device_address: "address",
    mode: "mode",
    timestamp: "at",
    manufacturer: "manufacturer",
    product: "product",
  },
};

export function readUsb(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "state of USB",
    form: /^USB M(?:ANAGER|anager) S(?:TATE|tate)|^device_manager=/,
    begin() {
      const found = gathering(context);
      let user: number | undefined;
      let block = 0;
      return {
        see({ text, line, above }) {
          if (opens.test(text)) block = line;
          const [, key = "", said = ""] = pair.exec(text) ?? [];
          if (key === "user_id" && /^\d{1,6}$/.test(said)) user = Number(said);
          const list = above.map((one) => /^(devices|connections)=/.exec(one)?.[1]).find((one) => one !== undefined);
          const name = list === undefined ? undefined : names[list]?.[key];
          if (list !== undefined && name !== undefined && said !== "null") {
            const kind = list === "devices" ? "device" : "connection";
            const value = found.of(`${kind} ${block}`, block, () => ({ kind }));
            if (value !== undefined) value[name] ??= said;
            return undefined;
          }
          const app = key === "package_name" ? packageName(said) : undefined;
          if (app !== undefined) {
            // The innermost list with a name of its own; `activity` only wraps the app.
            const of = above.map((one) => /^(\w{3,60})=[[{]$/.exec(one)?.[1]);
            const kind = of.findLast((one) => one !== undefined && one !== "activity");
            found.of(`${kind} ${user} ${app}`, line, () => ({ kind, user, package: app }));
            return undefined;
          }
          if (/^m?(?:connected|current_?functions(?:_applied)?|kernel_function_list)$/i.test(key)) {
            const port = above.some((one) => /^(?:port_manager|usb_ports)=/.test(one));
            const value = port ? undefined : found.of("state", line, () => ({ kind: "state" }));
            if (value === undefined) return undefined;
            if (/connected$/i.test(key)) value["connected"] ??= said === "true";
            else if (!/applied$/i.test(key)) value["functions"] ??= said;
          }
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
