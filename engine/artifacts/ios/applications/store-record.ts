/**
 * `iTunesMetadata`: what the App Store writes beside an app it installed. Keys as seen in backups of iOS 9 to 17.
 * @module
 */
import { dictOf, numberOf, type PlistDict, textOf } from "../../../formats/plist/plist.ts";

export function storeValue(root: PlistDict): Record<string, unknown> {
  const download = dictOf(root.get("com.apple.iTunesStore.downloadInfo"));
  return {
    app: textOf(root.get("softwareVersionBundleId")),
    name: textOf(root.get("itemName")),
    maker: textOf(root.get("artistName")),
    version: textOf(root.get("bundleShortVersionString")),
    source: textOf(root.get("sourceApp")),
    hasStoreRecord: true,
    storeItem: numberOf(root.get("itemId")),
    bought: download?.get("purchaseDate") ?? root.get("purchaseDate"),
    storeAccount: textOf(dictOf(download?.get("accountInfo"))?.get("AppleID")) ?? textOf(root.get("appleId")),
  };
}
