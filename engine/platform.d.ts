// The few web standards the engine relies on, found in every current browser and in Node 20.
// Nothing that can reach a network, a disk or a page is declared here, so using one does not compile.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

/** WHATWG URL parsing, used for its host rules (IDNA, IPv4 forms); it opens nothing. */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly username: string;
}

interface AbortSignal {
  readonly aborted: boolean;
}

interface CryptoKey {
  readonly type: string;
}

interface SubtleCrypto {
  importKey(
    format: "raw",
    key: Uint8Array<ArrayBuffer>,
    algorithm: string | { name: string; hash?: string },
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  deriveBits(
    algorithm: { name: "PBKDF2"; hash: string; salt: Uint8Array<ArrayBuffer>; iterations: number },
    key: CryptoKey,
    bits: number,
  ): Promise<ArrayBuffer>;
  decrypt(
    algorithm: { name: "AES-CBC"; iv: Uint8Array<ArrayBuffer> },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  encrypt(
    algorithm: { name: "AES-CBC"; iv: Uint8Array<ArrayBuffer> },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

declare const crypto: { readonly subtle: SubtleCrypto };
