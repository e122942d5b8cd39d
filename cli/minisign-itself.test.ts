/**
 * Signatures and keys of ours by minisign itself, and its own by us (https://jedisct1.github.io/minisign/).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleIndicators, memorySink, writeExample, writeStixBundle } from "@bridle/corpus";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { reportByHand } from "./report-by-hand.ts";
import { newSecretKey, readPublicKey, readSecretKey } from "./store/minisign.ts";
import { writeAll } from "./test-folder.ts";

const noMinisign = spawnSync("minisign", ["-v"]).status !== 0;

let folder: string;
const at = (name: string): string => join(folder, name);
/** Its exit code; what it says is its own affair. */
const minisign = (...words: string[]): number | null =>
  spawnSync("minisign", words, { cwd: folder, input: "", timeout: 10_000 }).status;
/** The line under the comment. */
const keyIn = async (name: string): Promise<string> => (await readFile(at(name), "utf8")).split("\n")[1] ?? "";

describe.skipIf(noMinisign)("minisign itself (needs Debian's minisign)", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-minisign-"));
    execFileSync("minisign", ["-G", "-W", "-p", at("theirs.pub"), "-s", at("theirs.key")], { stdio: "ignore" });
    const { key, file } = newSecretKey();
    await writeFile(at("ours.key"), file);
    await writeFile(at("ours.pub"), `untrusted comment: minisign public key\n${key.publicKey.text}\n`);
    const sink = memorySink();
    await writeExample("intrusion-logs", sink);
    await writeAll(folder, sink.files);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(["ours", "theirs"])("verifies a report that was signed with a key of %s", async (whose) => {
    const report = at(`by-${whose}`);
    const words = ["--yes", "--only", "android.dns-events", "--out", report, "--sign", at(`${whose}.key`)];
    const { err } = await run(["check", at("intrusion-logs"), ...words]);
    expect(err).toBe("");
    const [manifest, signature] = [join(report, "manifest.json"), join(report, "manifest.sig")];
    const verified = ["-V", "-m", manifest, "-x", signature, "-p", at(`${whose}.pub`)];
    expect(minisign(...verified)).toBe(0);
    // `-H`: only where what is signed is the hash, as newer versions demand.
    expect(minisign(...verified, "-H")).toBe(0);
    expect(minisign("-V", "-m", manifest, "-x", signature, "-P", await keyIn(`${whose}.pub`))).toBe(0);
    const other = whose === "ours" ? "theirs" : "ours";
    expect(minisign("-V", "-m", manifest, "-x", signature, "-p", at(`${other}.pub`))).not.toBe(0);
    expect((await run(["verify", report, "--key", at(`${whose}.pub`)])).code).toBe(0);
    await appendFile(manifest, " ");
    expect(minisign(...verified)).not.toBe(0);
    expect((await run(["verify", report, "--key", at(`${whose}.pub`)])).code).toBe(1);
  });

  it.each([
    ["as it signs today", []],
    ["as it signed once, without a hash", ["-l"]],
    ["with a comment of its own", ["-t", "made in the room, 3 May \u2013 \u00e9"]],
  ])("signs what we verify: %s", async (_, more) => {
    const report = at(`theirs-${more.length}-${more[0] ?? ""}`);
    await reportByHand(report, { "report.json": "{}" });
    const [manifest, signature] = [join(report, "manifest.json"), join(report, "manifest.sig")];
    expect(minisign("-S", "-s", at("theirs.key"), "-m", manifest, "-x", signature, ...more)).toBe(0);
    const { code, out } = await run(["verify", report, "--key", at("theirs.pub")]);
    expect([code, out.includes("Signed with a key that you know")]).toEqual([0, true]);
    expect((await run(["verify", report, "--key", at("ours.pub")])).code).toBe(1);
    expect((await run(["verify", report])).code).toBe(3);
    await writeFile(manifest, `${await readFile(manifest, "utf8")} `);
    expect((await run(["verify", report, "--key", at("theirs.pub")])).code).toBe(1);
  });

  it("signs with a key that we made, and makes keys that are read", async () => {
    await writeFile(at("any"), "any");
    expect(minisign("-S", "-s", at("ours.key"), "-m", at("any"), "-x", at("any.sig"))).toBe(0);
    expect(minisign("-V", "-p", at("ours.pub"), "-m", at("any"), "-x", at("any.sig"))).toBe(0);
    const key = readSecretKey(await readFile(at("theirs.key"), "utf8"));
    const own = readPublicKey(await readFile(at("theirs.pub"), "utf8"));
    expect(key === "locked" ? key : key?.publicKey).toEqual(own);
  });

  it("verifies a signed pack of clues", async () => {
    await writeFile(at("clues.stix2"), await writeStixBundle(exampleIndicators));
    const words = ["--indicators", at("clues.stix2"), "--only-indicators", "--sign", at("theirs.key")];
    expect((await run(["indicators", "pack", at("clues.pack"), ...words])).code).toBe(0);
    const theirs = { BRIDLE_INDICATORS: at("home/indicators"), BRIDLE_HOME: at("home") };
    const imported = await run(["indicators", "import", at("clues.pack"), "--key", await keyIn("theirs.pub")], {
      environment: theirs,
    });
    expect([imported.code, imported.err]).toEqual([0, ""]);
  });
});
