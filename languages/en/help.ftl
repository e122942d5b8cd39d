### What the command line says of itself.

help-program = Checks a phone's own traces for known spyware. Nothing leaves this computer.
help-option-help = show this help
help-option-version = show the version
help-heading-example = Example:
help-exit-codes =
    Exit codes: 0 no known traces in what was read, 1 traces, 2 look closer, 3 could not tell, 64 usage, 65 no phone evidence, 66 path cannot be read, 70 a mistake in Bridle, 73 output cannot be written, 77 password missing or wrong, 130 cancelled.

help-check = Check a backup or a diagnostic file. This is the main job.
help-check-evidence = backup folder or diagnostic file; several of one phone give one report
help-option-indicators = file or folder of published clues (indicators), added to those installed; may be repeated
help-option-only-indicators = use the given clues alone
help-option-allow = file of values that you know and that are not reported; the report says how often they were met
help-option-identity-file = file that holds a secret key of age, for evidence that was encrypted with age for a key
help-option-password-file = file that holds the backup password; else the variable BRIDLE_BACKUP_PASSWORD; else it is asked
help-option-out = write the report into this folder, which must be new or empty
help-option-force = write into a folder that is not empty
help-option-records = also write every record and the full timeline
help-option-redact = replace personal contents that are no evidence by placeholders
help-option-sign = sign the manifest with the secret key in this file of minisign (no password)
help-option-only = read only these artifacts (ids with commas)
help-option-skip = leave these artifacts out (ids with commas)
help-option-lang = language of the texts; two with a comma give two columns
help-option-json = write report.json to standard output and nothing else
help-option-since = first day of the timeline that is written
help-option-until = last day of the timeline that is written
help-option-event = something the person remembers, with its date: “2026-05-03 border crossing”; it stands on the timeline and is no evidence; may be repeated
help-option-consent = who agreed to this check
help-option-yes = say that the owner agrees
help-option-jobs = number of workers
help-option-limit = set a resource limit; may be repeated
help-option-quiet = show no progress
help-option-verbose = show each step
help-option-no-color = use no colours

help-explain = Explain a rule or an artifact, with its harmless causes.
help-explain-rule = id of a rule or artifact, as it stands in a report
help-coverage = List what can be read, what it can show, and how many clues it can test.
help-coverage-json = write JSON
help-records = Write one artifact's records as JSON lines.
help-records-artifact = id of the artifact; “processes” for every program that any part saw running
help-records-as = write what MVT, the field's reference tool, would have written: one file per module, with its names (mvt)
help-records-out = with --as: the folder for those files, which must be new or empty
help-verify = Check that a report folder is as it was when it was written.
help-verify-folder = report folder
help-verify-key = public key, or file with it, that the report has to be signed with
help-handover = Packs what a helper needs of a report into one file that only she can open.
help-handover-to = public key of age (age1…) of whoever may open it, or a file with such keys; may be repeated
help-handover-out = file to write
help-handover-no-redact = keep names, numbers and texts as they are
help-handover-force = write over a file that is there
help-web = Write the page: one file that checks a phone in a browser.
help-web-out = file to write the page into
help-example = Write made-up evidence for demonstrations and training.
help-example-name = which kind: { $names }
help-example-folder = folder to write it into; must be new or empty
help-example-clean = without planted traces
help-example-seed = number that decides the details; the same number gives the same files

coverage-line = { $indicators ->
    [one] one clue
   *[other] { $indicators } clues
}, { $rules ->
    [0] no rules
    [one] one rule
   *[other] { $rules } rules
}

coverage-name = { $name }: { $testable } of { $loaded } clues
coverage-more-names = { $count ->
    [one] and one more name
   *[other] and { $count } more names
}
coverage-untested = Nothing in this kind of evidence holds: { $types }

heading-could-also-be = It could also be:
heading-how-to-find-out = How to find out, and what to do now:
heading-sources = Sources:
heading-next-step = What to do:
heading-examples = See also:

web-written = The page was written to { $path }. It needs no network.
example-written = Made-up evidence was written into { $path }. Nobody's phone is in it.
example-password = Its backup password is: { $password }
example-next = To check it:
error-unknown-example = There is no example named { $name }.
error-unknown-example-next = These are there: { $choices }.
help-indicators = Shows, examines and installs published clues.
help-indicators-list = Shows which clues are installed.
help-indicators-lint = Says what is in a file of clues, what is odd, and what was not understood.
help-indicators-import = Installs files of clues, so that every check looks for them.
help-indicators-files = files of clues: STIX 2, MISP, YAML, CSV or plain lists, a zip of them, a pack; - is standard input
help-indicators-key = public key, or file with it, that packs may be signed with from now on
help-indicators-update = Fetches the public lists of clues. No other command uses the network.
help-indicators-index = address or file of the index to follow; else the public one
help-indicators-mirror = take the files from this folder; nothing is fetched
help-indicators-pins = take only files with the hashes of this lock file
help-indicators-keep-going = leave out files that cannot be fetched, or keep them as they were
help-indicators-rollback = Goes back to the lists before the last update. Done twice, it undoes itself.
help-indicators-pack = Makes one small signed file of all clues, for computers without a network.
help-indicators-out = file to write
help-indicators-sign = secret key in a file of minisign, without password; else a key of your own
