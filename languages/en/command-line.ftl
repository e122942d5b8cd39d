### Words of the command line. An error has two texts: what happened, and (-next) what to do.

consent-question = Is this your phone, or did its owner agree to this check?
consent-note = A check can find things nobody was looking for.
consent-choices = Type your name or “yes” to go on, or press Enter to stop.
password-prompt = Backup password (not the code of the phone):
password-note = Nothing shows while you type. The password is not stored.
password-again = That password does not open the backup. Try once more:

## Progress. The last part of an id is the step's own word.

progress-opening = Opening { $name }
progress-deriving-key = Making the key from the password; this takes some seconds on purpose
progress-reading-index = Reading the index
progress-reading = Reading { $artifact } ({ $done } of { $total })
progress-matching = Comparing with the published clues
progress-writing = Writing the report
progress-fetching = Fetching { $name } ({ $done } of { $total }, { $size })

## Summary after a check

summary-evidence = Checked: { $name } ({ $kind })
summary-clues = Looked for { $applicable } of { $loaded } published clues.
summary-parts = Read { $read } of { $parts } parts.
summary-unread = Not read whole: { $parts }
summary-findings = { $count ->
    [0] No findings.
    [one] One finding:
   *[other] { $count } findings:
}
summary-finding = { $grade }: { $text }
summary-more-findings = { $count ->
    [one] and one more in the report
   *[other] and { $count } more in the report
}
summary-written = The report is in { $path }
summary-open = Open { $path } in a browser to read it.

## Checking a report folder

verify-same = { $count ->
    [one] One file is as it was when the report was made.
   *[other] All { $count } files are as they were when the report was made.
}
verify-differs = The folder is not as it was when the report was made.
verify-missing = missing: { $name }
verify-size = other size: { $name }
verify-hash = other contents: { $name }
verify-extra = was not there: { $name }
verify-unreadable = cannot be read: { $name }
verify-unsure = Some files of the report cannot be read. Whether they are as they were, nobody can tell.
verify-unsigned = Nobody signed this report.
verify-signed = Signed with a key that you know: { $key }
verify-signed-unknown = Signed, and not changed since. The key is not known here: { $key }. Ask for it in another way and compare.
verify-signed-other = Signed with another key: { $key }
verify-signature-unchecked = There is a signature by the key { $key }, which was not checked. Give the public key with --key.
verify-signature-broken = The signature does not fit. Somebody changed the report after it was signed.
verify-evidence-same = The evidence is as it was.
verify-evidence-differs = The evidence is not as it was.

## Published clues

indicators-folder = Clues are installed in { $path }
indicators-none = No clues are installed.
indicators-file = { $file } ({ $name }): { $loaded } taken in, { $notUnderstood } not understood
indicators-total = { $loaded } different clues:
indicators-imported = Installed: { $path }
indicators-none-next = Type “bridle indicators update” to fetch the public ones. That asks servers on the internet for them.
indicators-age = { $days ->
    [0] from today
    [one] one day old
   *[other] { $days } days old
}
indicators-old = { $count ->
    [one] One list is older than { $days } days.
   *[other] { $count } lists are older than { $days } days.
} Type “bridle indicators update” to fetch new ones.
indicators-changes = { $added } new, { $removed } removed; { $total } different clues in { $files } files
indicators-changes-of = { $name }: { $added } new, { $removed } removed
indicators-rolled-back = The lists of { $at } count again.
indicators-file-left-out = Left out: { $name }. { $reason }
indicators-file-kept = Kept as it was: { $name }. { $reason }
indicators-entry-unknown = The index names no file for: { $name }
indicators-packed = Packed { $values } clues of { $files } files into { $path } ({ $size } bytes).
indicators-packed-key = Whoever imports it needs your public key: { $key }

## Why something could not be fetched

fetch-no-address = There is no such address ({ $detail }).
fetch-not-https = The address is not a secure one ({ $detail }).
fetch-refused = The server could not be reached ({ $detail }).
fetch-certificate = The server could not prove who it is ({ $detail }).
fetch-dropped = The connection was lost again and again ({ $detail }).
fetch-timed-out = The server took too long.
fetch-status = The server answered { $detail }.
fetch-redirects = The server sent us from one address to the next, more than { $detail } times.
fetch-too-large = The file is larger than { $detail } bytes.
fetch-no-size = The server does not say how long the file is.
fetch-encoding = The server sent the file in a form that was not asked for ({ $detail }).
fetch-changing = The file changed while it was fetched.
fetch-proxy = The proxy did not open a way ({ $detail }).
fetch-proxy-kind = This kind of proxy cannot be used ({ $detail }); only HTTP proxies can.
fetch-not-clues = What came is no file of clues ({ $detail }).
fetch-not-an-index = This is no index of files of clues ({ $detail }).
fetch-not-in-mirror = The file is not in the mirror ({ $detail }).
fetch-pin = The file is not the one that the lock file names ({ $detail }).

