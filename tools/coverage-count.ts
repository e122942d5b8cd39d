/**
 * `npm run coverage-count`: how much of the field is covered, in numbers that can be compared from one commit to the
 * next. Counts the published clues of the outside test data too, where it is there.
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { artifacts, canHold, loadIndicators, observedKinds, sourceKinds, typesTestedBy } from "@bridle/engine";
import { artifactFolders } from "./generate.ts";
import { root } from "./repository.ts";
import { testData } from "./test-data.ts";

export async function run(): Promise<number> {
  const index = loadIndicators(feeds());
  const folders = artifactFolders();
  console.log(`artifact\tshows\tfields\tkinds of clue\trules\tgolden pairs`);
  for (const artifact of artifacts) {
    const folder = folders.find(({ id }) => id === artifact.id);
    const fixtures = folder === undefined ? 0 : goldenPairs(folder.path);
    const kinds = observedKinds(artifact).size;
    const cells = [
      artifact.id,
      artifact.shows,
      Object.keys(artifact.fields).length,
      kinds,
      artifact.rules.length,
      fixtures,
    ];
    console.log(cells.join("\t"));
  }
  console.log();
  for (const { id } of sourceKinds) {
    const held = artifacts.filter((artifact) => canHold(id, artifact));
    const tested = typesTestedBy(held.flatMap((artifact) => [...observedKinds(artifact)]));
    const clues = [...index.counts].filter(([type]) => tested.has(type)).reduce((sum, [, count]) => sum + count, 0);
    const ofFeeds = index.size === 0 ? "the outside feeds are not there" : `${clues} of ${index.size} published clues`;
    console.log(`${id}: ${held.length} artifacts, ${ofFeeds}`);
  }
  return 0;
}

function goldenPairs(path: string): number {
  const folder = join(root, path, "fixture");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).filter((name) => name.endsWith(".expected.json")).length;
}

/** Every STIX file of the outside feeds. */
function feeds(): { name: string; sha256: string; text: string }[] {
  const base = testData("indicators");
  if (base === undefined) return [];
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".stix2") && statSync(join(base, name)).isFile())
    .sort()
    .map((name) => ({ name, sha256: name, text: readFileSync(join(base, name), "utf8") }));
}
