/**
 * Rows of the acquisition as a whole: one for what it says of itself, one for the state of SELinux, and one for each file
 * of its list of digests, compared with the file that is there.
 * @module
 */
import { type ByteSource, readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import type { Gathering, ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { flagIn, membersOf, textIn } from "../../collected-list.ts";
import { type ListedDigest, readDigests } from "./digest-list.ts";

const about = "acquisition.json";
const selinux = "selinux.txt";
const list = "hashes.csv";
/** Written after the list, or while it was being written. */
const unlisted = new Set([about, "command.log", list]);
const smallBytes = 1 << 20;

export function gatherAcquisition(context: ReadContext): Gathering {
  const rows: Row[] = [];
  const listed: ListedDigest[] = [];
  /** By name: archives may hold several files of one name. */
  const found = new Map<string, string[]>();

  async function digest(file: EvidenceFile, source: ByteSource): Promise<void> {
    const sha256 = (await context.hashes(source)).find((hash) => hash.length === 64);
    found.set(file.name, [...(found.get(file.name) ?? []), sha256 ?? ""]);
  }

  return {
    wants: () => true,
    async see(file) {
      const source = await file.open();
      if (file.name === about) rows.push(await aboutRow(file, source));
      else if (file.name === selinux) {
        const enforcing = (await textOf(file, source)).trim().slice(0, 200);
        rows.push({ value: { kind: "selinux", enforcing }, from: { file: file.name, line: 1 } });
      } else if (file.name === list) {
        if (source.size === 0) throw new ReadError("truncated", file.name, "an empty list");
        const text = utf8(await readAll(source, context.limits.valueBytes, file.name));
        const problem = (line: number): void => {
          context.note({ code: "malformed", place: `${file.name}, line ${line}`, detail: "no digest", loss: true });
        };
        listed.push(...readDigests(text, file.name, problem));
      }
      if (!unlisted.has(file.name)) await digest(file, source);
    },
    *rows() {
      yield* rows;
      yield* compared(listed, found);
    },
  };
}

async function textOf(file: EvidenceFile, source: ByteSource): Promise<string> {
  return utf8(await readAll(source, smallBytes, file.name)).replace(/^\ufeff/, "");
}

async function aboutRow(file: EvidenceFile, source: ByteSource): Promise<Row> {
  let value: unknown;
  try {
    value = JSON.parse(await textOf(file, source));
  } catch (error) {
    if (error instanceof SyntaxError) throw new ReadError("malformed", file.name, "no JSON");
    throw error;
  }
  const members = membersOf(value);
  if (members === undefined) throw new ReadError("malformed", file.name, "no object");
  // Go writes the year 1 where a time was never set.
  const time = (name: string): string | undefined => {
    const given = textIn(members, name);
    return given?.startsWith("0001-") === true ? undefined : given;
  };
  return {
    value: {
      kind: "acquisition",
      id: textIn(members, "uuid"),
      version: textIn(members, "androidqfversion"),
      began: time("started"),
      ended: time("completed"),
      architecture: textIn(members, "cpu"),
      streamed: flagIn(members, "streamingmode"),
      temporary: textIn(members, "tmpdir"),
    },
    from: { file: file.name },
  };
}

function* compared(listed: readonly ListedDigest[], found: ReadonlyMap<string, string[]>): Generator<Row> {
  const left = new Map([...found].map(([name, digests]) => [name, [...digests]]));
  const lead = leadOf(listed, found);
  for (const { path, sha256, from } of listed) {
    const name = path.split("/").slice(lead).join("/") || path;
    if (unlisted.has(name)) continue;
    const digests = left.get(name) ?? [];
    const [actual] = digests.splice(Math.max(0, digests.indexOf(sha256)), 1);
    // Too large to be compared, or one of several of the name.
    if (actual === "" || (actual === undefined && found.has(name))) continue;
    const state = actual === undefined ? "missing" : actual === sha256 ? "same" : "differs";
    yield { value: { kind: "file", path: name, listed: sha256, found: actual, state }, from };
  }
}

/** How many folders stand in front: paths are listed with the folder that the acquisition was made in, or without. */
function leadOf(listed: readonly ListedDigest[], found: ReadonlyMap<string, unknown>): number {
  for (const { path } of listed) {
    const parts = path.split("/");
    for (let from = 0; from < parts.length; from++) {
      const name = parts.slice(from).join("/");
      if (found.has(name) || unlisted.has(name)) return from;
    }
  }
  return 0;
}
