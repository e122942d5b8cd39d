import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originFile } from "../../../../corpus/ios-backup/contents/web-views.ts";
import { isReadError } from "../../../bytes/read-error.ts";
import { readOriginFile } from "./origin-file.ts";

const at = new Date(0);
const sites = fc.tuple(fc.constantFrom("http", "https"), fc.domain(), fc.integer({ min: 0, max: 65535 }));
const address = sites.map(([scheme, host, port]) => `${scheme}://${host}${port === 0 ? "" : `:${port}`}`);

describe("the file origin", () => {
  it("gives back both sites", () => {
    fc.assert(
      fc.property(address, address, (site, topSite) => {
        const bytes = originFile({ in: "site-origin", at, url: site, beside: topSite });
        expect(readOriginFile(bytes, "origin")).toEqual({ site, topSite });
      }),
    );
  });

  it("reads characters of 16 bits and of 8", () => {
    const wide = [4, 0, 0, 0, 1, ...Buffer.from("http"), 2, 0, 0, 0, 0, 0x42, 0x04, 0x43, 0x04, 0];
    const narrow = [4, 0, 0, 0, 1, ...Buffer.from("http"), 2, 0, 0, 0, 1, 0xe4, 0x62, 1, 0x90, 0x1f];
    expect(readOriginFile(Uint8Array.from([...wide, ...narrow]), "origin")).toEqual({
      topSite: "http://ту",
      site: "http://äb:8080",
    });
  });

  it("throws nothing but ReadErrors, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        try {
          readOriginFile(bytes, "origin");
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
    );
  });
});
