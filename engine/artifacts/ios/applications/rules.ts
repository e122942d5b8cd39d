/**
 * Apps that did not come from the App Store. Employers, testers and developers install such apps every day, so each rule
 * is context and gives one finding that lists the apps.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";

const distribution = "https://support.apple.com/guide/security/app-code-signing-process-sec7c917bf14/web";
const forAbuse = "https://support.apple.com/guide/personal-safety/welcome/web";
const rowsKept = 50;
const appsKept = 20_000;

const base = {
  grade: "context",
  sources: [distribution, forAbuse],
  couldAlsoBe: ["benign-employer-app", "benign-own-test"],
  next: ["next-ask-who-installed-the-app"],
} as const;

/** Programs that install apps on the store's behalf. `dmd` is the device management daemon, a manager's purchase. */
const stores = new Set(["com.apple.AppStore", "com.apple.AppStore.ProductPageExtension", "com.apple.dmd", "dmd"]);

const named = (record: PhoneRecord, more?: unknown): string =>
  `${String(record.value["app"] ?? record.value["name"] ?? "?")}${typeof more === "string" ? ` (${more})` : ""}`;

function listHit(records: readonly PhoneRecord[], label: (record: PhoneRecord) => string): Hit[] {
  if (records.length === 0) return [];
  const labels = [...new Set(records.map(label))];
  const apps = [...labels.slice(0, rowsKept), ...(labels.length > rowsKept ? ["…"] : [])].join(", ");
  return [{ because: records.slice(0, rowsKept), args: { apps, count: labels.length } }];
}

function listRule(claim: string, applies: (record: PhoneRecord) => string | undefined): Rule {
  return {
    ...base,
    id: `ios.applications/${claim}`,
    watch() {
      const found: { record: PhoneRecord; label: string }[] = [];
      return {
        see(record) {
          const label = applies(record);
          if (label !== undefined && found.length < appsKept) found.push({ record, label });
          return undefined;
        },
        end() {
          const labels = new Map(found.map(({ record, label }) => [record, label]));
          return listHit([...labels.keys()], (record) => labels.get(record) ?? "");
        },
      };
    },
  };
}

/** The store record itself says that another program installed the app. */
export const fromElsewhere = listRule("from-elsewhere", (record) => {
  const { source } = record.value;
  return typeof source === "string" && source !== "" && !stores.has(source) ? named(record, source) : undefined;
});

/** A provisioning profile: the app was signed for a company, for some devices, or for a test. */
export const provisioned = listRule("provisioned", (record) => {
  const { kind, distribution: how } = record.value;
  return kind === "provisioning" && how !== "store" ? named(record, how) : undefined;
});

/** Apple's own apps have no store record when they came with the phone. */
const isApple = (record: PhoneRecord): boolean => String(record.value["app"] ?? "").startsWith("com.apple.");

/** Told only where records are kept at all: in a backup by the same file, on the phone by another app's container. */
export const withoutStoreRecord: Rule = {
  ...base,
  id: "ios.applications/without-store-record",
  watch() {
    const listed: PhoneRecord[] = [];
    const bundles = new Map<string, PhoneRecord>();
    const recorded = new Set<string>();
    return {
      see(record) {
        const { kind, container, hasStoreRecord } = record.value;
        if (kind === "application") {
          if (hasStoreRecord === false && !isApple(record) && listed.length < appsKept) listed.push(record);
        } else if (typeof container === "string" && recorded.size + bundles.size < appsKept) {
          if (kind === "store") recorded.add(container);
          if (kind === "bundle" && !isApple(record)) bundles.set(container, record);
        }
        return undefined;
      },
      end() {
        const onPhone = recorded.size === 0 ? [] : [...bundles].filter(([container]) => !recorded.has(container));
        return listHit([...listed, ...onPhone.map(([, record]) => record)], (record) => named(record));
      },
    };
  },
};
