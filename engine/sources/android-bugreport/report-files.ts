/**
 * A bug report's files as evidence: the sections of its text, and the phone's own files that were copied into it, which
 * lie below a folder `FS` under their paths on the phone.
 * @module
 */
import { type ByteSource, sliceSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { DumpstateIndex } from "../../formats/dumpstate/dumpstate.ts";
import type { Evidence, EvidenceFile } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { matchesGlob, type PathPattern } from "../../model/where.ts";
import type { Member } from "./holding.ts";

/** A text with sections, as the files of evidence want it. */
interface SectionedText {
  /** As reports name it. */
  readonly name: string;
  readonly index: DumpstateIndex;
  open(): Promise<ByteSource>;
  readonly notes: readonly Note[];
}

/**
 * The sections of a text that one of the patterns names, in its order.
 * @throws {ReadError} `truncated` when there is none, and the text was cut off: it may have been in the lost part.
 */
function* sectionFiles(text: SectionedText, where: readonly PathPattern[]): Generator<EvidenceFile> {
  const names = new Set(where.flatMap((pattern) => (pattern.in === "section" ? [pattern.name] : [])));
  if (names.size === 0) return;
  if (names.delete("*")) {
    yield {
      type: "file",
      name: text.name,
      phonePath: "",
      inContainer: false,
      attributes: { line: 1 },
      notes: text.notes,
      open: () => text.open(),
      beside: () => undefined,
    };
    if (names.size === 0) return;
  }
  let found = false;
  for (const { name, start, end, line } of text.index.sections) {
    if (!names.has(name)) continue;
    found = true;
    yield {
      type: "file",
      name: `${text.name}/${name}`,
      phonePath: "",
      inContainer: false,
      attributes: { size: end - start, line },
      notes: text.notes,
      open: async () => sliceSource(await text.open(), start, end),
      beside: () => undefined,
    };
  }
  const cut = text.index.cut || text.notes.some(({ loss }) => loss);
  if (!found && cut) throw new ReadError("truncated", text.name, `it ends before ${[...names].join(", ")}`);
}

interface ReportFiles {
  readonly kind: string;
  readonly text: SectionedText;
  readonly members: readonly Member[];
  /** Told when a member's contents are read. */
  opened(path: string): void;
}

export function reportFiles({ kind, text, members, opened }: ReportFiles): Evidence["files"] {
  const byPath = new Map(members.map((member) => [member.path, member]));

  function fileOf(member: Member): EvidenceFile {
    const notes: Note[] = [];
    return {
      type: "file",
      name: member.path,
      phonePath: phonePathOf(member.path),
      inContainer: /(?:^|\/)FS\/data\/(?:data|user(?:_de)?\/\d+)\//.test(member.path),
      attributes: {
        size: member.size,
        ...(member.modified === undefined ? {} : { modified: member.modified }),
      },
      notes,
      async open() {
        notes.length = 0;
        const source = await member.open((note) => void notes.push(note));
        opened(member.path);
        return source;
      },
      beside(suffix) {
        const other = byPath.get(member.path + suffix);
        return other === undefined ? undefined : fileOf(other);
      },
    };
  }

  return async function* files(where) {
    yield* sectionFiles(text, where);
    const whole = where.some((pattern) => pattern.in === "index" && (pattern.kind ?? kind) === kind);
    const paths = where.flatMap((pattern) => (pattern.in === "phone" ? [pattern.path] : []));
    if (!whole && paths.length === 0) return;
    for (const member of members) {
      const phonePath = phonePathOf(member.path);
      if (whole || (phonePath !== "" && paths.some((path) => matchesGlob(path, phonePath)))) yield fileOf(member);
    }
  };
}

/** Empty for what is no copy of a file of the phone. */
function phonePathOf(path: string): string {
  const at = path.startsWith("FS/") ? 0 : path.indexOf("/FS/") + 1;
  return at > 0 || path.startsWith("FS/") ? path.slice(at + 2) : "";
}
