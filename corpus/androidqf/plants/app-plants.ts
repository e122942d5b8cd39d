/**
 * Traces of apps in an acquisition: in the list of packages, and in the copies of their files.
 * @module
 */
import { ordinaryMaker, watcher, watcherSha256 } from "../../android-backup/certificates.table.ts";
import { type ApkInput, writeApk } from "../../formats/apk-writer.ts";
import { fromHex } from "../../formats/bytes.ts";
import type { PlantOf } from "../../plant-into.ts";
import type { AcquiredFile, AcquiredPackage, AcquiredPhone } from "../acquired-phone.ts";

export type AcquisitionPlant = PlantOf<AcquiredPhone>;

const rule = (name: string): AcquisitionPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });

function app(name: string, more: Partial<AcquiredPackage> = {}, file: Partial<AcquiredFile> = {}) {
  return ({ packages }: AcquiredPhone): void => {
    const path = `/data/app/~~AbCdEfGhIjKlMnOp01234==/${name}-QrStUvWxYzAbCdEfGh0123==/base.apk`;
    const uid = 10_400 + packages.length;
    packages.push({ name, files: [{ path, ...file }], installer: "com.android.vending", uid, ...more });
  };
}

const apk = (name: string, input: ApkInput) => (phone: AcquiredPhone) =>
  void phone.copies.set(`apks/${name}.apk`, writeApk(input));

