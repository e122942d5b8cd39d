/**
 * A worker that does nothing but unpack, so that the page stays free meanwhile.
 * @module
 */
import { bytesOf } from "./ascii.ts";
import { unpack } from "./unpack.ts";

/** The few parts of a worker's scope that are used. */
const scope = globalThis as unknown as {
  postMessage(bytes: Uint8Array): void;
  onmessage: ((event: { readonly data: string }) => void) | null;
};

scope.onmessage = ({ data }) => scope.postMessage(unpack(bytesOf(data)));
