### What was read and what was not, and why.

status-read = Read
status-read-about = It was read whole.
status-partly-read = Read only in part
status-partly-read-about = A part of it could not be read.
status-absent = Not in this evidence
status-absent-about = These parts are not there. The phone may never have had them, or this kind of file leaves them out.
status-unreadable = Could not be read
status-unreadable-about = It is there, but it could not be read.
status-over-limit = Too large to read
status-over-limit-about = It is larger than the limits of this check allow.
status-skipped = Left out
status-skipped-about = It was left out because someone asked for that.

## Why a part, or a piece of it, could not be read. $place is where it happened, $code the technical word.

note-truncated = The file ends too early; its last part is missing.
note-malformed = The file is damaged, or it is not what its name says.
note-unsupported-version = The file has a form that this program does not know yet.
note-over-limit = The file asks for more memory than the limits allow.
note-wrong-password = The password does not open it.
note-absent = The index lists the file, but it is not there.
note-not-permitted = The computer did not allow the file to be read.
note-cancelled = The check was stopped before this was read.
note-size-differs = The file has a different size than the index says.
note-missing-blob = The index lists the file, but its contents are not in the backup.
note-missing-class-key = The key that opens this file is not in the backup.
note-bad-page = One page of the database is damaged; the rows on it are lost.
note-bad-row = One row could not be read; the others were.
note-bad-record = One entry could not be read; the others were.
note-missing-table = The database lacks a table that we expected.
note-missing-column = The database lacks a column that we expected.
note-bad-text = Some text is not valid; the wrong letters are marked.
note-lying-is-encrypted = The backup says it has no password, but its contents are encrypted.
note-incomplete-backup = The backup was not finished when it was made.
note-incomplete-dump = This copy holds only a part of the phone. What it lacks was not checked.
note-bad-manifest-row = One line of the backup's index could not be read; that file was not checked.
note-unknown-domain = The backup's index names a place that this program does not know.
note-journal-left = The database was in use when it was copied; changes not yet written were read from its log.
note-wal-ignored = The database has a log that does not belong to it; the log was left out.
note-deleted-rows = Some rows were found in deleted space.
note-bad-file-record = Some lines of the backup’s index are damaged; what they say of their files is lost.
note-dangling-reference = A part of this file points to something that is not in it.
note-duplicate-rows = The backup’s index names some files twice.
note-encryption-flag-differs = The backup says of its password something else than its contents show.
note-id-differs = The index stores this file under another name than we expected; it was found all the same.
note-no-padding = The end of this encrypted file looks unusual; it was read whole.
note-other-version = The file says it is of another version; it was read all the same.
note-size-missing = The index does not say how large this file is.
note-stored-plain = The file has a key but is not encrypted; it was read as it is.
note-more-notes = There were more problems of this kind than we list.
note-more-findings = There were more matches than we list.
note-other = Something went wrong here ({ $code }).
