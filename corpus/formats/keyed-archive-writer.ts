/**
 * Writes keyed archives as NSKeyedArchiver does: a binary property list whose `$objects` refer to one another by UID.
 * Field names of the containers as seen in archives of macOS 10.14 (swift-corelibs-foundation, Tests, Fixtures), those
 * of MBFile as seen in backups of iOS 14.
 * @module
 */
import { type PlistInput, RealInput, UidInput, writeBinaryPlist } from "./plist-writer.ts";

/** Seconds from 1970 to 2001. */
const macEpoch = 978_307_200;

/**
 * An object of a class. Fields that are numbers or booleans stand in the object itself, as do fields marked `Inline`;
 * everything else is an object of its own, referred to by UID.
 */
export class ObjectInput {
  readonly className: string;
  /** Superclasses from the nearest up; NSObject when not given. */
  readonly superclasses: readonly string[];
  readonly fields: { readonly [name: string]: KeyedInput | Inline };

  constructor(
    className: string,
    fields: { readonly [name: string]: KeyedInput | Inline },
    superclasses: readonly string[] = ["NSObject"],
  ) {
    this.className = className;
    this.fields = fields;
    this.superclasses = superclasses;
  }
}

/** A value that stands in its object as it is: `NS.data`, `NS.string`. */
export class Inline {
  readonly value: PlistInput;

  constructor(value: PlistInput) {
    this.value = value;
  }
}

/** Arrays become NSArray, Maps NSDictionary (keys of any kind), dates NSDate; text, data and numbers stay plain objects. */
export type KeyedInput =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Date
  | ObjectInput
  | readonly KeyedInput[]
  | ReadonlyMap<KeyedInput, KeyedInput>;

/** An archive with `root` under `$top.root`. One input object becomes one archived object, so cycles are kept. */
export function writeKeyedArchive(root: KeyedInput): Uint8Array {
  const building: Building = { objects: ["$null"], seen: new Map(), classes: new Map() };
  const top = add(root, building);
  return writeBinaryPlist(
    new Map<string, PlistInput>([
      ["$version", 100_000],
      ["$archiver", "NSKeyedArchiver"],
      ["$top", { root: top }],
      ["$objects", building.objects],
    ]),
  );
}

/** What Manifest.db says about one file. Times are whole seconds since 1970; sizes are in bytes. */
export interface MbFileInput {
  readonly relativePath: string;
  readonly size: number;
  /** POSIX mode with the bits of its type. */
  readonly mode: number;
  readonly birth: number;
  readonly lastModified: number;
  readonly lastStatusChange: number;
  readonly protectionClass: number;
  readonly inodeNumber?: number;
  readonly userId?: number;
  readonly groupId?: number;
  /** Class as four little-endian bytes, then the wrapped key of 40 bytes. */
  readonly encryptionKey?: Uint8Array;
  /** Where a symbolic link points. */
  readonly target?: string;
  readonly digest?: Uint8Array;
  readonly extendedAttributes?: Uint8Array;
}

/** The `file` column of a row of Manifest.db. */
export function writeMbFile(file: MbFileInput): Uint8Array {
  const { encryptionKey, target, digest, extendedAttributes } = file;
  return writeKeyedArchive(
    new ObjectInput("MBFile", {
      LastModified: file.lastModified,
      Flags: 0,
      GroupID: file.groupId ?? 501,
      ...(target !== undefined && { Target: target }),
      LastStatusChange: file.lastStatusChange,
      RelativePath: file.relativePath,
      Birth: file.birth,
      Size: file.size,
      InodeNumber: file.inodeNumber ?? 0,
      Mode: file.mode,
      UserID: file.userId ?? 501,
      ProtectionClass: file.protectionClass,
      ...(encryptionKey !== undefined && {
        EncryptionKey: new ObjectInput("NSMutableData", { "NS.data": new Inline(encryptionKey) }, [
          "NSData",
          "NSObject",
        ]),
      }),
      ...(digest !== undefined && { Digest: digest }),
      ...(extendedAttributes !== undefined && { ExtendedAttributes: extendedAttributes }),
    }),
  );
}

interface Building {
  readonly objects: PlistInput[];
  /** Index among the objects of an input value, and of a class by its name. */
  readonly seen: Map<KeyedInput, number>;
  readonly classes: Map<string, number>;
}

/** Puts a value among the objects, with all it holds; returns the reference to it. */
function add(value: KeyedInput, building: Building): UidInput {
  if (value === null) return new UidInput(0);
  const { objects, seen } = building;
  const before = seen.get(value);
  if (before !== undefined) return new UidInput(before);
  const index = objects.push("") - 1;
  seen.set(value, index);
  objects[index] = archived(value, building);
  return new UidInput(index);
}

function archived(value: KeyedInput, building: Building): PlistInput {
  if (value instanceof Date) {
    const time = new RealInput(value.getTime() / 1000 - macEpoch);
    return new Map<string, PlistInput>([
      ["NS.time", time],
      ["$class", classOf("NSDate", ["NSObject"], building)],
    ]);
  }
  if (value instanceof ObjectInput) {
    const fields = new Map<string, PlistInput>();
    for (const [name, field] of Object.entries(value.fields)) {
      if (field instanceof Inline) fields.set(name, field.value);
      else if (typeof field === "number" || typeof field === "boolean") fields.set(name, field);
      else fields.set(name, add(field, building));
    }
    return fields.set("$class", classOf(value.className, value.superclasses, building));
  }
  if (value instanceof Map) {
    return new Map<string, PlistInput>([
      ["NS.keys", [...value.keys()].map((key) => add(key, building))],
      ["NS.objects", [...value.values()].map((element) => add(element, building))],
      ["$class", classOf("NSDictionary", ["NSObject"], building)],
    ]);
  }
  if (Array.isArray(value)) {
    return new Map<string, PlistInput>([
      ["NS.objects", value.map((element: KeyedInput) => add(element, building))],
      ["$class", classOf("NSArray", ["NSObject"], building)],
    ]);
  }
  return value as PlistInput;
}

/** Reference to the description of a class, which stands once among the objects. */
function classOf(name: string, superclasses: readonly string[], building: Building): UidInput {
  const before = building.classes.get(name);
  if (before !== undefined) return new UidInput(before);
  const index = building.objects.push({ $classname: name, $classes: [name, ...superclasses] }) - 1;
  building.classes.set(name, index);
  return new UidInput(index);
}
