import { describe, expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import safariTabs from "./safari-tabs.ts";

describe("property lists of a bookmark", () => {
  it("give the address kept on this device, and the picture of a page to be read later", async () => {
    const local = writeBinaryPlist({ LocalURL: "https://here.example/" });
    const extra = writeBinaryPlist({ imageURL: "https://picture.example/a.png" });
    const file = writeSqlite({
      tables: [
        {
          name: "bookmarks",
          sql: "CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, url TEXT, extra_attributes BLOB, local_attributes BLOB)",
          rows: [{ values: [1, "https://page.example/", extra, local] }],
        },
      ],
    });
    const { status, records } = await readFixture(safariTabs, new Map([["", file]]));
    expect(status).toBe("read");
    expect(records[0]?.value).toMatchObject({
      localUrl: "https://here.example/",
      image: "https://picture.example/a.png",
    });
  });
});
