### Keepsakes: words of the command line.

help-option-keepsake = also write a keepsake into this file: what was observed, without messages, names or contacts, to be compared with clues that are published later
help-option-keepsake-password-file = file that holds the password for the keepsake; else the variable BRIDLE_KEEPSAKE_PASSWORD; else it is asked twice
help-option-keepsake-to = lock the keepsake for this public key of age (age1…) instead of a password, or for those in a file; may be repeated
help-hunt = Compare many keepsakes with published clues, one line for each.
help-hunt-keepsake = keepsake, or folder with keepsakes (*.keepsake)
help-hunt-json = write one line of JSON for each keepsake

keepsake-password = Choose a password for the keepsake. Nobody can give it back to you:
keepsake-password-twice = The same password once more:
keepsake-password-differs = The two were not the same. Choose a password for the keepsake:
keepsake-written = The keepsake is { $path } ({ $size } bytes).
keepsake-holds = It holds no messages and no contacts, but whoever opens it can test whether the phone met an address. Keep it as you keep the backup.
progress-keepsake = Writing the keepsake

# In front of a line about one keepsake: what the comparison says.
hunt-traces = traces
hunt-look-closer = look closer
hunt-nothing-known-found = no known traces in what was kept
hunt-could-not-tell = could not tell
hunt-not-phone-evidence = no evidence
hunt-made = made on { $date }
hunt-findings =
    { $count ->
        [one] { $count } finding, { $fresh } of them new
       *[other] { $count } findings, { $fresh } of them new
    }

error-keepsake-without-file = These options say how a keepsake is locked, and no keepsake is asked for.
error-keepsake-without-file-next = Add --keepsake FILE, or leave them out.
error-keepsake-no-password = A keepsake needs a password, and there is none.
error-keepsake-no-password-next = Use --keepsake-password-file FILE, or set the variable BRIDLE_KEEPSAKE_PASSWORD. On a terminal you are asked for it twice. Or use --keepsake-to with a key.
error-keepsake-of-keepsake = This is a keepsake already. No other one can be made of it.
error-keepsake-of-keepsake-next = Keep the one that you have, or check the phone once more.
error-no-keepsake = { $name } is no keepsake.
error-no-keepsake-next = Check it with “bridle check”.
error-no-keepsakes = There is no keepsake in { $name }.
error-no-keepsakes-next = Name the keepsakes themselves, or a folder with files whose names end in “.keepsake”.
error-keepsake-compare = { $name } is a keepsake. It does not hold what was on the phone, so that it cannot be compared with another state.
error-keepsake-compare-next = Compare two backups, or two diagnostic files.
