/**
 * Pieces of files, of which a few are kept for all files together: those that were used last. The memory of those that
 * leave is used again, as a browser frees what nobody holds only after tens of megabytes of it.
 * @module
 */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads into `memory`, or gives memory of its own where the browser can do no other. */
type Read = (memory: ArrayBuffer) => Promise<Bytes>;

export interface Pieces {
  /**
   * Gives `use` the piece of a file, fetched where it is not held. Other bytes may stand in it once the promise of `use`
   * is settled. Nothing is kept of a piece that could not be fetched.
   */
  use<T>(of: object, number: number, read: Read, use: (bytes: Bytes) => Promise<T>): Promise<T>;
}

interface Piece {
  readonly bytes: Promise<Bytes>;
  users: number;
}

/** Of one file; far more than any file has. */
const mostNumbers = 2 ** 24;

/** @param most Pieces held beside those in use, each of `pieceBytes`. */
export function createPieces(most: number, pieceBytes: number): Pieces {
  const files = new WeakMap<object, number>();
  /** The one that was used last stands last. */
  const held = new Map<number, Piece>();
  const spare = createSpare(pieceBytes);
  let known = 0;

  const drop = (piece: Piece): void => void piece.bytes.then(spare.give, () => undefined);

  return {
    async use(of, number, read, use) {
      const file = files.get(of) ?? ++known;
      files.set(of, file);
      const key = file * mostNumbers + number;
      const before = held.get(key);
      held.delete(key);
      for (const [oldest, other] of held) {
        if (held.size < most) break;
        held.delete(oldest);
        if (other.users === 0) drop(other);
      }
      const piece = before ?? { bytes: read(spare.take(pieceBytes)), users: 0 };
      held.set(key, piece);
      piece.users++;
      const forgotten = (error: unknown): never => {
        if (held.get(key) === piece) held.delete(key);
        throw error;
      };
      try {
        return await use(await piece.bytes.catch(forgotten));
      } finally {
        piece.users--;
        if (piece.users === 0 && held.get(key) !== piece) drop(piece);
      }
    },
  };
}

interface Spare {
  /** At least so much. */
  take(bytes: number): ArrayBuffer;
  /** What nobody reads any more. */
  give(bytes: Bytes): void;
}

/** Memory of one that was given back, for the next who asks; no more than `most` of it. */
export function createSpare(most: number): Spare {
  let spare: ArrayBuffer | undefined;
  return {
    take(bytes) {
      const memory = spare !== undefined && spare.byteLength >= bytes ? spare : new ArrayBuffer(bytes);
      spare = undefined;
      return memory;
    },
    give({ buffer }) {
      if (buffer.byteLength <= most && buffer.byteLength > (spare?.byteLength ?? 0)) spare = buffer;
    },
  };
}
