import { describe, expect, it } from "vitest";
import { kinshipOf, type PhoneIdentity, phoneIdentity } from "./phone-identity.ts";

const iphone = (identity?: Parameters<typeof phoneIdentity>[0], model?: string, osName = "iOS") => ({
  device: { osName, ...(model === undefined ? {} : { model }) },
  identity: identity === undefined ? undefined : phoneIdentity(identity),
});

describe("the identity of a phone", () => {
  it.each<[string, Parameters<typeof phoneIdentity>[0], PhoneIdentity | undefined]>([
    ["a serial number", { serial: " Example-00001 " }, { serial: "example00001" }],
    ["both", { serial: "EXAMPLE00001", udid: "00008110-00A1" }, { serial: "example00001", udid: "0000811000a1" }],
    ["nothing", {}, undefined],
    ["a placeholder", { serial: "unknown", udid: "00000000-0000" }, undefined],
    ["a few letters", { serial: "0" }, undefined],
    ["what is too long for one", { serial: "ab".repeat(40) }, undefined],
  ])("from %s", (_, stated, expected) => expect(phoneIdentity(stated)).toEqual(expected));
});

describe("two pieces of evidence", () => {
  const [one, two] = [{ serial: "EXAMPLE00001" }, { serial: "EXAMPLE00002" }];
  it.each<[string, ReturnType<typeof iphone>, ReturnType<typeof iphone>, string]>([
    ["with one serial number", iphone(one), iphone(one), "same"],
    ["with two", iphone(one), iphone(two), "other"],
    [
      "with one identifier and a serial number that was misread",
      iphone({ ...one, udid: "00008110-1E" }),
      iphone({ ...two, udid: "000081101e" }),
      "same",
    ],
    ["of which one says nothing", iphone(one, "iPhone14,5"), iphone(undefined, "iPhone14,5"), "unknown"],
    ["of two models", iphone(undefined, "iPhone14,5"), iphone(one, "iPhone12,1"), "other"],
    ["of two makers", iphone(one), iphone(undefined, "Pixel 6", "Android"), "other"],
    [
      "of Android models that each collector writes in its own way",
      iphone(undefined, "Pixel 6", "Android"),
      iphone(undefined, "Google Pixel 6", "Android"),
      "unknown",
    ],
    ["that say nothing", iphone(), iphone(), "unknown"],
  ])("%s", (_, a, b, kinship) => {
    expect(kinshipOf(a, b)).toBe(kinship);
    expect(kinshipOf(b, a)).toBe(kinship);
  });
});
