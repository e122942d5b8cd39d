/**
 * Events of android.app.admin.SecurityLog by the name they have in exported logs, with their numbers (`TAG_…`) and the
 * version of the API that brought them. https://developer.android.com/reference/android/app/admin/SecurityLog
 * @module
 */

export const securityTags: ReadonlyMap<string, { readonly tag: number; readonly since: number }> = new Map(
  (
    [
      ["adb_shell_interactive", 210001, 24],
      ["adb_shell_cmd", 210002, 24],
      ["adb_sync_recv_file", 210003, 24],
      ["adb_sync_send_file", 210004, 24],
      ["app_process_start", 210005, 24],
      ["keyguard_dismissed", 210006, 24],
      ["keyguard_dismiss_auth_attempt", 210007, 24],
      ["keyguard_secured", 210008, 24],
      ["os_startup", 210009, 28],
      ["os_shutdown", 210010, 28],
      ["logging_started", 210011, 28],
      ["logging_stopped", 210012, 28],
      ["media_mount", 210013, 28],
      ["media_unmount", 210014, 28],
      ["log_buffer_size_critical", 210015, 28],
      ["password_expiration_set", 210016, 28],
      ["password_complexity_set", 210017, 28],
      ["password_history_length_set", 210018, 28],
      ["max_screen_lock_timeout_set", 210019, 28],
      ["max_password_attempts_set", 210020, 28],
      ["keyguard_disabled_features_set", 210021, 28],
      ["remote_lock", 210022, 28],
      ["wipe_failure", 210023, 28],
      ["key_generated", 210024, 28],
      ["key_import", 210025, 28],
      ["key_destruction", 210026, 28],
      ["user_restriction_added", 210027, 28],
      ["user_restriction_removed", 210028, 28],
      ["cert_authority_installed", 210029, 28],
      ["cert_authority_removed", 210030, 28],
      ["crypto_self_test_completed", 210031, 28],
      ["key_integrity_violation", 210032, 28],
      ["cert_validation_failure", 210033, 28],
      ["camera_policy_set", 210034, 30],
      ["password_complexity_required", 210035, 31],
      ["password_changed", 210036, 31],
      ["wifi_connection", 210037, 33],
      ["wifi_disconnection", 210038, 33],
      ["bluetooth_connection", 210039, 33],
      ["bluetooth_disconnection", 210040, 33],
      ["package_installed", 210041, 34],
      ["package_updated", 210042, 34],
      ["package_uninstalled", 210043, 34],
      ["backup_service_toggled", 210044, 35],
      ["nfc_enabled", 210045, 36],
      ["nfc_disabled", 210046, 36],
    ] as const
  ).map(([name, tag, since]) => [name, { tag, since }]),
);
