import { createHash, createPrivateKey, createPublicKey, sign, verify as verifies } from "node:crypto";
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupOf, cleanPhone, inFolder, memorySink, writeBackup } from "@bridle/corpus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { newSecretKey } from "./store/minisign.ts";
import { writeAll } from "./test-folder.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const { key, file } = newSecretKey();
const other = newSecretKey();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-sign-"));
  const sink = memorySink();
  await writeBackup(backupOf(cleanPhone("sign"), { generation: "plain" }), inFolder(sink, "backup"));
  await writeAll(folder, sink.files);
  await writeFile(at("secret.key"), file);
  await writeFile(at("public.key"), `untrusted comment: minisign public key\n${key.publicKey.text}\n`);
  const { err } = await run(["check", at("backup"), "--yes", "--out", at("report"), "--sign", at("secret.key")]);
  expect(err).toBe("");
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function copy(name: string): Promise<string> {
  await cp(at("report"), at(name), { recursive: true });
  return at(name);
}

describe("check --sign", () => {
  it("writes what the format's description says, checked without the code that wrote it", async () => {
    // https://jedisct1.github.io/minisign/#signature-format: two comments, two lines of base64.
    const [untrusted = "", first = "", trusted = "", second = "", end] = (
      await readFile(at("report/manifest.sig"), "utf8")
    ).split("\n");
    expect(untrusted.startsWith("untrusted comment: ")).toBe(true);
    expect(trusted.startsWith("trusted comment: ")).toBe(true);
    expect(end).toBe("");
    const line = Buffer.from(first, "base64");
    const id = Buffer.from(key.publicKey.text, "base64").subarray(2, 10);
    // `ED`: Ed25519 over the BLAKE2b-512 of the file.
    expect([line.length, line.toString("latin1", 0, 2)]).toEqual([74, "ED"]);
    expect(line.subarray(2, 10)).toEqual(id);
    const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key.publicKey.bytes]);
    const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
    const digest = createHash("blake2b512")
      .update(await readFile(at("report/manifest.json")))
      .digest();
    expect(verifies(null, digest, publicKey, line.subarray(10))).toBe(true);
    const whole = Buffer.concat([line.subarray(10), Buffer.from(trusted.slice("trusted comment: ".length))]);
    expect(verifies(null, whole, publicKey, Buffer.from(second, "base64"))).toBe(true);
  });

  it.each([
    [["check", "x", "--yes", "--sign", "secret.key"], "There is no report folder to sign."],
    [["check", "x", "--yes", "--out", "no", "--sign", "public.key"], "holds no key of minisign"],
  ])("tells %j from the outset", async (words, told) => {
    const { code, err } = await run(words.map((word) => (word.endsWith(".key") || word === "no" ? at(word) : word)));
    expect(code).toBe(64);
    expect(err).toContain(told);
  });

  it("leaves no signature of an earlier report behind", async () => {
    const report = await copy("again");
    expect((await run(["check", at("backup"), "--yes", "--out", report, "--force"])).code).toBe(3);
    const { code, out } = await run(["verify", report]);
    expect([code, out.includes("Nobody signed this report.")]).toEqual([0, true]);
  });
});

describe("verify", () => {
  it("checks with the key that is given, as text or as a file", async () => {
    for (const given of [key.publicKey.text, at("public.key")]) {
      const { code, out } = await run(["verify", at("report"), "--key", given]);
      expect([code, out.includes("Signed with a key that you know")]).toEqual([0, true]);
    }
  });

  it("says without a key whose signature it is, and that the key is not known", async () => {
    const { code, out } = await run(["verify", at("report")]);
    expect(code).toBe(0);
    expect(out).toContain(`The key is not known here: ${key.publicKey.text}`);
  });

  it("refuses another key, and a report that nobody signed where a key was given", async () => {
    const { code, out } = await run(["verify", at("report"), "--key", other.key.publicKey.text]);
    expect([code, out.includes("Signed with another key")]).toEqual([1, true]);
    const bare = await copy("bare");
    await rm(join(bare, "manifest.sig"));
    expect((await run(["verify", bare])).code).toBe(0);
    expect((await run(["verify", bare, "--key", key.publicKey.text])).code).toBe(1);
    expect((await run(["verify", bare, "--key", "nonsense"])).code).toBe(64);
  });

  it("notices a manifest, a signature or a comment that was changed by one byte", async () => {
    const report = await copy("changed");
    for (const [name, from, to] of [
      ["manifest.json", '"schema"', '"schema" '],
      ["manifest.sig", "trusted comment: bridle", "trusted comment: bridla"],
    ] as const) {
      const whole = await readFile(join(report, name), "utf8");
      await writeFile(join(report, name), whole.replace(from, to));
      for (const more of [[], ["--key", key.publicKey.text]]) {
        const { code, out } = await run(["verify", report, ...more]);
        expect([name, code, out.includes("Somebody changed the report")]).toEqual([name, 1, true]);
      }
      await writeFile(join(report, name), whole);
    }
    await writeFile(join(report, "manifest.sig"), "no signature");
    expect((await run(["verify", report])).code).toBe(1);
  });

  it("notices a changed file however well the manifest is signed", async () => {
    const report = await copy("file");
    await appendFile(join(report, "report.html"), " ");
    expect((await run(["verify", report, "--key", key.publicKey.text])).code).toBe(1);
  });

  it("takes what minisign itself writes, and needs the key for it", async () => {
    const report = await copy("theirs");
    // Made by the description, with a comment as minisign writes it, and once in its old form (`Ed`, not hashed).
    const manifest = await readFile(join(report, "manifest.json"));
    const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), key.seed]);
    const secret = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
    const id = Buffer.from(key.publicKey.text, "base64").subarray(2, 10);
    const comment = "timestamp:1777800000\tfile:manifest.json\thashed";
    for (const [algorithm, bytes] of [
      ["ED", createHash("blake2b512").update(manifest).digest()],
      ["Ed", manifest],
    ] as const) {
      const signature = sign(null, bytes, secret);
      const over = sign(null, Buffer.concat([signature, Buffer.from(comment)]), secret);
      const line = Buffer.concat([Buffer.from(algorithm), id, signature]).toString("base64");
      const lines = ["untrusted comment: signature from minisign secret key", line, `trusted comment: ${comment}`];
      await writeFile(join(report, "manifest.sig"), `${[...lines, over.toString("base64")].join("\n")}\n`);
      expect((await run(["verify", report, "--key", key.publicKey.text])).code).toBe(0);
      const { code, out } = await run(["verify", report]);
      expect([code, out.includes("was not checked")]).toEqual([3, true]);
    }
  });
});
