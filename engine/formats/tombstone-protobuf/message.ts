/**
 * One message of a tombstone by the numbers of its fields: the last value of a single field holds, as the wire format
 * wants it; a field of another wire type than it should have is not there. Built on formats/protobuf.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { type ProtobufField, readProtobuf } from "../protobuf/protobuf.ts";

export interface MessageContext {
  readonly limits: Limits;
  readonly place: string;
  note(note: { code: string; place: string; detail: string; loss: boolean }): void;
}

export interface Message {
  /** A whole number of 32 bits, unsigned. */
  uint32(number: number): number | undefined;
  int32(number: number): number | undefined;
  uint64(number: number): bigint | undefined;
  bool(number: number): boolean;
  /** Without the zero byte that some texts end with. Undefined where it is empty, which on the wire is absent. */
  text(number: number): string | undefined;
  texts(number: number): readonly string[];
  message(number: number): Message | undefined;
  /** Repeated messages; one that cannot be read is noted and left out. */
  messages(number: number): readonly Message[];
}

/** @throws {ReadError} as readProtobuf does, for this message; not for those inside it. */
export function readMessage(bytes: Uint8Array, context: MessageContext): Message {
  const byNumber = new Map<number, ProtobufField[]>();
  for (const field of readProtobuf(bytes, context)) {
    const list = byNumber.get(field.number);
    if (list === undefined) byNumber.set(field.number, [field]);
    else list.push(field);
  }

  function varint(number: number): bigint | undefined {
    const value = byNumber.get(number)?.findLast((field) => field.wire === 0)?.value;
    return typeof value === "bigint" ? value : undefined;
  }

  function runs(number: number): Uint8Array[] {
    const found = byNumber.get(number) ?? [];
    return found.flatMap(({ wire, value }) => (wire === 2 && value instanceof Uint8Array ? [value] : []));
  }

  function inner(value: Uint8Array, number: number): Message | undefined {
    try {
      return readMessage(value, context);
    } catch (error) {
      if (!isReadError(error)) throw error;
      context.note({ code: error.code, place: context.place, detail: `field ${number}: ${error.detail}`, loss: true });
      return undefined;
    }
  }

  return {
    uint32(number) {
      const value = varint(number);
      return value === undefined ? undefined : Number(BigInt.asUintN(32, value));
    },
    int32(number) {
      const value = varint(number);
      return value === undefined ? undefined : Number(BigInt.asIntN(32, value));
    },
    uint64: varint,
    bool: (number) => (varint(number) ?? 0n) !== 0n,
    text(number) {
      const value = runs(number).at(-1);
      const text = value === undefined ? "" : withoutZero(utf8(value));
      return text === "" ? undefined : text;
    },
    texts: (number) => runs(number).map((value) => withoutZero(utf8(value))),
    message(number) {
      const value = runs(number).at(-1);
      return value === undefined ? undefined : inner(value, number);
    },
    messages: (number) => runs(number).flatMap((value) => inner(value, number) ?? []),
  };
}

function withoutZero(text: string): string {
  return text.endsWith("\0") ? text.slice(0, -1) : text;
}
