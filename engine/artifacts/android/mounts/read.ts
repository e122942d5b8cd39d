/**
 * One row for each mount: from a list in JSON whose items are lines of two programs, or from the kernel's own text. What
 * both programs tell of one mount is one row.
 * @module
 */
import { sectionLines } from "../../../formats/dumpstate/section-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import { listItems, oddItems } from "../../collected-list.ts";
import { ownerOfPath } from "../../data-path.ts";
import { noteNothing, readSectionText } from "../../section-text.ts";
import { type Mount, readMount } from "./mount-line.ts";

const mostOdd = 20;

export async function* readMounts(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  if (file.name.endsWith(".json")) yield* readList(file, context);
  else yield await readText(file, context);
}

async function* readList(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  const odd = oddItems(context);
  const seen = new Set<string>();
  for await (const items of listItems(file, context)) {
    const rows: Row[] = [];
    for (const { value, from } of items) {
      if (typeof value !== "string") {
        odd(from, "an entry that is no text");
        continue;
      }
      for (const line of value.split("\n", 100_000)) {
        if (line.trim() === "") continue;
        const mount = readMount(line);
        if (mount !== undefined) add(rows, seen, mount, from);
        else if (line.startsWith("/") || / on .* type /.test(line)) odd(from, "a line that is no mount");
        else context.note({ code: "shell-message", place: file.name, detail: line.trim().slice(0, 100), loss: false });
      }
    }
    yield rows;
  }
}

async function readText(file: EvidenceFile, context: ReadContext): Promise<Row[]> {
  const { text, note } = await readSectionText(file, context);
  const process = /\/proc\/(\d{1,8})\/mountinfo$/.exec(file.phonePath)?.[1];
  const rows: Row[] = [];
  const seen = new Set<string>();
  let damaged = 0;
  for (const { text: given, line } of sectionLines(text, note)) {
    if (given.trim() === "") continue;
    const mount = readMount(given);
    const from = { file: file.name, line };
    if (mount !== undefined) add(rows, seen, mount, from, process === undefined ? undefined : Number(process));
    else if (damaged++ < mostOdd) {
      context.note({ code: "malformed", place: `${file.name}, line ${line}`, detail: given.slice(0, 60), loss: true });
    }
  }
  // The kernel ends each line.
  if (!text.endsWith("\n")) context.note({ code: "truncated", place: file.name, detail: "no line end", loss: true });
  if (rows.length === 0) noteNothing(file, context, "mount");
  return rows;
}

function add(rows: Row[], seen: Set<string>, mount: Mount, from: Place, process?: number): void {
  const { point, source, type, root, form, writable } = mount;
  // `mount` and `/proc/mounts` print the same options, in the same order.
  const options = mount.options.map((option) => option.slice(0, 4000));
  const key = `${point}\0${source}\0${type}\0${root ?? ""}\0${options.join(",")}`;
  if (seen.has(key)) return;
  seen.add(key);
  rows.push({
    value: {
      point,
      app: ownerOfPath(point)?.package ?? ownerOfPath(source)?.package,
      source,
      root: root === "/" ? undefined : root,
      type,
      options,
      writable,
      layers: layersOf(options),
      process,
      form,
    },
    from,
  });
}

/** Folders that an overlay is made of. https://docs.kernel.org/filesystems/overlayfs.html */
function layersOf(options: readonly string[]): string[] | undefined {
  const layers = options.flatMap((option) => {
    const [, folders] = /^(?:lowerdir|upperdir|workdir)=(.+)$/.exec(option) ?? [];
    return folders === undefined ? [] : folders.split(":").filter((folder) => folder !== "");
  });
  return layers.length === 0 ? undefined : layers;
}
