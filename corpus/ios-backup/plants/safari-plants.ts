/**
 * Traces in Safari's history.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import type { Visit } from "../contents/safari-history.ts";
import { type Expected, type Plant, plantedDays } from "./plant.ts";

const artifact = "ios.safari-history";

function visitPlant(
  id: string,
  describe: string,
  visit: Omit<Visit, "at">,
  expected: Expected,
  lookAlike: { readonly describe: string; readonly url: string },
): Plant {
  return {
    id,
    artifact,
    describe,
    apply: (phone) => void phone.visits.push({ at: before(visit.inLogOnly ? 0.15 : plantedDays), ...visit }),
    expected,
    lookAlike: {
      describe: lookAlike.describe,
      value: lookAlike.url,
      apply: (phone) => void phone.visits.push({ at: before(plantedDays - 1), url: lookAlike.url }),
    },
  };
}

const domain = (value: string): Expected => ({
  indicatorType: "domain-name:value",
  value,
  minimumGrade: "contact",
});

export const safariPlants: readonly Plant[] = [
  visitPlant(
    "safari-domain",
    "Safari opened a page of a known domain.",
    { url: "https://evil-updates.example/get?id=81c2", title: "Update" },
    domain("evil-updates.example"),
    { describe: "A domain that only ends in the same letters.", url: "https://notevil-updates.example/get?id=81c2" },
  ),
  visitPlant(
    "safari-subdomain",
    "Safari opened a page several labels below a known domain, with a port and a user name in the address.",
    { url: "https://user@cdn7.stage.evil-relay.example:8443/a" },
    domain("evil-relay.example"),
    { describe: "The known domain as labels of another one.", url: "https://evil-relay.example.shop.test/a" },
  ),
  visitPlant(
    "safari-address",
    "Safari opened a page of a known IPv4 address.",
    { url: "http://192.0.2.66:30495/x/1" },
    { indicatorType: "ipv4-addr:value", value: "192.0.2.66", minimumGrade: "contact" },
    { describe: "An address that begins with the same digits.", url: "http://192.0.2.6/6/x" },
  ),
  visitPlant(
    "safari-url",
    "Safari opened a known address on a host that others use as well.",
    { url: "https://files.example/kit/stage1.js" },
    { indicatorType: "url:value", value: "https://files.example/kit/stage1.js", minimumGrade: "contact" },
    { describe: "Another file of the same host.", url: "https://files.example/kit/stage1.json" },
  ),
  visitPlant(
    "safari-deleted",
    "A visit to a known domain that was deleted from the history; the row is still in the file.",
    { url: "https://gone-but-there.example/landing", title: "Landing", deleted: "unallocated" },
    domain("gone-but-there.example"),
    { describe: "A domain that contains the known one.", url: "https://gone-but-there.example.test/landing" },
  ),
  visitPlant(
    "safari-deleted-between",
    "A deleted visit to a known domain whose row lies between live ones and has lost its first bytes.",
    { url: "https://lost-its-head.example/landing/page", title: "Landing", deleted: "freeblock" },
    domain("lost-its-head.example"),
    { describe: "A domain that has the words in another order.", url: "https://its-lost-head.example/landing/page" },
  ),
  visitPlant(
    "safari-in-log",
    "A visit to a known domain that stands in the write-ahead log alone.",
    { url: "https://only-in-the-log.example/today", title: "Today", inLogOnly: true },
    domain("only-in-the-log.example"),
    { describe: "The known domain in the path of another one.", url: "https://mirror.example/only-in-the-log.example" },
  ),
  {
    id: "safari-redirect-target",
    artifact,
    describe: "A page sent Safari on to a known domain; the address was never typed or tapped.",
    apply: (phone) =>
      void phone.visits.push({
        at: before(plantedDays - 2),
        url: "https://short.example/x7f",
        redirect: { url: "https://free247.evil-hop.example/landing", after: 480 },
      }),
    expected: domain("evil-hop.example"),
    lookAlike: {
      describe: "The same kind of redirect to a domain that differs in one letter.",
      value: "https://evil-shop.example/landing",
      apply: (phone) =>
        void phone.visits.push({
          at: before(plantedDays - 3),
          url: "https://short.example/x7g",
          redirect: { url: "https://evil-shop.example/landing", after: 510 },
        }),
    },
  },
  {
    id: "safari-injected-redirect",
    artifact,
    describe: "An unencrypted page sent Safari within a second to made-up labels on a high port: no indicator needed.",
    apply: (phone) =>
      void phone.visits.push({
        at: before(plantedDays - 4),
        url: "http://morning-paper.example/",
        redirect: { url: "https://bun54l2b67.get1tn0w.lane7.test:30495/szev4hz", after: 350 },
      }),
    expected: { rule: "ios.safari-history/redirect-within-a-moment", minimumGrade: "attempt" },
    lookAlike: {
      describe: "An unencrypted page that sends the browser on to its own encrypted form.",
      value: "http://evening-paper.example/",
      apply: (phone) =>
        void phone.visits.push({
          at: before(plantedDays - 5),
          url: "http://evening-paper.example/",
          redirect: { url: "https://www.evening-paper.example/", after: 350 },
        }),
    },
  },
];
