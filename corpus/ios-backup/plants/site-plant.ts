/**
 * A known site in one of the places where browsers and web views leave traces, with its look-alike.
 * @module
 */
import type { BrowsedPage, WebStore } from "../contents/browsed-page.ts";
import { before } from "../contents/clean-phone.ts";
import { type Expected, type Plant, type PlantGrade, plantedDays } from "./plant.ts";

type Traced = Partial<Omit<BrowsedPage, "in">>;

/** A known host in one place, and a host that resembles it in the same place. */
export function sitePlant(
  artifact: string,
  store: WebStore,
  id: string,
  describe: string,
  hosts: readonly [known: string, alike: string],
  more: Traced = {},
  minimumGrade: PlantGrade = "contact",
): Plant {
  const [known, alike] = hosts;
  const page = (host: string, days: number): BrowsedPage => {
    const { beside, ...rest } = more;
    const next = beside?.replace("HOST", host);
    // With HOST in the address beside it, the page itself is an ordinary one.
    const url = next !== undefined && next !== beside ? "https://www.library.example/" : `https://${host}/p/4711`;
    return { in: store, at: before(days), url, ...rest, ...(next !== undefined && { beside: next }) };
  };
  return {
    id: `web-${id}`,
    artifact,
    describe,
    apply: (phone) => void phone.pages.push(page(known, plantedDays)),
    expected: { indicatorType: "domain-name:value", value: known, minimumGrade },
    lookAlike: {
      describe: "A host that only resembles it.",
      value: alike,
      apply: (phone) => void phone.pages.push(page(alike, plantedDays - 1)),
    },
  };
}

export function rulePlant(
  artifact: string,
  store: WebStore,
  id: string,
  describe: string,
  expected: Expected,
  traced: readonly BrowsedPage[],
  alike: readonly BrowsedPage[],
): Plant {
  return {
    id: `web-${id}`,
    artifact,
    describe,
    apply: (phone) => void phone.pages.push(...traced),
    expected,
    lookAlike: {
      describe: "The same between pages of one site.",
      // Some stores keep hosts alone.
      value: /\/\/([^/]+)/.exec(alike.at(-1)?.url ?? "")?.[1] ?? store,
      apply: (phone) => void phone.pages.push(...alike),
    },
  };
}
