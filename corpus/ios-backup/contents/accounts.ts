/**
 * Accounts with their properties, as Accounts3.sqlite (Core Data).
 * @module
 */
import { type KeyedInput, writeKeyedArchive } from "../../formats/keyed-archive-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, entityTable, type Kept, numbered, primaryKeyTable, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Account extends Kept {
  readonly made: Date;
  /** `com.apple.account.CalDAV`. */
  readonly type: string;
  readonly user: string | null;
  readonly app: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, KeyedInput>>;
}

export function accountEntries(accounts: readonly Account[]): BackupEntry[] {
  const all = numbered(accounts);
  const types = [...new Set(all.map(({ type }) => type))];
  const at = { domain: "HomeDomain", path: "Library/Accounts/Accounts3.sqlite" };
  return databaseEntries(at, (here) => {
    const present = all.filter(here);
    const properties = present.flatMap((account) =>
      Object.entries(account.properties ?? {}).map(([key, value]) => ({ account, key, value })),
    );
    return [
      entityTable(
        "ZACCOUNT",
        "ZACTIVE INTEGER, ZAUTHENTICATED INTEGER, ZVISIBLE INTEGER, ZACCOUNTTYPE INTEGER, ZPARENTACCOUNT INTEGER, " +
          "ZDATE TIMESTAMP, ZLASTCREDENTIALRENEWALREJECTIONDATE TIMESTAMP, ZACCOUNTDESCRIPTION VARCHAR, " +
          "ZIDENTIFIER VARCHAR, ZOWNINGBUNDLEID VARCHAR, ZUSERNAME VARCHAR",
        present.map((account) =>
          row(
            {
              Z_PK: account.number,
              Z_ENT: 2,
              Z_OPT: 1,
              ZACTIVE: 1,
              ZAUTHENTICATED: 1,
              ZVISIBLE: 1,
              ZACCOUNTTYPE: types.indexOf(account.type) + 1,
              ZDATE: macSeconds(account.made),
              ZACCOUNTDESCRIPTION: account.description ?? null,
              ZIDENTIFIER: `00000000-0000-4000-8000-${String(account.number).padStart(12, "0")}`,
              ZOWNINGBUNDLEID: account.app,
              ZUSERNAME: account.user,
            },
            account,
          ),
        ),
      ),
      entityTable(
        "ZACCOUNTTYPE",
        "ZOBSOLETE INTEGER, ZACCOUNTTYPEDESCRIPTION VARCHAR, ZIDENTIFIER VARCHAR",
        types.map((type, i) =>
          row({
            Z_PK: i + 1,
            Z_ENT: 4,
            Z_OPT: 1,
            ZACCOUNTTYPEDESCRIPTION: type.split(".").at(-1) ?? "",
            ZIDENTIFIER: type,
          }),
        ),
      ),
      entityTable(
        "ZACCOUNTPROPERTY",
        "ZOWNER INTEGER, ZKEY VARCHAR, ZVALUE BLOB",
        properties.map(({ account, key, value }, i) =>
          row(
            { Z_PK: i + 1, Z_ENT: 3, Z_OPT: 1, ZOWNER: account.number, ZKEY: key, ZVALUE: writeKeyedArchive(value) },
            account,
          ),
        ),
      ),
      primaryKeyTable(["AccessOptionsKey", "Account", "AccountProperty", "AccountType"]),
    ];
  });
}
