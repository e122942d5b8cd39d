/**
 * Which app a process is of, by its name. An app's process bears the name of the package, alone or with a name of its own
 * behind it: `org.demo.app:remote`, and where the app has another one opened in isolation
 * `org.demo.app:sandboxed_process0:org.chromium.content.app.SandboxedProcessService0:0`.
 * Facts: https://developer.android.com/guide/topics/manifest/service-element (`process`, `isolatedProcess`), AOSP `ProcessList`.
 * @module
 */

const ofApp = /^([A-Za-z]\w*(?:\.\w+)+)(?::[\w.$:-]{1,400})?$/;

/** Undefined for a program that is none of an app's. */
export function appOfProcess(process: string): string | undefined {
  return ofApp.exec(process)?.[1];
}
