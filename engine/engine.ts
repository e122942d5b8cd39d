/**
 * The engine's public door: everything the command line and the page may use.
 * @module
 */
export { artifacts } from "./artifacts/all.generated.ts";
export { type ByteSource, bytesSource } from "./bytes/byte-source.ts";
export { defaultLimits, type Limits } from "./bytes/limits.ts";
export { isReadError, ReadError, type ReadErrorCode } from "./bytes/read-error.ts";
export { blake2b256 } from "./crypto/blake2.ts";
export type { CbcDecryptor, Crypto, HashAlgorithm, Hasher } from "./crypto/crypto.ts";
export { webCrypto } from "./crypto/web-crypto.ts";
export { type ComparedSide, compareSides } from "./examine/compare.ts";
export { canHold, type ExamineRequest, examine, type Progress } from "./examine/examine.ts";
export { indicatorRules } from "./examine/indicator-finding.ts";
export { Inventory } from "./examine/inventory.ts";
export { rulesOverSeveral } from "./examine/judge-together.ts";
export { observedKinds } from "./examine/observed-kinds.ts";
export {
  type FoundPart,
  lockedPart,
  openEvidence,
  openPart,
  recognise,
  recogniseParts,
  sourceKinds,
} from "./examine/open-evidence.ts";
export { otherFormOf } from "./examine/other-form.ts";
export { patternsFor } from "./examine/patterns.ts";
export { readArtifact } from "./examine/read-artifact.ts";
export { encryptFor, encryptWith, recipientsIn } from "./formats/age/encrypt.ts";
export { writeTar } from "./formats/tar/write-tar.ts";
export { allowing } from "./indicators/allowed.ts";
export { feedText } from "./indicators/feed-text.ts";
export { type FeedIndex, type ListedFeed, readFeedIndex } from "./indicators/feeds/feed-index.ts";
export { feedsInZip, isZip } from "./indicators/feeds/zip-feeds.ts";
export {
  type IndicatorFile,
  type IndicatorIndex,
  loadIndicators,
  typesTestedBy,
  valuesIn,
} from "./indicators/indicators.ts";
export { packBody, packCreatedAt } from "./indicators/pack/pack-body.ts";
export { isPack, type PackFile, packFile, packHead } from "./indicators/pack/pack-file.ts";
export { patternsTestedBy, patternsTouchedBy } from "./indicators/patterns/applicable.ts";
export { keyBytes as keepsakeKeyBytes } from "./keepsake/mac.ts";
export { keepsakeLines } from "./keepsake/write-keepsake.ts";
export type { Artifact } from "./model/artifact.ts";
export type { Comparison, Difference, ProcessDifference } from "./model/comparison.ts";
export type {
  Device,
  Evidence,
  EvidenceFile,
  HandOver,
  HandOverFile,
  HandOverFolder,
  OpenContext,
} from "./model/evidence.ts";
export type { Examination, IndicatorFileSummary } from "./model/examination.ts";
export type { Verdict } from "./model/grade.ts";
export { things } from "./model/identity.ts";
export type { ObservedIn } from "./model/keepsake.ts";
export type { LedgerEntry } from "./model/ledger.ts";
export type { Message, Translate } from "./model/message.ts";
export type { SightedProcess } from "./model/process.ts";
export type { PhoneRecord } from "./model/record.ts";
export { handoverPacket } from "./report/handover/packet.ts";
export { type CardLine, type LetterPieces, letterPieces } from "./report/html/pieces.ts";
export { mostTimelineRows, type ShownTimeline, shownText } from "./report/html/timeline.ts";
export { leftToRightRun, pageRows } from "./report/html/timeline-script.ts";
export { reportHtml } from "./report/html.ts";
export { buildReport, processOf, reportText } from "./report/json.ts";
export { buildManifest, type Manifest, type ManifestFile, manifestText } from "./report/manifest.ts";
export { mispEvent, mispText } from "./report/misp.ts";
export { recordCsvHeader, recordCsvLine } from "./report/record-csv.ts";
export { createRedactor, type Redactor } from "./report/redact.ts";
export type { Report, ReportMeta } from "./report/report.ts";
export { reportSchema } from "./report/report-schema.ts";
export { stixBundle, stixText } from "./report/stix.ts";
export {
  findingRows,
  recordRows,
  type TimelineRange,
  type TimelineRow,
  timelineCsvHeader,
  timelineCsvLine,
  timelineJsonLine,
  timelineRange,
  toldRows,
} from "./report/timeline.ts";
export { readToldEvent, type ToldEvent } from "./report/told.ts";
export { type Difference as FileDifference, differences, readManifest, readReport } from "./report/verify.ts";
export { defangText, visible } from "./report/visible.ts";
export { firstKnown, noteMessages, ruleMessageId } from "./report/words.ts";
export { memoryFolder } from "./sources/memory-hand-over.ts";
