/**
 * Single files of a phone, one or some: as somebody copied them out, attached them to a mail or packed them. Each is
 * shown to artifacts at the place that it has on the phone, under the name that it came with. What was not handed over was
 * not read, so that of such files alone nobody can say that nothing known was found.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type {
  Device,
  Evidence,
  EvidencePart,
  HandOver,
  HandOverFolder,
  OpenContext,
  SourceKind,
} from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type Heap, heapOf } from "./heap.ts";
import type { KnownPlace, Platform } from "./places.ts";
import { placeText } from "./places.ts";
import { indexFile, type Shown, shownAs, shownFile, shows } from "./shown-file.ts";
import { storedFiles } from "./stored-files.ts";

const kinds: Readonly<Record<Platform, string>> = { ios: "ios-loose-files", android: "android-loose-files" };
const systems: Readonly<Record<Platform, Device>> = { ios: { osName: "iOS" }, android: { osName: "Android" } };

export interface LooseFiles {
  /** One for each system. A heap with files of both is of the first, and has the rest as a part. */
  readonly kinds: readonly SourceKind[];
  /**
   * What lies beside evidence and is not read with it, as a part of it: single files at other places than those `at` which
   * it lies, or, where the evidence itself came as single files, those that it does not show to any artifact.
   */
  beside(
    hand: HandOver,
    evidence: Evidence,
    at: ReadonlySet<string>,
    limits: Limits,
  ): Promise<EvidencePart | undefined>;
  /** What is found of a backup that lost its lists. */
  stored(backup: HandOverFolder, crypto: Crypto): Promise<EvidencePart | undefined>;
}

export function looseFiles(known: readonly KnownPlace[]): LooseFiles {
  const heaps = new WeakMap<HandOver, Promise<Heap | undefined>>();

  function heapIn(hand: HandOver, limits: Limits): Promise<Heap | undefined> {
    const heap = heaps.get(hand) ?? heapOf(hand, known, limits);
    heaps.set(hand, heap);
    return heap;
  }

  /** The same heap under another name, for its files of the other system. */
  function partOf(hand: HandOver, heap: Heap): HandOver {
    const part = Object.create(hand, { name: { value: systems.android.osName } }) as HandOver;
    heaps.set(part, Promise.resolve(heap));
    return part;
  }

  async function beside(
    hand: HandOver,
    evidence: Evidence,
    at: ReadonlySet<string>,
    limits: Limits,
  ): Promise<EvidencePart | undefined> {
    const isLoose = evidence.notes.some(({ code }) => code === "loose-files");
    if (!isLoose && at.size === 0) return undefined;
    const heap = await heapOf(hand, known, limits, isLoose ? undefined : at);
    if (heap === undefined) return undefined;
    const read = isLoose ? await namesIn(evidence, known) : new Set<string>();
    const files = heap.files.filter(({ path, place }) => place?.isSure === true && !isIn(read, path));
    return partWith(hand, { ...heap, files });
  }

  async function stored(backup: HandOverFolder, crypto: Crypto): Promise<EvidencePart | undefined> {
    return partWith(backup, { files: await storedFiles(backup, known, crypto), notes: [] });
  }

  /** Named after the first of its files. */
  function partWith(hand: HandOver, heap: Heap): EvidencePart | undefined {
    const [first, ...more] = heap.files;
    if (first === undefined) return undefined;
    const name = more.length === 0 ? first.path : `${first.path} +${more.length}`;
    const part = Object.create(hand, { name: { value: name } }) as HandOver;
    heaps.set(part, Promise.resolve(heap));
    return { kind: kinds[isOf(heap, "ios") ? "ios" : "android"], hand: part };
  }

  const both = (["ios", "android"] as const).map(
    (platform): SourceKind => ({
      id: kinds[platform],
      async recognise(hand, limits) {
        if (await isShelf(hand)) return { is: "not-this" };
        const heap = await heapIn(hand, limits);
        if (heap === undefined || !isOf(heap, platform)) return { is: "not-this" };
        return { is: "this", encrypted: false, device: systems[platform] };
      },
      async open(hand, context) {
        const heap = await heapIn(hand, context.limits);
        if (heap === undefined) throw new ReadError("absent", hand.name, "no file of a phone in it");
        const evidence = await openHeap(platform, hand, heap, context);
        if (platform === "android" || !isOf(heap, "android")) return evidence;
        return { ...evidence, parts: [{ kind: kinds.android, hand: partOf(hand, heap) }] };
      },
    }),
  );
  return { kinds: both, beside, stored };
}

/**
 * True for one of the folders in which a backup keeps its files, each of which is called after the first two digits of
 * their names. The backup is the folder above, and whoever gives this one has to be told so.
 */
async function isShelf(hand: HandOver): Promise<boolean> {
  if (hand.kind === "file" || !/^[0-9a-f]{2}$/i.test(hand.name)) return false;
  for await (const { name } of hand.list()) {
    return /^[0-9a-f]{40}$/i.test(name) && name.slice(0, 2).toLowerCase() === hand.name.toLowerCase();
  }
  return false;
}

/** Names of all files that artifacts are shown; what goes through all of them does not count. */
async function namesIn(evidence: Evidence, known: readonly KnownPlace[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const where = known.flatMap(({ where: one }) =>
    one.in === "index" || ("path" in one && one.path === "**") ? [] : [one],
  );
  for await (const { name, type } of evidence.files(where)) if (type === "file") names.add(name);
  return names;
}

/** Evidence names its files from its own folder on, and sections below their text. */
function isIn(names: ReadonlySet<string>, path: string): boolean {
  for (let from = 0; from >= 0; ) {
    if (names.has(path.slice(from))) return true;
    from = path.indexOf("/", from) + 1 || -1;
  }
  return false;
}

function isOf({ files }: Heap, platform: Platform): boolean {
  return files.some(({ place }) => place?.platform === platform);
}

async function openHeap(platform: Platform, hand: HandOver, heap: Heap, context: OpenContext): Promise<Evidence> {
  const kind = kinds[platform];
  const isMixed = platform === "android" && isOf(heap, "ios");
  const own = heap.files.filter(({ place }) => (place === undefined ? !isMixed : place.platform === platform));
  const told: Note[] = [
    { code: "loose-files", place: hand.name, detail: String(own.length), loss: false },
    ...heap.notes,
  ];
  const opened = new Set<string>();
  const all: Shown[] = [];
  for (const file of own) {
    const { path: place, place: known } = file;
    const detail = known === undefined ? "" : placeText(known.at);
    told.push({ code: known === undefined ? "not-known" : "taken-for", place, detail, loss: false });
    if (known !== undefined) all.push(...(await shownAs(file, known.at, context)));
  }
  return {
    kind,
    name: hand.name,
    encrypted: false,
    device: systems[platform],
    fileCount: own.length,
    notes: told,
    async *files(where) {
      const isIndex = where.some((pattern) => pattern.in === "index" && pattern.kind === kind);
      if (isIndex) for (const file of own) yield indexFile(file);
      for (const one of all) if (where.some((pattern) => shows(one, pattern))) yield shownFile(one, opened);
    },
    opened,
    async openStored(path) {
      const stored = hand.kind === "folder" ? await hand.get(path) : hand;
      if (stored?.kind !== "file") throw new ReadError("absent", path, "not what was handed over");
      return stored.open();
    },
  };
}