export const appPlants: readonly AcquisitionPlant[] = [
  {
    id: "aqf-package",
    artifact: "android.package-list",
    describe: "A known app is installed.",
    apply: app("com.example.stalkerapp"),
    expected: { indicatorType: "app:id", value: "com.example.stalkerapp", minimumGrade: "ran" },
    lookAlike: { describe: "An app whose name goes on.", apply: app("com.example.stalkerapp.removal.guide") },
  },
  {
    id: "aqf-package-without-file",
    artifact: "android.package-list",
    describe: "A known app was removed while its data was kept.",
    apply: app("com.example.formerspy", { files: [] }),
    expected: { indicatorType: "app:id", value: "com.example.formerspy", minimumGrade: "ran" },
    lookAlike: { describe: "Another such app.", apply: app("com.example.formerspyware", { files: null }) },
  },
  {
    id: "aqf-installer",
    artifact: "android.package-list",
    describe: "A known app, no longer there, installed another.",
    apply: app("com.example.brought.by", { installer: "com.example.dropper" }),
    expected: { indicatorType: "app:id", value: "com.example.dropper", minimumGrade: "attempt" },
    lookAlike: {
      describe: "An installer whose name is longer.",
      apply: app("com.example.brought.by2", { installer: "com.example.dropperbox" }),
    },
  },
  ...(["md5", "sha1", "sha256"] as const).map((name, i): AcquisitionPlant => {
    const digits = { md5: 32, sha1: 40, sha256: 64 }[name];
    const known = `${i + 1}a5e`.repeat(digits / 4);
    return {
      id: `aqf-file-${name}`,
      artifact: "android.package-list",
      describe: `An app's file has a known ${name}.`,
      apply: app(`com.example.file.${name}`, {}, { [name]: known.toUpperCase() }),
      expected: { indicatorType: `file:hashes.${name}`, value: known, minimumGrade: "ran" },
      lookAlike: {
        describe: "A digest that differs in its last sign.",
        apply: app(`com.example.file2.${name}`, {}, { [name]: `${known.slice(0, -1)}f` }),
      },
    };
  }),
  ...(
    [
      ["Md5", "md5", 32],
      ["SHA1", "sha1", 40],
      ["sha256", "sha256", 64],
    ] as const
  ).map(([spelling, name, digits]): AcquisitionPlant => {
    const known = `c3${digits}`.repeat(digits / 4);
    const pairs = (text: string): string => (text.match(/../g) ?? []).join(":").toUpperCase();
    return {
      id: `aqf-certificate-${name}`,
      artifact: "android.package-list",
      describe: `An app under another name was signed by a known maker (${spelling}).`,
      apply: app(`com.example.signed.${name}`, {}, { certificate: { [spelling]: pairs(known) } }),
      expected: { indicatorType: `app:cert.${name}`, value: known, minimumGrade: "ran" },
      lookAlike: {
        describe: "A certificate that differs in its first sign.",
        apply: app(`com.example.signed2.${name}`, {}, { certificate: { [spelling]: pairs(`d${known.slice(1)}`) } }),
      },
    };
  }),
  {
    id: "aqf-put-there-by-hand",
    artifact: "android.package-list",
    describe: "An app came as a file: no indicator needed.",
    apply: app("com.example.byhand", { installer: "null" }),
    expected: rule("package-list/put-there-by-hand"),
    lookAlike: {
      describe: "A part of the system that nobody installed.",
      apply: app("com.example.part", { installer: "null", system: true }),
    },
  },
  {
    id: "aqf-installed-from-elsewhere",
    artifact: "android.package-list",
    describe: "An app that is no shop installed another: no indicator needed.",
    apply(phone) {
      app("com.example.bringer")(phone);
      app("com.example.brought", { installer: "com.example.bringer" })(phone);
    },
    expected: rule("package-list/installed-from-elsewhere"),
    lookAlike: {
      describe: "A part of the maker's system installed it.",
      apply(phone) {
        app("com.acme.starter", { installer: "null", system: true })(phone);
        app("com.example.preloaded", { installer: "com.acme.starter" })(phone);
      },
    },
  },
  {
    id: "aqf-root-app",
    artifact: "android.package-list",
    describe: "An app that gives root rights is there: no indicator needed.",
    apply: app("me.weishu.kernelsu"),
    expected: rule("package-list/root-app"),
    lookAlike: { describe: "An app about it.", apply: app("me.weishu.kernelsu.guide") },
  },
  {
    id: "aqf-protection-disabled",
    artifact: "android.package-list",
    describe: "Updates are switched off: no indicator needed.",
    apply: app("com.wssyncmldm", { system: true, disabled: true, installer: "null" }),
    expected: rule("package-list/protection-disabled"),
    lookAlike: {
      describe: "Another part of the system is switched off.",
      apply: app("com.example.maker.themes", { system: true, disabled: true, installer: "null" }),
    },
  },
  {
    id: "aqf-removed-but-kept",
    artifact: "android.package-list",
    describe: "An app has no file any more: no indicator needed.",
    apply: app("com.example.removed", { files: [] }),
    expected: rule("package-list/removed-but-kept"),
    lookAlike: {
      describe: "A part of the system that was removed for the user.",
      apply: app("com.example.unwanted", { files: [], system: true }),
    },
  },
  {
    id: "aqf-apk-hash",
    artifact: "android.apks",
    describe: "A copied app is a known file.",
    apply: apk("com.example.known.file_base", { package: "com.example.known.file" }),
    expected: {
      indicatorType: "file:hashes.sha256",
      value: "2c46fe97c9351f6685a18917432ade35936645f90c0725baad4dff1a3707218f",
      minimumGrade: "ran",
    },
    lookAlike: {
      describe: "The next version of it.",
      apply: apk("com.example.known.file2_base", { package: "com.example.known.file", versionCode: 2 }),
    },
  },
  {
    id: "aqf-apk-package",
    artifact: "android.apks",
    describe: "A copied app calls itself by a known name, whatever the copy is called.",
    apply: apk("com.example.calculator_base", { package: "com.example.hidden.spy", wide: true }),
    expected: { indicatorType: "app:id", value: "com.example.hidden.spy", minimumGrade: "ran" },
    lookAlike: {
      describe: "An app that asks for a permission of that name.",
      apply: apk("com.example.calculator2_base", {
        package: "com.example.calculator2",
        permissions: ["com.example.hidden.spy"],
      }),
    },
  },
  {
    id: "aqf-apk-certificate",
    artifact: "android.apks",
    describe: "A copied app was signed by a known maker.",
    apply: apk("com.example.clock_base", { package: "com.example.clock", signers: [["v3", fromHex(watcher)]] }),
    expected: { indicatorType: "app:cert.sha256", value: watcherSha256, minimumGrade: "ran" },
    lookAlike: {
      describe: "The same app, signed by somebody else.",
      apply: apk("com.example.clock2_base", {
        package: "com.example.clock",
        signers: [["v3", fromHex(ordinaryMaker)]],
      }),
    },
  },
];
