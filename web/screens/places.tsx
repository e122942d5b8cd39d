/**
 * Folders in which Windows keeps backups of iPhones: that of "Apple Devices", that of iTunes.
 * @module
 */
import { For } from "solid-js";

const places = ["%USERPROFILE%\\Apple\\MobileSync\\Backup", "%APPDATA%\\Apple Computer\\MobileSync\\Backup"];

export function Places() {
  return (
    <ul>
      <For each={places}>
        {(place) => (
          <li translate="no">
            <bdi class="literal" dir="ltr">
              {place}
            </bdi>
          </li>
        )}
      </For>
    </ul>
  );
}
