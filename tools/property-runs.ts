/**
 * How many cases a property test tries, and from which seed. Loaded before every test file.
 *
 * `npm test` uses one fixed seed, so that it says the same thing twice; `npm run fuzz` takes a new seed and many more
 * cases. fast-check prints seed and path of a failure, and `BRIDLE_SEED` brings them back.
 * @module
 */
import { configureGlobal } from "fast-check";

/** Factor on every number of cases: 1 for `npm test`, more for `npm run fuzz`, less where the suite runs again. */
const factor = Number(process.env["BRIDLE_PROPERTY_FACTOR"] ?? "1");
const usualCases = 100;
const fixedSeed = 20_240_229;

/** For a property that needs more or fewer cases than usual: `fc.assert(property, { numRuns: runs(1000) })`. */
export function runs(usual: number): number {
  return Math.max(1, Math.ceil(usual * factor));
}

configureGlobal({ numRuns: runs(usualCases), seed: Number(process.env["BRIDLE_SEED"] ?? fixedSeed) });
