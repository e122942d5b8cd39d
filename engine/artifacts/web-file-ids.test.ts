import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { Artifact } from "../model/artifact.ts";
import { matchesGlob } from "../model/where.ts";
import chromeFavicons from "./ios/chrome-favicons/chrome-favicons.ts";
import chromeHistory from "./ios/chrome-history/chrome-history.ts";
import firefoxFavicons from "./ios/firefox-favicons/firefox-favicons.ts";
import firefoxHistory from "./ios/firefox-history/firefox-history.ts";
import browserState from "./ios/safari-browser-state/safari-browser-state.ts";
import sessionLog from "./ios/webkit-session-log/webkit-session-log.ts";

/** Names that blobs of these files are published under: SHA-1 of domain, hyphen, path. */
const chrome = "Library/Application Support/Google/Chrome/Default";
const statistics = "Library/WebKit/WebsiteData/ResourceLoadStatistics";
const firefox = "AppDomainGroup-group.org.mozilla.ios.Firefox";
const known: readonly (readonly [artifact: Artifact, id: string, domain: string, path: string])[] = [
  [chromeFavicons, "55680ab883d0fdcffd94f959b1632e5fbbb18c5b", "AppDomain-com.google.chrome.ios", `${chrome}/Favicons`],
  [chromeHistory, "faf971ce92c3ac508c018dce1bef2a8b8e9838f1", "AppDomain-com.google.chrome.ios", `${chrome}/History`],
  [firefoxFavicons, "2e57c396a35b0d1bcbc624725002d98bd61d142b", firefox, "profile.profile/browser.db"],
  [firefoxHistory, "2e57c396a35b0d1bcbc624725002d98bd61d142b", firefox, "profile.profile/browser.db"],
  [browserState, "3a47b0981ed7c10f3e2800aa66bac96a3b5db28e", "HomeDomain", "Library/Safari/BrowserState.db"],
  [
    sessionLog,
    "a500ee38053454a02e990957be8a251935e28d3f",
    "AppDomain-com.apple.mobilesafari",
    `${statistics}/full_browsing_session_resourceLog.plist`,
  ],
];

it.each(known.map(([artifact, ...rest]) => [artifact.id, artifact, ...rest] as const))(
  "%s asks for the file that is stored under a published id",
  (_, artifact, id, domain, path) => {
    expect(createHash("sha1").update(`${domain}-${path}`).digest("hex")).toBe(id);
    const asks = artifact.where.some(
      (at) => at.in === "backup" && matchesGlob(at.domain, domain) && matchesGlob(at.path, path),
    );
    expect(asks).toBe(true);
  },
);
