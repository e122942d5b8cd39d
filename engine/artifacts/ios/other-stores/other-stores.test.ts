import { describe, expect, it } from "vitest";
import { writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { toUtf8 } from "../../../bytes/text.ts";
import { readFixture } from "../../../examine/fixture.ts";
import otherStores from "./other-stores.ts";

const mobile = "/private/var/mobile/Library";

async function values(path: string, file: Uint8Array): Promise<unknown[]> {
  const { status, records, notes } = await readFixture(otherStores, new Map([["", file]]), { path });
  expect([status, notes]).toEqual(["read", []]);
  return records.map(({ value }) => value);
}

describe("other stores", () => {
  it("decodes the parts of a mail, and leaves the servers of its head and its files alone", async () => {
    const mail = [
      "Received: from passed-on.example by x",
      "From: Somebody <somebody@sender.example>",
      "Subject: look at",
      " folded.example",
      'Content-Type: multipart/mixed; boundary="B 1"',
      "",
      "--B 1",
      "Content-Type: text/plain",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "see https://quoted.exa=",
      "mple/a=3Db f=C3=BCr",
      "--B 1",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      btoa('<a href="https://packed.example/">'),
      "--B 1",
      "Content-Type: application/pdf",
      "",
      "https://attached.example/",
      "--B 1--",
      "",
    ].join("\r\n");
    const file = toUtf8(
      `${toUtf8(mail).length}\n${mail}<?xml version="1.0"?><plist><string>https://flags.example/</string></plist>`,
    );
    const [value] = await values(`${mobile}/Mail/1/Messages/7.emlx`, file);
    expect(value).toEqual({
      store: "mail",
      texts: [
        "From: Somebody <somebody@sender.example>",
        "Subject: look at folded.example",
        "see https://quoted.example/a=b für",
        '<a href="https://packed.example/">',
      ],
    });
  });

  it("looks through tables of any name and what stands packed in them", async () => {
    const inner = writeBinaryPlist({ $objects: ["$null", "https://archived.example/"] });
    const file = writeSqlite({
      tables: [
        {
          name: "summaries",
          sql: "CREATE TABLE summaries (ROWID INTEGER PRIMARY KEY, summary TEXT, data BLOB)",
          rows: [{ values: [1, "see https://mail.example/", inner] }, { values: [2, "no address here", null] }],
        },
      ],
    });
    expect(await values(`${mobile}/Mail/Envelope Index`, file)).toEqual([
      { store: "mail", texts: ["see https://mail.example/", "https://archived.example/"] },
    ]);
  });

  it("gives icons of web pages by their keys", async () => {
    const icon = writeBinaryPlist({ Title: "Bank", URL: "https://icon.example/" });
    expect(await values(`${mobile}/WebClips/1.webclip/Info.plist`, icon)).toEqual([
      { store: "web-clip", texts: ["https://icon.example/"] },
    ]);
  });
});
