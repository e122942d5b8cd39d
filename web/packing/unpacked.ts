/**
 * Blocks of data that the build put into the page, unpacked by a worker of their own.
 * @module
 */
export function block(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** The address of code that a worker can start from. */
export function addressOf(code: BlobPart): string {
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}

export async function unpackedBlock(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const unpacker = new Worker(addressOf(block("engine-unpacker")));
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    unpacker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
    unpacker.postMessage(block(id));
  });
  unpacker.terminate();
  return bytes;
}
