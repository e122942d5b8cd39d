/**
 * Attachments as they came with published attacks that need no tap. A pass or a watch face alone is an ordinary thing to
 * send, so it is context; a picture that is a document, or a pass whose pictures are not what they are called, is not.
 * @module
 */
import { nanosecondsFromText } from "../../../model/moment.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const forcedEntry =
  "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/";
const blastPass =
  "https://citizenlab.ca/2023/09/blastpass-nso-group-iphone-zero-click-zero-day-exploit-captured-in-the-wild/";
const blastPassImages = "https://googleprojectzero.blogspot.com/2025/03/blasting-past-webp.html";
const triangulation = "https://securelist.com/operation-triangulation/109842/";
const watchFace = "https://securelist.com/operation-triangulation-catching-wild-triangle/110916/";

const rowsKept = 20;

/** All rows that fit give one finding. Rows of sent attachments do not count. */
function groupRule(
  claim: string,
  grade: Rule["grade"],
  facts: Pick<Rule, "sources" | "couldAlsoBe" | "next">,
  fits: (record: PhoneRecord) => boolean,
): Rule {
  return {
    id: `ios.sms-attachments/${claim}`,
    grade,
    ...facts,
    recovered: true,
    watch() {
      const because: PhoneRecord[] = [];
      let files = 0;
      return {
        see(record) {
          if (record.value["direction"] === "sent" || !fits(record)) return undefined;
          files++;
          if (because.length < rowsKept) because.push(record);
          return undefined;
        },
        *end() {
          if (files > 0) yield { because, args: { files } };
        },
      };
    },
  };
}

function text(record: PhoneRecord, field: string): string {
  const value = record.value[field];
  return typeof value === "string" ? value.toLowerCase() : "";
}

function ends(record: PhoneRecord, suffix: string): boolean {
  return text(record, "name").endsWith(suffix) || text(record, "path").endsWith(suffix);
}

const documentTypes = /^(?:com\.adobe\.(?:pdf|photoshop-image)|application\/pdf|image\/vnd\.adobe\.photoshop)$/;
const expert = ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"];
const ordinary = { couldAlsoBe: ["benign-ordinary-attachment"], next: ["next-do-you-know-the-sender"] };

const documentNamedAsPicture = groupRule(
  "document-named-as-picture",
  "attempt",
  { sources: [forcedEntry], couldAlsoBe: ["benign-renamed-file"], next: expert },
  (record) =>
    ends(record, ".gif") &&
    (["pdf", "photoshop"].includes(text(record, "content")) ||
      documentTypes.test(text(record, "type")) ||
      documentTypes.test(text(record, "mimeType"))),
);

const passWithOddImages = groupRule(
  "pass-with-odd-images",
  "attempt",
  { sources: [blastPass, blastPassImages], couldAlsoBe: ["benign-careless-app"], next: expert },
  (record) => ends(record, ".pkpass") && Array.isArray(record.value["oddImages"]),
);

const passReceived = groupRule(
  "pass-received",
  "context",
  { sources: [blastPass], ...ordinary },
  (record) =>
    record.value["kind"] === "attachment" &&
    (ends(record, ".pkpass") || text(record, "mimeType") === "application/vnd.apple.pkpass"),
);

const watchFaceReceived = groupRule(
  "watch-face-received",
  "context",
  { sources: [triangulation, watchFace], ...ordinary },
  (record) => record.value["kind"] === "attachment" && ends(record, ".watchface"),
);

/** Path and ending as published by the Mobile Verification Toolkit; the campaign behind it is not. */
const temporaryFile = groupRule(
  "temporary-file",
  "context",
  { sources: ["https://docs.mvt.re/en/latest/ios/records/"], ...ordinary },
  (record) =>
    record.value["direction"] === "received" &&
    /^(?:\/private)?\/var\/tmp\/.*-1$/s.test(String(record.value["path"] ?? "")),
);

const manyWanted = 8;
const within = 10_000_000_000n;
const attachmentsRemembered = 200_000;
/** What people send by the dozen, and the parts of a preview that Messages itself makes. */
const ordinaryTypes = /^(?:public\.(?:jpeg|heic|heif|png|mpeg-4|vcard)|com\.apple\.quicktime-movie|dyn\..*)$/;

/** FORCEDENTRY came as some thirty files at once. */
const manyAtOnce: Rule = {
  id: "ios.sms-attachments/many-at-once",
  grade: "context",
  sources: [forcedEntry],
  ...ordinary,
  watch() {
    const bySender = new Map<string, { at: bigint; record: PhoneRecord }[]>();
    let left = attachmentsRemembered;
    return {
      see(record) {
        const { kind, direction, sender, type } = record.value;
        if (kind !== "attachment" || direction !== "received" || typeof sender !== "string" || left <= 0) {
          return undefined;
        }
        if (typeof type !== "string" || ordinaryTypes.test(type) || ends(record, ".pluginpayloadattachment")) {
          return undefined;
        }
        const utc = record.moments.find((moment) => moment.utc !== undefined)?.utc;
        const at = utc === undefined ? undefined : nanosecondsFromText(utc);
        if (at === undefined) return undefined;
        left--;
        const key = `${sender}\0${type}`;
        const list = bySender.get(key);
        if (list === undefined) bySender.set(key, [{ at, record }]);
        else list.push({ at, record });
        return undefined;
      },
      *end() {
        for (const list of bySender.values()) {
          list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
          const first = list.findIndex(
            ({ at }, i) => (list[i + manyWanted - 1]?.at ?? at + within + 1n) - at <= within,
          );
          if (first < 0) continue;
          const start = list[first]?.at ?? 0n;
          const burst = list.slice(first).filter(({ at }) => at - start <= within);
          yield { because: burst.slice(0, rowsKept).map(({ record }) => record), args: { files: burst.length } };
        }
      },
    };
  },
};

export const attachmentRules: readonly Rule[] = [
  documentNamedAsPicture,
  passWithOddImages,
  passReceived,
  watchFaceReceived,
  temporaryFile,
  manyAtOnce,
];
