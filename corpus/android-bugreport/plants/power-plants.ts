/**
 * Apps put there by hand that were given power over the phone; beside each, an app that has only one of the two.
 * @module
 */
import type { AndroidPhone } from "../phone.ts";
import type { AndroidPlant } from "./plant.ts";

function install(phone: AndroidPhone, name: string, byHand: boolean): void {
  phone.apps.push({
    package: name,
    uid: 10_300 + phone.apps.length,
    ...(byHand ? { source: 3 } : { installer: "com.android.vending", initiator: "com.android.vending", source: 2 }),
    installed: new Date(phone.takenAt.getTime() - 20 * 86_400_000),
    icon: true,
  });
}

function plant(
  id: string,
  name: string,
  describe: string,
  give: (phone: AndroidPhone, app: string) => void,
): AndroidPlant {
  return {
    id: `android-power-${id}`,
    artifact: "android.packages",
    describe,
    apply(phone) {
      install(phone, name, true);
      give(phone, name);
    },
    expected: { rule: "correlation/sideloaded-app-with-power", minimumGrade: "attempt" },
    lookAlike: {
      describe: "The same power of an app out of a shop, and an app by hand without power.",
      value: `${name}.shop`,
      apply(phone) {
        install(phone, `${name}.shop`, false);
        give(phone, `${name}.shop`);
        install(phone, `${name}.tool`, true);
      },
    },
  };
}

export const powerPlants: readonly AndroidPlant[] = [
  plant("screen", "com.example.reader", "An app put there by hand reads the screen.", (phone, app) => {
    phone.services.push({ component: `${app}/.HelpService`, on: true });
  }),
  plant("admin", "com.example.keeper", "An app put there by hand is a device admin.", (phone, app) => {
    phone.admins.push(`${app}/.AdminReceiver`);
  }),
];
