/**
 * Traces of known sites in Safari beside its history, in web views of all apps, and in their caches.
 * @module
 */
import { before } from "../contents/clean-phone.ts";
import { type Plant, plantedDays } from "./plant.ts";
import { rulePlant, sitePlant } from "./site-plant.ts";

const tabs = "ios.safari-tabs";

export const webViewPlants: readonly Plant[] = [
  sitePlant(
    "ios.safari-favicons",
    "safari-icon",
    "safari-icon",
    "Safari fetched the icon of a known site for a page of another one.",
    ["safari-icon.example", "safari-icons.example"],
    { beside: "https://HOST/favicon.ico" },
  ),
  sitePlant(
    "ios.safari-favicons",
    "safari-icon-rejected",
    "safari-icon-rejected",
    "Safari gave up on the icon of a known site.",
    ["no-icon.example", "noicon.example"],
  ),
  sitePlant(
    "ios.safari-browser-state",
    "safari-old-tab",
    "tab-without-session",
    "An older tab of a known site that has no session.",
    ["lonely-tab.example", "lonely-tabs.example"],
    { alone: true },
  ),
  sitePlant(
    "ios.safari-browser-state",
    "safari-old-tab",
    "tab-before",
    "The page before the present one of an older tab.",
    ["tab-before.example", "tab-before.test"],
    { beside: "https://HOST/" },
  ),
  sitePlant(tabs, "safari-tab", "tab", "A tab of a known site.", ["open-tab.example", "open-tabs.example"]),
  sitePlant(
    tabs,
    "safari-tab",
    "tab-page-before",
    "The page before the present one of a tab.",
    ["earlier-in-tab.example", "earlier-intab.example"],
    { beside: "https://HOST/" },
  ),
  sitePlant(tabs, "safari-closed-tab", "closed-tab", "A closed tab of a known site.", [
    "closed-tab.example",
    "closed-tabs.example",
  ]),
  sitePlant(
    tabs,
    "safari-cloud-tab",
    "cloud-tab",
    "A tab of a known site on another device of the account.",
    ["cloud-tab.example", "cloud-tabs.example"],
    {},
    "reached",
  ),
  sitePlant(
    tabs,
    "safari-bookmark",
    "bookmark",
    "A known site among the bookmarks of Safari.",
    ["book-mark.example", "book-marks.example"],
    {},
    "reached",
  ),
  sitePlant(tabs, "safari-download", "safari-download", "A file that Safari fetched from a known site.", [
    "safari-payload.example",
    "safari-payloads.example",
  ]),
  sitePlant("ios.webkit-resource-loads", "site-list", "site-list", "A known site in WebKit's list of sites.", [
    "listed-site.example",
    "listed-sites.example",
  ]),
  rulePlant(
    "ios.webkit-resource-loads",
    "site-list",
    "site-list-redirect",
    "A site that was reached through a redirect alone: no indicator needed.",
    { rule: "ios.webkit-resource-loads/reached-by-redirect-alone", minimumGrade: "context" },
    [
      {
        in: "site-list",
        at: before(plantedDays),
        url: "https://only-sent-on.test/",
        beside: "https://www.news.example/",
      },
    ],
    [{ in: "site-list", at: before(plantedDays - 1), url: "https://visited-by-hand.test/" }],
  ),
  sitePlant(
    "ios.webkit-session-log",
    "site-log",
    "site-log",
    "A page sent the browser on from a known site, in the older list of WebKit.",
    ["log-hop.example", "log-hops.example"],
    { beside: "https://HOST/" },
  ),
  sitePlant(
    "ios.webkit-website-data",
    "site-storage",
    "site-storage",
    "A file of website data that is named after a known site.",
    ["stored-here.example", "unstored-here.example"],
  ),
  sitePlant(
    "ios.webkit-origins",
    "site-origin",
    "site-origin",
    "A file that names the site a hashed folder belongs to.",
    ["hashed-folder.example", "hashed-folders.example"],
  ),
  sitePlant("ios.webkit-origins", "service-worker", "service-worker", "A service worker of a known site.", [
    "worker-site.example",
    "workersite.example",
  ]),
  sitePlant("ios.web-cache", "web-cache", "cache", "An app fetched a file from a known site.", [
    "cached-file.example",
    "cached-files.example",
  ]),
  sitePlant(
    "ios.web-cache",
    "web-cache",
    "cache-answer",
    "An app asked one site, and the answer came from a known one.",
    ["answered-by.example", "answeredby.example"],
    { beside: "https://HOST/" },
  ),
  sitePlant("ios.cookies", "cookie", "cookie", "A cookie of a known site.", [
    "cookie-jar.example",
    "cookie-jars.example",
  ]),
  sitePlant("ios.safari-sites", "safari-setting", "site-setting", "A setting that Safari keeps for a known site.", [
    "site-setting.example",
    "site-settings.example",
  ]),
  sitePlant(
    "ios.safari-sites",
    "safari-blocked",
    "blocked-tracker",
    "Safari blocked a part of a page that came from a known site.",
    ["blocked-part.example", "blocked-parts.example"],
    {},
    "reached",
  ),
  sitePlant(
    "ios.safari-sites",
    "safari-preview",
    "link-preview",
    "Safari fetched a preview of a page of a known site.",
    ["link-preview.example", "link-previews.example"],
  ),
  sitePlant("ios.secure-sites", "secure-site", "secure-site", "A known site that asked an app for encryption.", [
    "asked-for-encryption.example",
    "asked-for.encryption.example",
  ]),
];
