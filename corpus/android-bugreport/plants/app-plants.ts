/**
 * Traces of apps: in the list of what is installed, by who installed them, by certificate, by web address.
 * @module
 */
import { daysBefore } from "../clean-android.ts";
import type { AndroidApp, AndroidPhone } from "../phone.ts";
import type { AndroidPlant } from "./plant.ts";

const certificate = `${"5a17e0c0ffee".repeat(5)}5a17`;
const otherCertificate = `${"5a17e0c0ffee".repeat(5)}5a18`;
const watching = ["ACCESS_FINE_LOCATION", "RECORD_AUDIO", "READ_SMS", "READ_CALL_LOG"].map(
  (name) => `android.permission.${name}`,
);

function app(name: string, more: Partial<AndroidApp> = {}): (phone: AndroidPhone) => void {
  return ({ apps }) => {
    const shop = { installer: "com.android.vending", initiator: "com.android.vending", source: 2 };
    apps.push({ package: name, uid: 10_300 + apps.length, installed: daysBefore(45), ...shop, ...more });
  };
}

/** Put there by hand: from a file, by the program that opens such files. */
const byHand = {
  installer: "com.google.android.packageinstaller",
  initiator: "com.google.android.packageinstaller",
  source: 3,
};

export const appPlants: readonly AndroidPlant[] = [
  {
    id: "android-package",
    artifact: "android.packages",
    describe: "A known app is installed.",
    apply: app("com.example.stalkerapp"),
    expected: { indicatorType: "app:id", value: "com.example.stalkerapp", minimumGrade: "ran" },
    lookAlike: {
      describe: "An app whose name goes on.",
      value: "com.example.stalkerapp.removal.guide",
      apply: app("com.example.stalkerapp.removal.guide"),
    },
  },
  {
    id: "android-installer",
    artifact: "android.packages",
    describe: "A known app, no longer there, installed another.",
    apply: app("com.example.ordinary", { initiator: "com.example.dropper" }),
    expected: { indicatorType: "app:id", value: "com.example.dropper", minimumGrade: "attempt" },
    lookAlike: {
      describe: "An installer whose name is longer.",
      value: "com.example.dropperbox",
      apply: app("com.example.ordinary2", { initiator: "com.example.dropperbox" }),
    },
  },
  {
    id: "android-certificate",
    artifact: "android.packages",
    describe: "An app under another name bears a known certificate.",
    apply: app("com.example.renamed", { domains: { certificate, names: ["renamed.example"] } }),
    expected: { indicatorType: "app:cert.sha256", value: certificate, minimumGrade: "ran" },
    lookAlike: {
      describe: "A certificate that differs in its last sign.",
      value: otherCertificate,
      apply: app("com.example.renamed2", { domains: { certificate: otherCertificate, names: ["renamed2.example"] } }),
    },
  },
  {
    id: "android-domain-claimed",
    artifact: "android.packages",
    describe: "An app says that a known web address is its own.",
    apply: app("com.example.panel", { domains: { certificate: "11".repeat(32), names: ["panel.evil-panel.example"] } }),
    expected: { indicatorType: "domain-name:value", value: "evil-panel.example", minimumGrade: "contact" },
    lookAlike: {
      describe: "An address that has the known one in front.",
      value: "evil-panel.example.org",
      apply: app("com.example.panel2", {
        domains: { certificate: "12".repeat(32), names: ["evil-panel.example.org"] },
      }),
    },
  },
  {
    id: "android-sideloaded-access",
    artifact: "android.packages",
    describe: "An app put there by hand may watch nearly everything: no indicator needed.",
    apply: app("com.example.byhand", { ...byHand, granted: watching }),
    expected: { rule: "android.packages/sideloaded-with-much-access", minimumGrade: "context" },
    lookAlike: {
      describe: "The same rights of an app out of a shop.",
      value: "com.example.shopped",
      apply: app("com.example.shopped", { granted: watching }),
    },
  },
  {
    id: "android-sideloaded-hidden",
    artifact: "android.packages",
    describe: "An app put there by hand shows no icon: no indicator needed.",
    apply: app("com.example.hidden", { ...byHand, icon: false }),
    expected: { rule: "android.packages/sideloaded-without-icon", minimumGrade: "context" },
    lookAlike: {
      describe: "An app by hand with its icon.",
      value: "com.example.seen",
      apply: app("com.example.seen", byHand),
    },
  },
  {
    id: "android-installed-by-app",
    artifact: "android.packages",
    describe: "An app that is no shop installed another: no indicator needed.",
    apply(phone) {
      app("com.example.bringer")(phone);
      app("com.example.brought", { installer: "com.example.bringer", initiator: "com.example.bringer", source: 1 })(
        phone,
      );
    },
    expected: { rule: "android.packages/installed-by-another-app", minimumGrade: "context" },
    lookAlike: {
      describe: "A shop that is an app itself installed another.",
      value: "org.fdroid.fdroid",
      apply(phone) {
        app("org.fdroid.fdroid")(phone);
        app("com.example.free", { installer: "org.fdroid.fdroid", initiator: "org.fdroid.fdroid" })(phone);
      },
    },
  },
  {
    id: "android-root-manager",
    artifact: "android.packages",
    describe: "An app that gives root rights is there: no indicator needed.",
    apply: app("com.topjohnwu.magisk"),
    expected: { rule: "android.packages/root-manager", minimumGrade: "context" },
    lookAlike: {
      describe: "An app about it.",
      value: "com.topjohnwu.magisk.guide",
      apply: app("com.topjohnwu.magisk.guide"),
    },
  },
];
