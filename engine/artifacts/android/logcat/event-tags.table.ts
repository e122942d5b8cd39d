/**
 * What stands where in lines of the event log, counted from 0. Facts: AOSP `frameworks/base`,
 * `services/core/java/com/android/server/{am,wm}/EventLogTags.logtags` and `…/server/EventLogTags.logtags`.
 * @module
 */

export interface EventShape {
  readonly event: string;
  readonly process?: number;
  readonly package?: number;
  readonly component?: number;
  readonly pid?: number;
  readonly uid?: number;
  readonly action?: number;
  readonly link?: number;
  readonly reason?: number;
}

const activity = (event: string, component: number, more: Partial<EventShape> = {}): EventShape => ({
  event,
  component,
  ...more,
});

/** Names without `am_` and `wm_`, which both write those of screens. */
const ofScreens: Readonly<Record<string, EventShape>> = {
  create_activity: activity("screen opened", 3, { action: 4, link: 6 }),
  new_intent: activity("screen asked again", 3, { action: 4, link: 6 }),
  restart_activity: activity("screen shown", 3),
  resume_activity: activity("screen shown", 3),
  relaunch_activity: activity("screen shown", 3),
  relaunch_resume_activity: activity("screen shown", 3),
  finish_activity: activity("screen closed", 3, { reason: 4 }),
  destroy_activity: activity("screen closed", 3, { reason: 4 }),
  stop_activity: activity("screen closed", 2),
  pause_activity: activity("screen left", 2),
  set_resumed_activity: activity("screen shown", 1, { reason: 2 }),
  focused_activity: activity("screen shown", 1),
};

export const eventShapes: ReadonlyMap<string, EventShape> = new Map<string, EventShape>([
  ["am_proc_start", { event: "process started", pid: 1, uid: 2, process: 3, reason: 4, component: 5 }],
  ["am_proc_bound", { event: "process ready", pid: 1, process: 2 }],
  ["am_proc_died", { event: "process ended", pid: 1, process: 2 }],
  ["am_proc_bad", { event: "process crashed often", uid: 1, process: 2 }],
  ["am_kill", { event: "process ended", pid: 1, process: 2, reason: 4 }],
  ["am_crash", { event: "process crashed", pid: 1, process: 2, reason: 4 }],
  ["am_anr", { event: "process did not answer", pid: 1, process: 2, reason: 4 }],
  ["am_wtf", { event: "process went wrong", pid: 1, process: 2, reason: 4 }],
  ["am_pss", { event: "process measured", pid: 0, uid: 1, process: 2 }],
  ["am_freeze", { event: "process paused", pid: 0, process: 1 }],
  ["am_unfreeze", { event: "process went on", pid: 0, process: 1 }],
  ["am_create_service", { event: "service started", component: 2, uid: 3, pid: 4 }],
  ["am_destroy_service", { event: "service ended", component: 2, pid: 3 }],
  ["am_service_crashed_too_much", { event: "service crashed often", component: 2 }],
  ["am_schedule_service_restart", { event: "service is to start again", component: 1 }],
  ["am_foreground_service_start", { event: "service started", component: 1 }],
  ["am_foreground_service_stop", { event: "service ended", component: 1 }],
  ["am_stop_idle_service", { event: "service ended", uid: 0, component: 1 }],
  ["notification_enqueue", { event: "notification shown", uid: 0, pid: 1, package: 2 }],
  ["notification_cancel", { event: "notification removed", uid: 0, pid: 1, package: 2 }],
  ...Object.entries(ofScreens).flatMap(([name, shape]): [string, EventShape][] => [
    [`am_${name}`, shape],
    [`wm_${name}`, shape],
  ]),
]);
