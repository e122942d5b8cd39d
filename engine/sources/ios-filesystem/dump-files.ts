/**
 * The nodes of an opened dump as files of evidence, with links followed inside the dump and nowhere else.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import type { Evidence, EvidenceFile } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type Dump, type DumpNode, nodeAt } from "./dump.ts";
import { type Layout, phonePathOf } from "./layout.ts";
import { select } from "./selection.ts";

export interface OpenDump {
  readonly dump: Dump;
  readonly layout: Layout;
  /** Name of what was handed over. */
  readonly name: string;
  readonly signal: AbortSignal | undefined;
  readonly mostEntries: number;
}

/** Links one after the other until there is a file. */
const mostHops = 32;
const longestTarget = 4096;

/**
 * The `files` of an opened dump. After the last one it throws when more may have been there: behind a folder that lets
 * nobody in, or, where none was found, in an archive that is cut off. What could not be looked for is not absent.
 */
export function dumpFiles(open: OpenDump): Evidence["files"] {
  const { dump, layout, signal, name, mostEntries } = open;
  return async function* files(where) {
    const whole = where.some(
      (pattern) => pattern.in === "index" && (pattern.kind ?? "ios-filesystem") === "ios-filesystem",
    );
    const patterns = where.flatMap((pattern) => (pattern.in === "phone" ? [pattern.path] : []));
    if (!whole && patterns.length === 0) return;
    let count = 0;
    const before = dump.closed.length;
    for await (const node of whole ? dump.all() : select(dump, layout.mounts, patterns)) {
      if (signal?.aborted === true) throw new ReadError("cancelled", name, "reading files");
      if (++count > mostEntries) throw new ReadError("over-limit", name, `more than ${mostEntries} entries`);
      yield evidenceFile(open, node);
    }
    // Of the whole index the evidence's own notes tell.
    const lost = whole ? undefined : (dump.closed[before] ?? (count === 0 ? dump.cutOff : undefined));
    if (lost !== undefined) throw lost;
  };
}

function evidenceFile(open: OpenDump, node: DumpNode): EvidenceFile {
  const notes: Note[] = [];
  const name = node.statedName ?? node.path;
  const phonePath = phonePathOf(open.layout.mounts, node.path);
  return {
    type: node.type,
    name,
    phonePath,
    inContainer: isInContainer(phonePath),
    attributes: node.attributes,
    async open() {
      notes.length = 0;
      const note = (met: Note): void => void notes.push(met);
      const file = node.type === "link" ? await followed(open, node) : node;
      if (file.type !== "file") throw new ReadError("absent", name, `a ${file.type} has no contents`);
      return file.open(note);
    },
    notes,
    beside(suffix) {
      const other = node.beside(suffix);
      return other === undefined ? undefined : evidenceFile(open, other);
    },
  };
}

/** Data of an app, an app group or a plug-in, under its UUID. */
function isInContainer(phonePath: string): boolean {
  return /^\/private\/var\/mobile\/Containers\/(Data|Shared)\/(Application|AppGroup|PluginKitPlugin)\/[^/]+/.test(
    phonePath,
  );
}

/**
 * Where a link of the dump leads, through links on the way.
 * @throws {ReadError} `absent` when it leads to nothing in the dump or in a circle.
 */
async function followed({ dump, layout }: OpenDump, link: DumpNode): Promise<DumpNode> {
  const lost = (why: string): ReadError => new ReadError("absent", link.path, why);
  let hops = 0;
  let done: DumpNode = dump.root;
  const left: string[] = [];

  async function jump(from: DumpNode): Promise<void> {
    if (++hops > mostHops) throw lost("a link in a circle");
    const target = from.attributes.target ?? (await storedTarget(from));
    let start = from.path.slice(0, Math.max(0, from.path.lastIndexOf("/")));
    let rest = target;
    if (target.startsWith("/")) {
      // The volume that says most about the target: the data volume before the root.
      const mount = layout.mounts
        .filter(({ phone }) => `${real(target)}/`.startsWith(`${phone}/`))
        .sort((a, b) => b.phone.length - a.phone.length)[0];
      if (mount === undefined) throw lost(`a link to ${target}`);
      start = mount.at;
      rest = real(target).slice(mount.phone.length);
    }
    done = (await nodeAt(dump, start)) ?? dump.root;
    left.unshift(...rest.split("/").filter((part) => part !== "" && part !== "."));
    if (left.length > longestTarget) throw lost("a link that leads too far");
  }

  await jump(link);
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    if (part === "..") {
      done = (await nodeAt(dump, done.path.slice(0, Math.max(0, done.path.lastIndexOf("/"))))) ?? dump.root;
      continue;
    }
    const next: DumpNode | undefined = await done.child(part);
    if (next === undefined) throw lost("a link to what is not in the dump");
    if (next.type === "link") await jump(next);
    else done = next;
  }
  return done;
}

function real(path: string): string {
  return path.replace(/^\/(var|tmp|etc)(?=\/|$)/, "/private/$1");
}

/** ZIP keeps a link's target as its contents. */
async function storedTarget(link: DumpNode): Promise<string> {
  const source = await link.open(() => undefined);
  return utf8(await source.read(0, longestTarget));
}
