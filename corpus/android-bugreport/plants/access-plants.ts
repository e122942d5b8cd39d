/**
 * Traces of rights: accessibility, administration, microphone, settings.
 * @module
 */
import { daysBefore } from "../clean-android.ts";
import type { AndroidPhone, Operation, Setting } from "../phone.ts";
import type { AndroidPlant } from "./plant.ts";

const rule = (name: string): AndroidPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });
const known = (value: string): AndroidPlant["expected"] => ({ indicatorType: "app:id", value, minimumGrade: "ran" });
const operation = (one: Operation) => {
  return ({ apps, operations }: AndroidPhone): void => {
    if (!apps.some((app) => app.package === one.package)) {
      const shop = { installer: "com.android.vending", initiator: "com.android.vending", source: 2 };
      apps.push({ package: one.package, uid: 10_300 + apps.length, installed: daysBefore(45), ...shop });
    }
    operations.push(one);
  };
};
const setting =
  (one: Setting) =>
  (phone: AndroidPhone): void =>
    void phone.settings.push(one);
const secure = (name: string, value: string): Setting => ({
  namespace: "secure",
  name,
  value,
  writer: "com.android.settings",
});

export const accessPlants: readonly AndroidPlant[] = [
  {
    id: "android-accessibility",
    artifact: "android.accessibility",
    describe: "A known app has an accessibility service.",
    apply: ({ services }) => void services.push({ component: "com.example.screenspy/.Reader", on: true }),
    expected: known("com.example.screenspy"),
    lookAlike: {
      describe: "A service with the known name as its class.",
      value: "com.example.helper/com.example.screenspy",
      apply: ({ services }) => void services.push({ component: "com.example.helper/com.example.screenspy", on: true }),
    },
  },
  {
    id: "android-accessibility-on",
    artifact: "android.accessibility",
    describe: "An unknown accessibility service is on: no indicator needed.",
    apply: ({ services }) => void services.push({ component: "com.example.unknownhelper/.Service", on: true }),
    expected: rule("accessibility/unknown-service-on"),
    lookAlike: {
      describe: "The screen reader of Android is on.",
      value: "com.google.android.marvin.talkback",
      apply: ({ services }) =>
        void services.push({ component: "com.google.android.marvin.talkback/.SwitchAccessService", on: true }),
    },
  },
  {
    id: "android-admin",
    artifact: "android.device-admins",
    describe: "A known app administers the phone.",
    apply: ({ admins }) => void admins.push("com.example.lockspy/.Admin"),
    expected: known("com.example.lockspy"),
    lookAlike: {
      describe: "An administrator with a longer name.",
      value: "com.example.lockspyware.finder",
      apply: ({ admins }) => void admins.push("com.example.lockspyware.finder/.Admin"),
    },
  },
  {
    id: "android-admin-active",
    artifact: "android.device-admins",
    describe: "An app administers the phone: no indicator needed.",
    apply: ({ admins }) => void admins.push("com.example.guardian/.Admin"),
    expected: rule("device-admins/admin-active"),
    lookAlike: {
      describe: "Samsung's own administrator.",
      value: "com.samsung.android.kgclient",
      apply: ({ admins }) => void admins.push("com.samsung.android.kgclient/.agent.KGDeviceAdminReceiver"),
    },
  },
  {
    id: "android-owner",
    artifact: "android.device-admins",
    describe: "An app owns the phone: no indicator needed.",
    apply: ({ owners }) => void owners.push("com.example.mdm/com.example.mdm.Admin"),
    expected: rule("device-admins/phone-owned"),
    lookAlike: {
      describe: "A setting that only tells of such apps.",
      value: "device_owner_note",
      apply: setting(secure("device_owner_note", "com.example.mdm/.Admin")),
    },
  },
  {
    id: "android-operation",
    artifact: "android.appops",
    describe: "A known app is listed with its rights.",
    apply: operation({
      package: "com.example.micspy",
      operation: "RECORD_AUDIO",
      mode: "allow",
      uses: [["fg", daysBefore(3)]],
    }),
    expected: known("com.example.micspy"),
    lookAlike: {
      describe: "A name that is one sign longer.",
      value: "com.example.micspyx",
      apply: operation({
        package: "com.example.micspyx",
        operation: "RECORD_AUDIO",
        mode: "allow",
        uses: [["top", daysBefore(3)]],
      }),
    },
  },
  {
    id: "android-listening",
    artifact: "android.appops",
    describe: "An app used the microphone when the report was made: no indicator needed.",
    apply: operation({ package: "com.example.recorder", operation: "RECORD_AUDIO", mode: "allow", running: true }),
    expected: rule("appops/listening-now"),
    lookAlike: {
      describe: "A system part that runs a sensor.",
      value: "VIBRATE",
      apply: operation({ package: "com.example.buzzer", operation: "VIBRATE", mode: "allow", running: true }),
    },
  },
  {
    id: "android-background",
    artifact: "android.appops",
    describe: "An app used the camera while nobody looked: no indicator needed.",
    apply: operation({
      package: "com.example.peeper",
      operation: "CAMERA",
      mode: "allow",
      uses: [["cch", daysBefore(2)]],
    }),
    expected: rule("appops/used-in-background"),
    lookAlike: {
      describe: "An app used the camera while it was in sight.",
      value: "com.example.photos",
      apply: operation({
        package: "com.example.photos",
        operation: "CAMERA",
        mode: "allow",
        uses: [["top", daysBefore(2)]],
      }),
    },
  },
  {
    id: "android-restricted",
    artifact: "android.appops",
    describe: "Somebody allowed an app restricted settings: no indicator needed.",
    apply: operation({ package: "com.example.unlocked", operation: "ACCESS_RESTRICTED_SETTINGS", mode: "allow" }),
    expected: rule("appops/restricted-settings-allowed"),
    lookAlike: {
      describe: "Nobody allowed it.",
      value: "com.example.locked",
      apply: operation({ package: "com.example.locked", operation: "ACCESS_RESTRICTED_SETTINGS", mode: "ignore" }),
    },
  },
  {
    id: "android-notification-reader",
    artifact: "android.settings",
    describe: "A known app reads notifications.",
    apply: setting(secure("enabled_notification_assistant", "com.example.noteapp/.A:com.example.notispy/.Listener")),
    expected: known("com.example.notispy"),
    lookAlike: {
      describe: "The known name in a setting that lists no apps.",
      value: "my_note = com.example.notispy2",
      apply: setting(secure("my_note", "com.example.notispy2")),
    },
  },
  {
    id: "android-proxy",
    artifact: "android.settings",
    describe: "A known host is the phone's proxy.",
    apply: setting({
      namespace: "global",
      name: "http_proxy",
      value: "proxy.evil-proxy.example:8080",
      writer: "android",
    }),
    expected: { indicatorType: "domain-name:value", value: "evil-proxy.example", minimumGrade: "contact" },
    lookAlike: {
      describe: "A host that ends alike.",
      value: "not-evil-proxy.example",
      apply: setting({
        namespace: "global",
        name: "example_host",
        value: "https://not-evil-proxy.example/",
        writer: "android",
      }),
    },
  },
  {
    id: "android-proxy-set",
    artifact: "android.settings",
    describe: "A proxy is set for the whole phone: no indicator needed.",
    apply: setting({ namespace: "global", name: "global_http_proxy_host", value: "10.0.0.7", writer: "android" }),
    expected: rule("settings/traffic-led-elsewhere"),
    lookAlike: {
      describe: "No proxy, as Android writes it.",
      value: ":0",
      apply: setting({ namespace: "global", name: "global_http_proxy_host", value: "", writer: "android" }),
    },
  },
  {
    id: "android-protection-off",
    artifact: "android.settings",
    describe: "Play Protect is off: no indicator needed.",
    apply: setting({ namespace: "global", name: "package_verifier_enable", value: "0", writer: "com.android.vending" }),
    expected: rule("settings/protection-off"),
    lookAlike: {
      describe: "It is on.",
      value: "package_verifier_enable = 1",
      apply: setting({
        namespace: "global",
        name: "package_verifier_enable",
        value: "1",
        writer: "com.android.vending",
      }),
    },
  },
];
