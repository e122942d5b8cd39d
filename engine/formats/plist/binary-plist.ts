/**
 * Binary property lists as values. Built for hostile files: no recursion, each object decoded once however often it is
 * referenced, and four bounds that together keep time and memory near the size of the file (see `objectDecoder`).
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { kind, ObjectCursor } from "./binary-object.ts";
import type { PlistValue } from "./plist-value.ts";

/** A container whose elements are being read: `list` holds an array's elements, or a dictionary's keys. */
interface Open {
  readonly index: number;
  readonly start: number;
  readonly length: number;
  readonly dict: Map<string, PlistValue> | undefined;
  readonly list: PlistValue[];
  position: number;
  /** Levels and objects below and including this one, were it written out as a tree. */
  height: number;
  weight: number;
}

const notRead: number = 0;
const beingRead: number = 0xffffffff;
/** Allowance for tiny files whose objects overlap, which is odd but harmless. */
const spareBytes = 65_536;

/** @throws {ReadError} `truncated`, `malformed` or `over-limit`. */
export function readBinaryPlist(bytes: Uint8Array, options: { limits: Limits; place: string }): PlistValue {
  const cursor = new ObjectCursor(bytes, options);
  return objectDecoder(cursor, options.limits)(cursor.root);
}

/**
 * Gives objects by their index, each with everything below it; what one call decoded, the next one finds.
 *
 * - A reference to an object that is still open is a cycle: `malformed`.
 * - The depth of the result, also where it is made of objects read earlier, stays within `limits.depth`.
 * - Objects of a sound file do not overlap, so what is decoded cannot be more than the file: otherwise `malformed`.
 * - "Billion laughs": sharing keeps the decoding small, but who walks the value would pay for the whole tree. Its size
 *   is summed up on the way, and beyond `limits.objects` the file is `over-limit`.
 */
export function objectDecoder(cursor: ObjectCursor, limits: Limits): (index: number) => PlistValue {
  const values = new Array<PlistValue>(cursor.count);
  const heights = new Uint32Array(cursor.count);
  const weights = new Float64Array(cursor.count);
  const stack: Open[] = [];
  let bytesLeft = cursor.bytes.length + spareBytes;

  /** Decodes a scalar, or opens a container and leaves it on the stack. */
  function start(index: number): void {
    const found = cursor.enter(index);
    bytesLeft -= cursor.size + 1;
    if (bytesLeft < 0) throw cursor.bad("objects overlap");
    if (found < kind.array) {
      values[index] = cursor.scalar();
      heights[index] = 1;
      weights[index] = 1;
      return;
    }
    if (stack.length >= limits.depth) throw tooDeep(cursor, limits);
    heights[index] = beingRead;
    stack.push({
      index,
      start: cursor.start,
      length: cursor.length,
      dict: found === kind.dict ? new Map() : undefined,
      list: [],
      position: 0,
      height: 1,
      weight: 1,
    });
  }

  return (root) => {
    if (!(root < cursor.count)) throw cursor.bad(`object ${root} of ${cursor.count}`);
    if (heights[root] === notRead) start(root);
    for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
      const total = open.dict === undefined ? open.length : 2 * open.length;
      let waiting = false;
      while (open.position < total) {
        const child = cursor.referenceAt(open.start, open.position);
        if (!(child < cursor.count)) throw cursor.bad(`a reference to object ${child} of ${cursor.count}`);
        if (heights[child] === beingRead) throw cursor.bad(`object ${child} contains itself`);
        if (heights[child] === notRead) {
          start(child);
          if (heights[child] === beingRead) {
            waiting = true;
            break;
          }
        }
        place(cursor, open, values[child] as PlistValue);
        open.height = Math.max(open.height, 1 + (heights[child] as number));
        open.weight += weights[child] as number;
        open.position++;
      }
      if (waiting) continue;
      if (stack.length - 1 + open.height > limits.depth + 1) throw tooDeep(cursor, limits);
      if (open.weight > limits.objects) {
        throw new ReadError("over-limit", cursor.place, `${open.weight} objects when written out`);
      }
      values[open.index] = open.dict ?? open.list;
      heights[open.index] = open.height;
      weights[open.index] = open.weight;
      stack.pop();
    }
    return values[root] as PlistValue;
  };
}

/** Puts the element at the open container's position: first the keys, then the values. */
function place(cursor: ObjectCursor, open: Open, value: PlistValue): void {
  if (open.dict === undefined || open.position < open.length) {
    if (open.dict !== undefined && typeof value !== "string") throw cursor.bad("a dictionary key that is no text");
    open.list.push(value);
  } else {
    open.dict.set(open.list[open.position - open.length] as string, value);
  }
}

function tooDeep(cursor: ObjectCursor, limits: Limits): ReadError {
  return new ReadError("over-limit", cursor.place, `nested deeper than ${limits.depth}`);
}
