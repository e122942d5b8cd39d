/**
 * A link straight to an app's file in a message. Campaigns against phones have spread in this way; shops of apps and
 * makers send such links too, if rarely, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

const rowsKept = 100;
/** A path, not a query, that ends in the file; a name behind `/` alone is the file of a page. */
const appFile = /\bhttps?:\/\/[^\s"'<>?#]{1,2000}\/[^\s"'<>?#/]{1,300}\.(?:apk|apkm|xapk|apks)(?=$|[\s"'<>?#).,!])/i;

export const linkToAppFile: Rule = {
  id: "android.sms/link-to-app-file",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1660/", "https://attack.mitre.org/software/S1067/"],
  couldAlsoBe: ["benign-android-link-of-maker", "benign-forwarded-message"],
  next: ["next-do-you-know-the-sender", "next-talk-to-a-helpline"],
  watch() {
    let left = rowsKept;
    return {
      see(record) {
        const { text, direction } = record.value;
        if (typeof text !== "string" || (direction !== undefined && direction !== "received")) return undefined;
        if (left <= 0 || !/\.(?:x?apk|apk[ms])/i.test(text)) return undefined;
        const link = appFile.exec(text)?.[0];
        if (link === undefined) return undefined;
        left--;
        return [{ because: [record], args: { link } }];
      },
    };
  },
};