## Errors

error-usage = { $detail }
error-usage-next = Type “bridle { $verb } --help” to see what it takes.
error-no-verb = Nothing to do was named.
error-no-verb-next = Type “bridle --help” to see what Bridle can do.
error-unknown-verb = There is no command { $name }.
error-unknown-verb-next = Type “bridle --help” to see what Bridle can do.
error-unknown-option = There is no option { $name }.
error-unknown-option-next = Type “bridle { $verb } --help” to see the options.
error-unknown-artifact = There is no artifact named { $name }.
error-unknown-artifact-next = Type “bridle coverage” to see their names.
error-unknown-language = There are no texts in the language { $name }.
error-unknown-language-next = These are there: { $choices }.
error-unknown-rule = There is no rule or artifact named { $name }.
error-unknown-rule-next = Copy the name from a report, or type “bridle coverage”.
error-bad-limit = { $name } is no limit that can be set, or its value is no whole number.
error-bad-limit-next = These can be set: { $choices }.
error-bad-date = { $name } is not a date.
error-bad-date-next = Write a date as 2026-05-04, or a time as 2026-05-04T10:11:12Z.
error-bad-event = { $name } is not a date with words after it.
error-bad-event-next = Write it as “2026-05-03 border crossing”, or with a time as “2026-05-03 14:30 border crossing”.
error-dates-reversed = The first day of the timeline, { $since }, is after the last, { $until }.
error-dates-reversed-next = Exchange the two dates.
error-no-evidence-given = Nothing to check was named.
error-no-evidence-given-next = Name a backup folder or a diagnostic file: bridle check FOLDER
error-not-phone-evidence = { $name } is not a phone backup or a diagnostic file that Bridle can read.
error-not-phone-evidence-next = Choose the folder with the long name that holds a file Manifest.db, or the diagnostic file itself.
error-several-backups = { $name } holds several pieces of evidence.
error-several-backups-next = Choose one of them, or name those of one phone in one call:
error-several-backups-choice = { $path } ({ $device })
error-path-absent = { $name } does not exist, or it cannot be read.
error-path-absent-next = Look at the spelling of the path. On a Mac, the terminal needs “Full Disk Access” to read backups.
error-not-permitted = The computer does not allow Bridle to read { $name }.
error-not-permitted-next = On a Mac, give the terminal “Full Disk Access” in the settings, or copy the backup to another folder.
error-wrong-password = The password does not open this backup.
error-wrong-password-next = Try again. It is the backup password, which may be older than the code of the phone.
error-no-password = This backup is encrypted, and no password was given.
error-no-password-next = Use --password-file FILE, or set the variable BRIDLE_BACKUP_PASSWORD. On a terminal you are asked for it.
error-no-identity = This file was encrypted with age for a key, and no key was given.
error-no-identity-next = Use --identity-file FILE, with the file that holds the secret key (AGE-SECRET-KEY-1…).
error-wrong-identity = The secret key does not open this file.
error-wrong-identity-next = Ask whoever set up the collection which key it was. The file with the key may hold several.
error-damaged-keybag = The part of the backup that holds its keys is damaged. This is not about the password.
error-damaged-keybag-next = Make a new backup, or copy this one again from where it came.
error-missing-key = The password is right, but a key is missing from the backup.
error-missing-key-next = Make a new backup. Parts that need this key stay closed.
error-damaged-evidence = { $name } is damaged: { $detail }.
error-damaged-evidence-next = Copy it again from where it came, or make it anew.
error-truncated-evidence = { $name } ends too early; a part of it is missing.
error-truncated-evidence-next = Copy it again from where it came. It may not have been written to the end.
error-unsupported-evidence = { $name } has a form that Bridle does not know yet: { $detail }.
error-unsupported-evidence-next = Look for a newer Bridle, and tell its makers of this form.
error-over-limit = { $name } asks for more than the limits allow: { $detail }.
error-over-limit-next = If you trust the file, raise the limit with --limit NAME=VALUE.
error-output-not-empty = The folder { $path } is not empty.
error-output-not-empty-next = Choose a new folder, or add --force to write into this one.
error-output-not-writable = The report cannot be written to { $path }.
error-output-not-writable-next = Choose another folder, and see whether the disk is full.
error-consent-needed = Nobody said that the owner of the phone agrees.
error-consent-needed-next = Add --consent TEXT with who agreed, or --yes if this is your own phone.
error-no-page = The page is not beside the program.
error-no-page-next = Build Bridle again, or get it again from where it came.
error-page-there = There is a file { $path } already.
error-page-there-next = Choose another name, or add --force to write over it.
error-indicator-file = { $name } is no file of published clues that Bridle can read.
error-indicator-file-next = It reads STIX 2, MISP events, lists of stalkerware in YAML, tables (CSV) and plain lists. “bridle indicators lint FILE” says more of a file.
error-no-indicators = No published clues are loaded.
error-no-indicators-next = Name a file or folder of clues with --indicators.
error-indicator-file-damaged = { $name } cannot be read whole: { $detail }.
error-indicator-file-damaged-next = Get it again from where it came.
error-pack-changed = { $name } is not what was signed. It was changed or damaged.
error-pack-changed-next = Do not use it. Get it again from whoever made it.
error-pack-unsigned = Nobody signed the pack { $name }.
error-pack-unsigned-next = Ask whoever made it for a signed one.
error-pack-signer = The pack { $name } is signed with a key that is not known here: { $key }
error-pack-signer-next = Ask whoever made it, in another way, for the public key. Then give it with --key.
error-no-key = { $name } holds no key of minisign that is whole.
error-no-key-next = Name a file that “minisign -G -W” made, or a public key that begins with RW.
error-key-locked = The key in { $name } has a password.
error-key-locked-next = Use a key without a password, as “minisign -G -W” makes one.
error-sign-without-out = There is no report folder to sign.
error-sign-without-out-next = Add --out FOLDER.
error-no-lock = { $name } is no lock file of clues.
error-no-lock-next = It is the file lock.json in the folder of an update.
error-import-folder = { $name } is a folder.
error-import-folder-next = Name the files in it.
error-mirror-and-address = With --mirror nothing is fetched, but { $name } is an address.
error-mirror-and-address-next = Name a file as the index, or leave --mirror out.
error-store-broken = The fetched clues are damaged: { $path }
error-store-broken-next = Type “bridle indicators rollback”, or fetch them anew with “bridle indicators update”.
error-store-changed = { $name } is not what was fetched. It was changed or damaged.
error-store-changed-next = Type “bridle indicators rollback”, or fetch them anew with “bridle indicators update”.
error-store-not-writable = The clues cannot be written to { $path }.
error-store-not-writable-next = See whether the disk is full, or choose another folder with the variable BRIDLE_HOME.
error-updating = Another update of the clues is under way.
error-updating-next = Wait until it is done. If there is none, remove the file “updating” in { $path }.
error-no-previous = There is no earlier update to go back to.
error-no-previous-next = Nothing was changed.
error-network = The published clues could not be fetched: { $detail }.
error-network-next = See whether the computer is online, and try again.
error-not-a-report = { $name } is not a report folder that Bridle wrote.
error-not-a-report-next = Choose the folder that holds manifest.json.
error-no-recipient = Nobody was named who may open the packet, or the key is no public key of age.
error-no-recipient-next = Ask the helper for her public key. It begins with age1. Give it with --to.
error-file-exists = There is a file { $path } already.
error-file-exists-next = Choose another name with --out, or add --force.
error-report-changed = The report in { $name } is not as it was when it was made.
error-report-changed-next = Type “bridle verify FOLDER” to see what differs, and make the report anew.
error-report-version = The report in { $name } was made by another version of Bridle.
error-report-version-next = Make the report anew with this one.
error-report-form = The file { $name } is not a report that Bridle wrote: { $detail }.
error-report-form-next = Make the report anew, or ask for it again where you got it.
error-report-too-large = The report in { $name } is too large to be handed over.
error-report-too-large-next = Make it anew with fewer parts (--only), and hand that over.
error-as-without-out = There is no folder for the files.
error-as-without-out-next = Add --out FOLDER.
error-no-artifact = No artifact is named.
error-no-artifact-next = Add --artifact ID, or --as mvt --out FOLDER for all of them. “bridle coverage” lists the ids.
records-as-written = { $count ->
    [one] One file was written to { $path }. It holds what stood on the phone, with all names and numbers.
   *[other] { $count } files were written to { $path }. They hold what stood on the phone, with all names and numbers.
}
error-cancelled = Stopped. Nothing was written.
error-cancelled-next = Start again whenever you like.
error-defect = Bridle made a mistake and had to stop. The fault is ours, not yours or the phone’s.
error-defect-next = Please report this to its makers with the lines below. They hold nothing from the phone.

# Answers that mean no, with commas between them.
consent-no-words = n, no
