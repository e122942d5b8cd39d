import { describe, expect, it } from "vitest";
import { crashSign } from "./crash-signature.ts";

const type = "EXC_BAD_ACCESS";
const at = (address: string) => ({ exception: type, subtype: `KERN_INVALID_ADDRESS at ${address}` });

describe("the sign of a crash", () => {
  it.each([
    [
      {
        exception: "EXC_BAD_ACCESS (SIGSEGV)",
        subtype: "KERN_INVALID_ADDRESS at 0x20 -> 0x1 (possible pointer authentication failure)",
      },
      "pointer",
    ],
    [{ exception: type, subtype: "EXC_ARM_DA_ALIGN at 0x0000000141414141" }, "alignment"],
    [{ exception: type, codes: "0x0000000000000101, 0x0000000141414141" }, "alignment"],
    [at("0x0041414141414141"), "address"],
    [at("0x4141414141414141"), "address"],
  ])("%j is %s", (value, sign) => expect(crashSign(value)).toBe(sign));

  it.each([
    [at("0x0000000000000008")],
    [at("0x00000001c0000020")],
    // A small step below zero, and a tag of memory in the topmost byte.
    [at("0xfffffffffffffff8")],
    [at("0x0b00000101234560")],
    [{ exception: type, codes: "0x0000000000000001, 0x0000000000000101" }],
    [{ exception: "EXC_GUARD", subtype: "GUARD_TYPE_MACH_PORT at 0x0041414141414141" }],
    [{ exception: "EXC_CRASH (SIGABRT)" }],
    [{}],
  ])("%j is none", (value) => expect(crashSign(value)).toBeUndefined());
});
