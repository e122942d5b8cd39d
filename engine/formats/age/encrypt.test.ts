import { describe, expect, it } from "vitest";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { encryptFor, recipientsIn } from "./encrypt.ts";
import { newIdentity, openedWith, recipientOf } from "./test-age-file.ts";

describe("recipientsIn", () => {
  it("reads keys between notes", async () => {
    const [one, two] = [await recipientOf(await newIdentity()), await recipientOf(await newIdentity())];
    expect(recipientsIn(`# a\n${one}\r\n\n ${two} \n`)).toEqual([one, two]);
    expect(recipientsIn(one)).toEqual([one]);
  });

  it("takes no line that is none, however near", async () => {
    const identity = await newIdentity();
    const one = await recipientOf(identity);
    // The last sign belongs to the check sum; a key may end in either of these two, so the other one is put there.
    const otherEnd = one.endsWith("q") ? "p" : "q";
    for (const bad of [
      "",
      "# note",
      "age1",
      `${one.slice(0, -1)}${otherEnd}`,
      `${one}\n${identity}`,
      identity,
      one.toUpperCase(),
    ]) {
      expect(recipientsIn(bad)).toBeUndefined();
    }
  });
});

it("each recipient opens it", async () => {
  const identities = [await newIdentity(), await newIdentity()];
  const bytes = await encryptFor(await Promise.all(identities.map(recipientOf)), toUtf8("a text"));
  for (const identity of identities) expect(utf8(await openedWith(identity, bytes))).toBe("a text");
});
