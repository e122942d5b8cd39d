/**
 * Sites that pages in an app's web views loaded, whether as a page, inside one, or through a redirect, kept by WebKit's
 * tracking prevention for each app. Tables of `observations.db`: `ObservedDomains` and the links between its rows; of
 * `pcm.db`: `PCMObservedDomains`. https://github.com/WebKit/WebKit (NetworkProcess/Classifier)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, host, number, text, unixTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readDomains } from "./read.ts";
import { reachedByRedirectAlone } from "./rules.ts";

const names = ["observations.db", "pcm.db"];

export default artifact({
  id: "ios.webkit-resource-loads",
  where: [
    inBackup("AppDomain-com.apple.mobilesafari", "Library/WebKit/WebsiteData/ResourceLoadStatistics/observations.db"),
    ...names.flatMap((name) => [
      inBackup("*", `**/WebKit/**/${name}`),
      onPhone(`/private/var/mobile/**/WebKit/**/${name}`),
    ]),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    /** Registered name alone: `b.example` for `a.b.example`. */
    domain: host({ personal: "text" }),
    number: number(),
    seen: unixTime("site last seen"),
    interacted: unixTime("person last used the site"),
    pushed: unixTime("person last answered a web push of the site"),
    hadInteraction: flag(),
    sentOnFrom: text({ personal: "text" }),
    sentOnTo: text({ personal: "text" }),
    linkedFrom: text({ personal: "text" }),
    framedBy: text({ personal: "text" }),
    loadedBy: text({ personal: "text" }),
    partSentOnFrom: text({ personal: "text" }),
    partSentOnTo: text({ personal: "text" }),
    storageUnder: text({ personal: "text" }),
    loadsScriptsOf: text({ personal: "text" }),
    app: text(),
  },
  read: readDomains,
  rules: [reachedByRedirectAlone],
});
