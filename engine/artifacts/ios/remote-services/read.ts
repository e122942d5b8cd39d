/**
 * One row for each device and one for each of its services.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { textLines } from "../../../bytes/text-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readCollectedText } from "../../collected-text.ts";

const mostDevices = 1000;
const mostProperties = 500;

interface Device {
  readonly name: string;
  readonly isLocal: boolean;
  readonly line: number;
  readonly stated: Map<string, string>;
  readonly services: { readonly name: string; readonly line: number; readonly local: boolean }[];
}

export async function* readRemoteServices(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  const devices: Device[] = [];
  let list: "" | "Services" | "Local Services" = "";
  let depth = 0;
  for (const { line, text: given } of textLines(text, note)) {
    const indent = /^\t*/.exec(given)?.[0].length ?? 0;
    const words = given.trim();
    if (words === "") continue;
    if (indent === 0) {
      const found = /^Found (.{1,200})$/.exec(words)?.[1];
      list = "";
      depth = 0;
      if (words !== "Local device" && found === undefined) continue;
      if (devices.length >= mostDevices)
        throw new ReadError("over-limit", file.name, `more than ${mostDevices} devices`);
      devices.push({ name: found ?? words, isLocal: found === undefined, line, stated: new Map(), services: [] });
      continue;
    }
    const device = devices.at(-1);
    if (device === undefined) continue;
    if (/[{[](?:<.*>)?$/.test(words)) depth++;
    else if (/^[}\]]/.test(words)) depth = Math.max(0, depth - 1);
    if (indent === 1) {
      list = /^(Services|Local Services):/.test(words) ? (words.slice(0, words.indexOf(":")) as typeof list) : "";
      state(device, /^([\w ]{1,60}): (.{1,300})$/.exec(words));
    } else if (indent === 2 && list !== "") {
      const name = /^([^\s{}=:][^\s{}=:]{0,255}):?(?:\s|$)/.exec(words)?.[1];
      // Properties of a service stand below it, and their braces beside it.
      if (name !== undefined && !words.includes("=>") && name !== "Properties") {
        device.services.push({ name, line, local: list === "Local Services" });
      }
    } else if (list === "") state(device, /^([\w ]{1,60}) => (.{1,300})$/.exec(words));
  }
  if (devices.length === 0) throw new ReadError("malformed", file.name, "no device in it");
  for (const device of devices) yield* rowsOf(device, file);
  const [first] = devices;
  if (first?.services.length === 0)
    note({ code: "truncated", line: first.line, detail: "no service of the phone itself" });
}

function isAppLike(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+){2,}$/.test(name) && !name.startsWith("com.apple.");
}

function state({ stated }: Device, found: RegExpExecArray | null): void {
  const [, name, value] = found ?? [];
  if (name !== undefined && value !== undefined && stated.size < mostProperties && !stated.has(name))
    stated.set(name, value.trim());
}

function* rowsOf({ name, isLocal, line, stated, services }: Device, file: EvidenceFile): Iterable<Row> {
  const device = isLocal ? "this phone" : name;
  yield {
    value: {
      kind: "device",
      device,
      state: stated.get("State"),
      model: stated.get("ProductType") ?? stated.get("Product Type"),
      system: stated.get("ProductName"),
      version: stated.get("OSVersion"),
      build: stated.get("BuildVersion") ?? stated.get("OS Build"),
      serial: stated.get("SerialNumber"),
      uniqueId: stated.get("UniqueDeviceID"),
    },
    from: { file: file.name, line },
  };
  for (const service of services) {
    yield {
      value: {
        kind: "service",
        device,
        service: service.name,
        app: isLocal && isAppLike(service.name) ? service.name : undefined,
        local: service.local ? "yes" : undefined,
      },
      from: { file: file.name, line: service.line },
    };
  }
}
