/**
 * Pages, searches and downloads of Chrome on Android and the browsers that share its storage (Samsung Internet, Edge, Brave,
 * Opera and others), where a backup or a copy of the phone's files holds them.
 * Tables: `urls`, `visits`, `visit_source`, `keyword_search_terms`, `downloads`, `downloads_url_chains`:
 * https://chromium.googlesource.com/chromium/src/+/main/components/history/core/browser/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { onPhone } from "../../../model/where.ts";
import { chromiumHistoryFields, readHistory } from "../../chromium-history.ts";
import { redirectRule } from "../../web-redirect.ts";

/** Below the folder of the app; `app_` is what Android puts before the name of a folder that an app asks for. */
const folders = ["app_chrome/*/History", "app_sbrowser/*/History", "app_opera/History"];
const roots = ["/data/data/*", "/data/user/*/*"];

export default artifact({
  id: "android.chrome-history",
  where: roots.flatMap((root) => folders.map((folder) => onPhone(`${root}/${folder}`))),
  shows: "contact",
  fields: chromiumHistoryFields,
  read: readHistory,
  rules: [redirectRule("android.chrome-history/sent-on-to-another-site")],
});
