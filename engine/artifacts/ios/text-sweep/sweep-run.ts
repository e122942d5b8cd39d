/**
 * What one run through an archive has found so far.
 * @module
 */
import type { Note } from "../../../model/ledger.ts";
import type { Place } from "../../../model/place.ts";
import type { TokenKind } from "../../tokens.ts";
import type { LineSink } from "./line-sink.ts";
import { isOfNetwork, type Standing, standingOf } from "./standing.ts";
import { TokenTable } from "./token-table.ts";

const ofProfiles = /^logs\/profile_access\//;
const mostTokens = 1_500_000;
const mostTokenBytes = 1 << 28;

/** What the file says of all names in it. */
export interface Standings {
  readonly standing: Standing;
  readonly ofNetwork: boolean;
  readonly ofProfiles: boolean;
}

export interface See {
  readonly bytes: LineSink["token"];
  text(kind: TokenKind, token: string, place: Omit<Place, "file">): void;
}

export interface SweepRun {
  readonly table: TokenTable<Standings>;
  /** The file of this name is gone through next. `file` is its number in the table. */
  begin(name: string, note: (note: Note) => void): { readonly file: number; readonly see: See };
}

export function sweepRun(): SweepRun {
  const table = new TokenTable<Standings>(mostTokens, mostTokenBytes);
  const groups = new Map<string, Standings>();
  return {
    table,
    begin(name, note) {
      const own = { standing: standingOf(name), ofNetwork: isOfNetwork(name), ofProfiles: ofProfiles.test(name) };
      const key = JSON.stringify(own);
      const group = groups.get(key) ?? own;
      groups.set(key, group);
      const file = table.begin(name, group);
      let isFull = false;
      const told = (hasRoom: boolean): void => {
        if (hasRoom || isFull) return;
        isFull = true;
        const detail = `more than ${mostTokens} names, or longer ones than are kept`;
        note({ code: "over-limit", place: name, detail, loss: true });
      };
      const see: See = {
        bytes: (kind, bytes, start, end, line) => told(table.see(kind, bytes, start, end, line)),
        text: (kind, token, place) => told(table.seeText(kind, token, place)),
      };
      return { file, see };
    },
  };
}
