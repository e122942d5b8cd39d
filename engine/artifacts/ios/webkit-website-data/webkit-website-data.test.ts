import { describe, expect, it } from "vitest";
import { storedSite } from "./stored-site.ts";

const folder = "Library/WebKit/WebsiteData";

describe("the site a name stands for", () => {
  it.each([
    [`${folder}/LocalStorage/https_www.site.example_0.localstorage`, "LocalStorage", "https://www.site.example"],
    [`${folder}/IndexedDB/v1/https_a_b.example_8443`, "IndexedDB", "https://a_b.example:8443"],
    [`${folder}/WebSQL/http_192.0.2.1_0`, "WebSQL", "http://192.0.2.1"],
    [`${folder}/MediaKeys/v1/https_video.example_0`, "MediaKeys", "https://video.example"],
    [
      `SystemData/com.apple.SafariViewService/${folder}/https_in-app.example_0`,
      "website-data",
      "https://in-app.example",
    ],
    ["Library/WebKit/Databases/http_old.example_80", "Databases", "http://old.example:80"],
  ])("%s", (path, kind, site) => {
    expect(storedSite(path)).toEqual({ kind, site });
  });

  it.each([
    `${folder}/LocalStorage/https_www.site.example_0.localstorage-wal`,
    `${folder}/LocalStorage/file__0.localstorage`,
    `${folder}/LocalStorage/asset_app_0.localstorage`,
    `${folder}/IndexedDB/v1/https_site.example_0/4F5B/IndexedDB.sqlite3`,
    "Documents/https_site.example_0",
    `${folder}/LocalStorage/https_${"x".repeat(400)}_0`,
  ])("none: %s", (path) => {
    expect(storedSite(path)).toBeUndefined();
  });
});
