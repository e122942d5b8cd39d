// The few web standards the builders rely on, found in every current browser and in Node 20. Nothing else compiles.

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
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
  encrypt(
    algorithm: { name: "AES-CBC"; iv: Uint8Array<ArrayBuffer> },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  wrapKey(format: "raw", key: CryptoKey, wrappingKey: CryptoKey, algorithm: "AES-KW"): Promise<ArrayBuffer>;
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

declare const crypto: { readonly subtle: SubtleCrypto };
