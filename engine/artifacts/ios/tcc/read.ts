/**
 * Rows of `access` in any of its generations (`allowed` up to iOS 13, `auth_value` from iOS 14), of `expired`, and of
 * `active_policy`, which names clients under a policy of a manager.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

const answers = ["denied", "unknown", "allowed", "limited"];
const reasons = [
  undefined,
  "error",
  "user-consent",
  "user-set",
  "system-set",
  "service-policy",
  "mdm-policy",
  "override-policy",
  "missing-usage-string",
  "prompt-timeout",
  "preflight-unknown",
  "entitled",
  "app-type-policy",
];
const accessColumns = [
  "service",
  "client",
  "client_type",
  "auth_value",
  "auth_reason",
  "allowed",
  "prompt_count",
  "policy_id",
  "indirect_object_identifier",
  "last_modified",
] as const;
const all = { deleted: true } as const;

export function readAccess(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of database.rows("access", accessColumns, { deleted: true, told: true, needs: ["client"] })) {
    const [service, client, type, value, reason, allowed, prompts, policy, target, changed] = row.values;
    yield {
      value: {
        kind: "access",
        service,
        ...clientOf(client, type),
        target: target === "UNUSED" ? undefined : target,
        answer: value === undefined ? answerBefore14(allowed) : named(answers, value),
        reason: named(reasons, reason),
        prompts,
        policy,
        changed,
      },
      from: placeOf(file, "access", row),
    };
  }
  const expiredColumns = ["service", "client", "client_type", "last_modified", "expired_at"];
  for await (const row of rowsIfThere(database, "expired", expiredColumns, all)) {
    const [service, client, type, changed, expired] = row.values;
    yield {
      value: { kind: "expired", service, ...clientOf(client, type), changed, expired },
      from: placeOf(file, "expired", row),
    };
  }
  yield* policyRows(database, file);
}

async function* policyRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const row = (given: SqlRow): Row => {
    const [client, type, policy] = given.values;
    return {
      value: { kind: "policy", ...clientOf(client, type), policy },
      from: placeOf(file, "active_policy", given),
    };
  };
  for await (const given of rowsIfThere(database, "active_policy", ["client", "client_type", "policy_id"], all)) {
    yield row(given);
  }
  for await (const given of rowsIfThere(database, "policies", ["bundle_id", "id"], all)) {
    const [app, policy] = given.values;
    const named = textIn(app);
    if (named === undefined) continue;
    yield { value: { kind: "policy", client: named, app: named, policy }, from: placeOf(file, "policies", given) };
  }
}

/** Type 0 is a bundle identifier, 1 an absolute path. A path under type 0, as damage or a forger leaves it, is one too. */
function clientOf(given: SqlValue, type: SqlValue): Record<string, unknown> {
  const client = textIn(given);
  if (client === undefined) return {};
  return type === 1 || client.startsWith("/") ? { client, path: client } : { client, app: client };
}

function answerBefore14(allowed: SqlValue): string | undefined {
  if (typeof allowed !== "number") return undefined;
  return allowed === 1 ? "allowed" : allowed === 0 ? "denied" : String(allowed);
}

/** The name of a number, or the number itself where a newer version has more of them. */
function named(names: readonly (string | undefined)[], value: SqlValue): string | undefined {
  if (typeof value !== "number") return undefined;
  return names[value] ?? String(value);
}
