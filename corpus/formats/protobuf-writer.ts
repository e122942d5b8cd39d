/**
 * Writes Protocol Buffers messages: whole numbers as varints, doubles as eight bytes, texts, bytes and messages with
 * their length in front. Wire format: https://protobuf.dev/programming-guides/encoding/.
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";

/** A number that is written as eight bytes even where it is whole. */
export class DoubleInput {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

export type ProtobufInput = number | bigint | string | Uint8Array | DoubleInput | ProtobufMessage;

/** Fields by number, in the order of writing. */
export type ProtobufMessage = readonly (readonly [number: number, value: ProtobufInput])[];

export function writeProtobuf(message: ProtobufMessage): Bytes {
  return concat(message.map(([number, value]) => field(number, value)));
}

function field(number: number, value: ProtobufInput): Bytes {
  const tag = (wire: number) => varint(BigInt(number) * 8n + BigInt(wire));
  if (typeof value === "number" || typeof value === "bigint") {
    return concat([tag(0), varint(BigInt.asUintN(64, BigInt(value)))]);
  }
  if (value instanceof DoubleInput) {
    const out = new Uint8Array(8);
    new DataView(out.buffer).setFloat64(0, value.value, true);
    return concat([tag(1), out]);
  }
  const bytes = typeof value === "string" ? utf8(value) : value instanceof Uint8Array ? value : writeProtobuf(value);
  return concat([tag(2), varint(BigInt(bytes.length)), bytes]);
}

function varint(value: bigint): Uint8Array {
  const out: number[] = [];
  let rest = value;
  for (; rest >= 0x80n; rest >>= 7n) out.push(Number(rest & 0x7fn) | 0x80);
  out.push(Number(rest));
  return Uint8Array.from(out);
}
