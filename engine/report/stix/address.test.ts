import { describe, expect, it } from "vitest";
import { addressOf } from "./address.ts";

describe("the address that a text of evidence holds", () => {
  it.each([
    ["host.example", "domain-name", "host.example"],
    ["host.example.", "domain-name", "host.example"],
    ["host.example/a/b?c#d", "domain-name", "host.example"],
    ["host.example:8080", "domain-name", "host.example"],
    ["user@host.example:443/x", "domain-name", "host.example"],
    ["bücher.example", "domain-name", "bücher.example"],
    ["203.0.113.7", "ipv4-addr", "203.0.113.7"],
    ["203.0.113.7:443", "ipv4-addr", "203.0.113.7"],
    ["2001:DB8::1", "ipv6-addr", "2001:db8::1"],
    ["[2001:db8::1]:443", "ipv6-addr", "2001:db8::1"],
    ["::ffff:203.0.113.7", "ipv6-addr", "::ffff:203.0.113.7"],
    ["https://host.example/ä", "url", "https://host.example/%C3%A4"],
    ["https://203.0.113.7/a b", "url", "https://203.0.113.7/a%20b"],
  ])("%s is %s %s", (text, type, value) => {
    expect(addressOf(text)).toEqual({ type, value });
  });

  it.each(["", "_sht.example", "a..example", "1:2:3:4:5:6:7:8:9", "1::2::3", "host:port:more", "-a.example", " "])(
    "%j holds none",
    (text) => {
      expect(addressOf(text)).toBeUndefined();
    },
  );
});
