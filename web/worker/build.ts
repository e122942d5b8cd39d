/**
 * Which build this is: put in by the build.
 * @module
 */
declare const BRIDLE_VERSION: string | undefined;
declare const BRIDLE_COMMIT: string | undefined;

export const build = {
  version: typeof BRIDLE_VERSION === "string" ? BRIDLE_VERSION : "0.0.0",
  commit: typeof BRIDLE_COMMIT === "string" ? BRIDLE_COMMIT : "unknown",
};
