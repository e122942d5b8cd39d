import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeZip } from "../../corpus/formats/zip-writer.ts";
import { type Captured, run } from "../captured.ts";
import { isSignedBy, newSecretKey, readPublicKey, readSecretKey, signatureText } from "./minisign.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-pack-"));
  await mkdir(join(folder, "lists"));
  await writeFile(join(folder, "lists", "a.txt"), "evil.example\nnot a value\n198.51.100.7\n");
  await writeFile(join(folder, "lists", "b.csv"), "type,value\ndomain,worse.example\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function bridle(home: string, words: readonly string[], input = Readable.from([])): Promise<Captured> {
  return run(["indicators", ...words], { environment: { BRIDLE_HOME: join(folder, home) }, input });
}

describe("a pack between two people", () => {
  const out = (): string => join(folder, "clues.pack");
  let key = "";

  it("is made, with a key of one's own", async () => {
    const made = await bridle("maker", ["pack", out(), "--indicators", join(folder, "lists")]);
    expect([made.code, made.err]).toEqual([0, ""]);
    key = /(RW\S{54})/.exec(made.out)?.[1] ?? "";
    expect(readPublicKey(key)?.text).toBe(key);
    const lint = async (path: string) => JSON.parse((await bridle("x", ["lint", path, "--json"])).out);
    const [fromPack, fromFiles] = [await lint(out()), await lint(join(folder, "lists"))];
    expect(fromPack.loaded).toBe(3);
    expect(fromPack.sources.map(({ pack, ...rest }: { pack: string }) => [pack, rest])).toEqual(
      fromFiles.sources.map((source: unknown) => ["clues.pack", source]),
    );
  });

  it("is taken in only by who trusts its key", async () => {
    const refused = await bridle("taker", ["import", out()]);
    expect([refused.code, refused.err.includes(key)]).toEqual([64, true]);
    const other = newSecretKey().key.publicKey.text;
    expect((await bridle("taker", ["import", out(), "--key", other])).code).toBe(64);
    expect((await bridle("taker", ["import", out(), "--key", key])).code).toBe(0);
    expect((await bridle("taker", ["import", out()])).code).toBe(0);
    const list = await bridle("taker", ["list"]);
    expect(list.out).toContain("a.txt (a.txt): 2 taken in, 1 not understood, from today");
    expect((await bridle("maker", ["import", out()])).code).toBe(0);
  });

  it("that was changed is refused everywhere", async () => {
    const bytes = await readFile(out());
    const changed = join(folder, "changed.pack");
    for (const at of [30, bytes.length - 5, bytes.length - 100, bytes.length - 200]) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      await writeFile(changed, other);
      expect((await bridle("taker", ["lint", changed])).code).toBe(64);
      expect((await bridle("taker", ["import", changed])).code).toBe(64);
    }
    await writeFile(changed, bytes.subarray(0, bytes.indexOf("untrusted comment")));
    expect((await bridle("taker", ["import", changed])).err).toContain("Nobody signed");
  });

  it("is signed with a key of minisign's form, and what is no key is said", async () => {
    const path = join(folder, "my.key");
    const { file, key: own } = newSecretKey();
    await writeFile(path, file);
    const made = await bridle("maker", ["pack", out(), "--indicators", join(folder, "lists"), "--sign", path]);
    expect(made.out).toContain(own.publicKey.text);
    expect(made.out).toContain("Packed 3 clues");
    await writeFile(path, "untrusted comment: x\nRWQ\n");
    expect((await bridle("maker", ["pack", out(), "--sign", path, "--indicators", join(folder, "lists")])).code).toBe(
      64,
    );
    expect((await bridle("nobody", ["pack", out()])).code).toBe(64);
  });
});

describe("minisign's files", () => {
  it("hold what was signed, by whom, and the comment", () => {
    const { key, file } = newSecretKey();
    const bytes = Buffer.from("what is signed");
    const text = signatureText(bytes, key, "a comment");
    expect(isSignedBy(bytes, text, key.publicKey)).toBe(true);
    expect(isSignedBy(Buffer.from("what was signed"), text, key.publicKey)).toBe(false);
    expect(isSignedBy(bytes, text.replace("a comment", "another"), key.publicKey)).toBe(false);
    expect(isSignedBy(bytes, text, newSecretKey().key.publicKey)).toBe(false);
    const again = readSecretKey(file);
    expect(again !== "locked" && again?.publicKey.text).toBe(key.publicKey.text);
    expect(readSecretKey(file.replace(/.(?=\n$)/, "A"))).toBeUndefined();
  });
});

describe("clues from elsewhere", () => {
  it("come in on standard input", async () => {
    const lint = await bridle("x", ["lint", "-", "--json"], Readable.from([Buffer.from("evil.example\n")]));
    expect(JSON.parse(lint.out)).toMatchObject({ loaded: 1, sources: [{ file: "standard-input" }] });
    expect((await bridle("x", ["lint", "-"])).code).toBe(64);
    const taken = await bridle("stdin", ["import", "-"], Readable.from([Buffer.from("evil.example\n")]));
    expect([taken.code, JSON.parse((await bridle("stdin", ["list", "--json"])).out).loaded]).toEqual([0, 1]);
  });

  it("or in a zip archive, which is damaged as a whole or not at all", async () => {
    const path = join(folder, "lists.zip");
    const bytes = writeZip([
      { name: "lists/a.txt", bytes: Buffer.from("evil.example\n") },
      { name: "lists/readme.md", bytes: Buffer.from("words\n") },
      { name: "__MACOSX/lists/._a.txt", bytes: Buffer.from("other.example\n") },
    ]);
    await writeFile(path, bytes);
    const { out } = await bridle("x", ["lint", path, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ loaded: 1, sources: [{ file: "lists.zip/lists/a.txt" }] });
    expect((await bridle("zip", ["import", path])).code).toBe(0);
    expect(JSON.parse((await bridle("zip", ["list", "--json"])).out).loaded).toBe(1);
    await writeFile(path, bytes.subarray(0, bytes.length - 40));
    expect((await bridle("x", ["lint", path])).code).toBe(64);
  });
});
