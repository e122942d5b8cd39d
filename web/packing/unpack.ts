/**
 * Unpacks what `pack.ts` packed.
 * @module
 */
import { createModel, distance, shortest } from "./model.ts";

export function unpack(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  let next = 0;
  const four = (): number => {
    let value = 0;
    for (let count = 0; count < 4; count++) value = ((value << 8) | (packed[next++] ?? 0)) >>> 0;
    return value;
  };
  const bytes = new Uint8Array(four());
  let low = 0;
  let high = 0xffff_ffff;
  let seen = four();
  const model = createModel((chance) => {
    const middle = low + Math.floor(((high - low) * chance) / 4096);
    const bit = seen <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 0xff) >>> 0;
      seen = ((seen << 8) | (packed[next++] ?? 0)) >>> 0;
    }
    return bit;
  });
  let last = 1;
  let after = 0;
  for (let at = 0; at < bytes.length; ) {
    if (model.flag(after, 0) === 0) {
      bytes[at] = model.byte(bytes, at, 0);
      at++;
      after = (after << 1) & 7;
      continue;
    }
    const repeats = model.flag(8 + after, 0) === 1;
    const length = model.number(repeats ? 4 : 5, 8, 0) + shortest;
    if (!repeats) last = distance(model, length, 0) + 1;
    for (const end = at + length; at < end; at++) bytes[at] = bytes[at - last] ?? 0;
    after = ((after << 1) | 1) & 7;
  }
  return bytes;
}
