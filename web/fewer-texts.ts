/**
 * All texts made fewer for the page: without comments, and only those that are said there. Used by builds.
 * @module
 */
type Texts = Record<string, Record<string, string>>;

/** What the page says itself; everything else is said by the worker. */
const pageFiles = /^(?:page|page-steps|evidence|verdicts|report|ledger)\.ftl$/;
const pageIds =
  /^(?:page-|evidence-|person-|status-|language-name|report-(?:header|contents |device|taken|unknown|encrypted|yes|no|timeline|when|part|seen-in))/;
/** Words of the command line alone. */
const notWorker = /^(?:page|page-steps|command-line|help|compare|keepsake)\.ftl$/;

/** @param code TypeScript: `export const texts: Texts = {…JSON…};` */
export function fewerTexts(code: string, where: "page" | "worker"): Texts {
  const texts = JSON.parse(code.slice(code.indexOf("= {") + 2, code.lastIndexOf(";"))) as Texts;
  const few: Texts = {};
  for (const [language, files] of Object.entries(texts)) {
    const kept = Object.entries(files).filter(([name]) =>
      where === "page" ? pageFiles.test(name) : !notWorker.test(name),
    );
    const text = kept.map(([, file]) => said(file, where === "page" ? pageIds : /./)).join("");
    few[language] = { "all.ftl": text };
  }
  return few;
}

/** Entries whose ids fit, each with its further lines. */
function said(file: string, ids: RegExp): string {
  return file
    .split(/^(?=[#a-zA-Z-])/m)
    .filter((entry) => !entry.startsWith("#"))
    .filter((entry) => entry.startsWith("-") || ids.test(entry))
    .map((entry) => `${entry.trimEnd()}\n`)
    .join("");
}
