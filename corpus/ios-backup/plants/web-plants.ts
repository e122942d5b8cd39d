/**
 * Traces of known sites in browsers other than Safari.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import { type Plant, plantedDays } from "./plant.ts";
import { rulePlant, sitePlant } from "./site-plant.ts";

const chrome = "ios.chrome-history";

export const webPlants: readonly Plant[] = [
  sitePlant(chrome, "chrome", "chrome", "Chrome opened a page of a known site.", [
    "chrome-trap.example",
    "chrome-traps.example",
  ]),
  sitePlant(chrome, "chrome-second-profile", "chrome-profile", "A known site in the second profile of Chrome.", [
    "second-profile.example",
    "second-profile.test",
  ]),
  sitePlant(
    chrome,
    "chrome",
    "chrome-deleted",
    "A visit of Chrome that was deleted; the row is still in the file.",
    ["chrome-wiped.example", "unchrome-wiped.example"],
    { deleted: "unallocated" },
  ),
  sitePlant(
    chrome,
    "chrome",
    "chrome-unvisited",
    "A page that Chrome lists without a visit.",
    ["chrome-no-visit.example", "chrome-novisit.example"],
    { alone: true },
  ),
  sitePlant(
    chrome,
    "chrome-download",
    "chrome-download",
    "A file that Chrome fetched from a known site, after a redirect.",
    ["chrome-payload.example", "chrome-payloads.example"],
    { beside: "https://www.library.example/get" },
  ),
  rulePlant(
    chrome,
    "chrome",
    "chrome-injected",
    "An unencrypted page sent Chrome on to made-up labels on a high port: no indicator needed.",
    { rule: "ios.chrome-history/sent-on-to-another-site", minimumGrade: "attempt" },
    [
      {
        in: "chrome",
        at: before(plantedDays),
        url: "https://qk3.tz81n.lane8.test:31337/x",
        beside: "http://evening-news.example/",
      },
    ],
    [
      {
        in: "chrome",
        at: before(plantedDays - 1),
        url: "https://www.noon-news.example/",
        beside: "http://noon-news.example/",
      },
    ],
  ),
  sitePlant(
    "ios.chrome-favicons",
    "chrome-icon",
    "chrome-icon",
    "Chrome kept the icon of a known site; the history does not have it.",
    ["chrome-icon.example", "chrome-icons.example"],
    { beside: "https://HOST/favicon.ico" },
  ),
  sitePlant("ios.firefox-history", "firefox", "firefox", "Firefox opened a page of a known site.", [
    "fox-trap.example",
    "foxtrap.example",
  ]),
  sitePlant("ios.firefox-history", "firefox-old", "firefox-old", "A known site in the older store of Firefox.", [
    "old-fox.example",
    "old-foxes.example",
  ]),
  sitePlant(
    "ios.firefox-history",
    "firefox-bookmark",
    "firefox-bookmark",
    "A known site among the bookmarks of Firefox.",
    ["fox-mark.example", "fox-marks.example"],
    {},
    "reached",
  ),
  rulePlant(
    "ios.firefox-history",
    "firefox",
    "firefox-injected",
    "An unencrypted page sent Firefox within a second to made-up labels on a high port: no indicator needed.",
    { rule: "ios.firefox-history/sent-on-to-another-site", minimumGrade: "attempt" },
    [
      { in: "firefox", at: new Date(before(50).getTime() - 400), url: "http://dawn-news.example/" },
      { in: "firefox", at: before(50), url: "https://b7.q1x.lane9.test:32001/y", beside: "sent on" },
    ],
    [
      { in: "firefox", at: new Date(before(49).getTime() - 400), url: "http://dusk-news.example/" },
      { in: "firefox", at: before(49), url: "https://www.dusk-news.example/", beside: "sent on" },
    ],
  ),
  sitePlant(
    "ios.firefox-favicons",
    "firefox-icon",
    "firefox-icon",
    "Firefox kept the icon of a known site.",
    ["fox-icon.example", "fox-icons.example"],
    { beside: "https://HOST/favicon.ico" },
  ),
  sitePlant("ios.duckduckgo-history", "duckduckgo", "duckduckgo", "DuckDuckGo opened a page of a known site.", [
    "duck-trap.example",
    "ducktrap.example",
  ]),
  sitePlant(
    "ios.duckduckgo-history",
    "duckduckgo",
    "duckduckgo-deleted",
    "A page that DuckDuckGo deleted; the row is still in the file.",
    ["duck-burned.example", "duck-burnt.example"],
    { deleted: "unallocated" },
  ),
];
