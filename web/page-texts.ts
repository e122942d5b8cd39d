/**
 * The texts that the page says itself, in place of the module of all texts; they stand packed in the page.
 * @module
 */
import { unpackedBlock } from "./packing/unpacked.ts";

export const texts: unknown = JSON.parse(new TextDecoder().decode(await unpackedBlock("page-texts")));
