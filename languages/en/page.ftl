### The page: what it asks, what it explains, what it says when something goes wrong.

page-title = Bridle: check a phone for traces of known spyware
# $step and $steps are numbers, $name is the heading of the screen.
page-title-step = { $step } of { $steps }, { $name }
page-header = Phone check
page-language = Language
page-skip = Go to the contents
page-back = Back
page-next = Go on
page-remove = Take out
page-start-over = Start over

page-start = Check a phone for traces of known spyware
page-start-need = You need a backup of the phone or a diagnostic file of it, on this computer.
page-start-time = The check takes some minutes. Making the backup can take an hour.
page-start-limits = It finds traces that experts have published. It cannot see spyware that nobody has described yet.
page-offline = This page is loaded. You can now switch off your internet and go on. It sends nothing anywhere.
page-safe-moment = Is this a safe moment?
page-safe-moment-who = Someone who controls this phone, computer, network or cloud account may notice what you do here.
page-safe-moment-other = If that may be so, use another computer, in a place where you feel safe.
page-safe-moment-first = If you fear violence at home, talk to a helpline first. Removing spyware can be noticed too.
page-start-go = Start
page-example = Try it with an example
page-example-about = The page makes up a phone and checks it. Nothing of yours is used.
page-example-which = Which example?
page-example-planted = With planted traces
page-example-password = The password of this example is: { $password }
page-example-consent = A made-up phone

page-have = What do you have?
page-have-shows = What it shows
page-have-steps = How to make it
page-have-choose = I have this
page-have-ios-backup = iPhone or iPad backup
page-have-ios-backup-about = Best for links that came in and for older traces. Making it takes 30 to 60 minutes.
page-have-ios-sysdiagnose = iPhone diagnostic file
page-have-ios-sysdiagnose-about = Best for what happened lately. Making it takes 15 minutes. It is called “sysdiagnose” and ends in .tar.gz.
page-have-android = Android bug report or AndroidQF
page-have-android-about = Shows apps, their rights and what ran lately. Making it takes 10 minutes.
page-have-intrusion-logs = Android intrusion logs
page-have-intrusion-logs-about = Only where Advanced Protection kept them before. They go back up to a year.
page-have-keepsake = A keepsake of an earlier check
page-have-keepsake-about = The small locked file that was made after a check of this phone. It is compared with the clues of today, in a minute.

page-give = Give it to the page
page-give-drop = Drop the folder or file here
page-give-drop-about = Then the browser asks nothing.
page-give-folder = Choose a folder
page-give-file = Choose a file
page-give-upload = Your browser will now say “upload”. Nothing is uploaded: the page has no place to send it.
page-give-where = Where does the computer keep backups?
page-give-looking = Looking at what you gave …
page-give-found = This is what the page sees
page-give-encrypted = protected by a password
page-give-size = Size
page-give-files = Files
page-give-files-count = { $count ->
    [one] one, opened only if it is needed
   *[other] { $count }; only those that are needed are opened
}
page-give-clues = Published clues
page-give-clues-about = Clues are what the phone is compared with. Without them the page can give no answer.
page-clues-where = Where do I get clues?
page-clues-how = Three groups publish clues for free. Open one of these addresses and press “Code”, then “Download ZIP”. Add that file here; do not unpack it. Each group knows other spyware, so add more than one.
page-clues-seen = Whoever watches the network can see that you visit these addresses.
page-clues-amnesty = Amnesty International, on spyware that governments buy
page-clues-mvt = Mobile Verification Toolkit, on spyware of many makers
page-clues-echap = Echap, on spyware that someone close to you can install
page-give-clues-choose = Add files of clues
page-give-clues-looking = Looking at the clues …
page-give-clues-in = { $count ->
    [one] one clue.
   *[other] { $count } clues.
}
page-pack-unsigned = Nobody signed this pack.
page-pack-signed = It is signed with this key:
page-pack-compare = The page knows no keys. Ask whoever made the pack, in another way, whether the key is theirs.
page-give-clues-count = { $count ->
    [0] No file of clues is added.
    [one] One file of clues is added.
   *[other] { $count } files of clues are added.
}
page-give-clues-built-in = { $count ->
    [0] No clues are built into this page.
    [one] One file of clues is built into this page.
   *[other] { $count } files of clues are built into this page.
}

page-agree = Agree
page-agree-owner = This is my phone, or its owner sits with me and agrees.
page-agree-unasked = I know that a check can find things I did not look for.
page-agree-missing = Please tick this line to go on.
page-agree-names = Who is here? The names go into the report. You can leave this empty.
page-agree-owner-name = Name of the owner
page-agree-helper-name = Name of who helps
page-agree-keep = Keep names and message texts in the report
page-agree-keep-about = If this is not ticked, they are replaced by placeholders such as [name 1].
page-agree-rows = Keep every row that has a time, for the whole timeline
page-agree-rows-about = If this is not ticked, the timeline holds the findings alone. The whole timeline tells much of the owner’s life, such as apps and calls.
page-agree-list-about = The page reads only the files that such traces are known from. It never changes them.
page-agree-list = { $count ->
    [one] What is looked for: one part
   *[other] What is looked for: { $count } parts
}
page-agree-list-caption = Each part, and what the strongest trace in it would say
page-agree-shows = The strongest trace

page-password = Backup password
page-password-which = It is the password that was chosen for backups. It is not the code that unlocks the phone.
page-password-time = Making the key takes some seconds, on purpose.
page-password-kept = It is never stored. After use it is forgotten, as far as a browser can.
page-password-show = Show the password
page-password-unknown = I do not know it
page-password-unknown-about = Without it this backup stays closed. In the settings of the iPhone, “Reset All Settings” takes the backup password away. Then make a new backup. Ask an expert first, as this changes the phone.
page-password-unknown-new = Resetting deletes no messages, pictures or apps. It does reset networks, privacy and the home screen. Older backups stay closed.
page-password-missing = Please type the password.
page-identity = File with the secret key
page-identity-about = This was encrypted for a key. Choose the file that holds it.

page-reading = Reading
page-reading-opening = Opening what you gave
page-reading-key = Making the key from the password
page-reading-index = Reading the index
page-reading-progress = { $done } of { $total } parts read
page-reading-records = { $records ->
    [one] read, one entry
   *[other] read, { $records } entries
}
page-reading-now = is being read
page-reading-waiting = is waiting
page-reading-bytes = Read so far: { $size }
page-reading-bytes-of = Read so far: { $size } of about { $all }
page-reading-cancel = Stop and forget everything
page-reading-leave = Stop reading, and forget everything?
page-reading-later = Findings are shown at the end, not before: half an answer would mislead.
page-moments-findings-only = Only findings stand here. To see every row, start over and tick that when you agree.
page-moments-none = No finding has a time.
page-moments-left-out = { $count ->
    [one] One more row did not fit into this page. The command line can write it.
   *[other] { $count } more rows did not fit into this page. The command line can write them.
}
page-notes = Add what you remember
page-notes-about = A border, a message, a day when the phone was taken: it stands beside the rows. It is no part of the answer.
page-notes-redacted = In the report your words are replaced by placeholders such as [text 1].
page-notes-day = Date
page-notes-time = Time, if you know it
page-notes-text = What happened
page-notes-add = Add it
page-notes-missing = Please give a date, and say what happened.

page-cards-about = Strongest first. Press a line to open or close it.
page-card-close = Fold this up
page-pages-before = Previous
page-pages-after = Next
page-pages-shown = Shown:
page-paper = On paper, this page shows only what is open. The letter (report.html), under “Take it with you”, prints whole.

page-take = Take it with you
page-take-report-html = The letter
page-take-report-html-about = For you and for an expert, to read and to print. It holds the findings and the rows they rest on.
page-take-report-tar = Everything in one archive
page-take-report-tar-about = All files of this list, and a list of SHA-256 hashes: of each of them and of each file that was read. Nothing else of the phone is in it.
page-take-data = Data for programs
page-take-rows = The files of the timeline hold every row that has a time.
page-take-no-rows = The files of the timeline hold the findings and your notes, and no other rows.
page-take-report-json = The report
page-take-report-json-about = The same as the letter, for programs. The timeline is not in it.
page-take-timeline-csv = The timeline as a table
page-take-timeline-csv-about = For spreadsheets and for Timesketch. Rows without a time are not in it.
page-take-timeline-jsonl = The timeline as JSON lines
page-take-timeline-jsonl-about = The same rows, one a line, just as they were read.
page-take-stix-json = Sightings
page-take-stix-json-about = For those who collect clues: the clues that were met, as STIX. Nothing else of the phone.
page-take-misp-json = Event for MISP
page-take-misp-json-about = The clues that were met, for a community that shares them with MISP. Nothing else of the phone.
page-take-not-here = Tables of all rows part by part, and a signature with your own key, are made by the command line alone. To compare the phone later, keep the backup itself.
page-take-making = It is being made …
page-take-hashing = Files of the phone: { $done } of { $total }
page-packet = Packet for a helpline
page-packet-about = It holds the report, the rows that findings rest on, and a checklist. Names and texts are replaced whatever you chose. Only the helpline can open it; you cannot.
page-packet-key = Public key of the helpline
page-packet-key-about = Ask the helpline for its public key of “age”. It begins with age1. Several keys stand one on a line.
page-packet-no-key = This is no public key of age. Please copy it once more, the whole of it.
page-keepsake = Keepsake
page-keepsake-about = A small locked file for later. When new clues are published, give it to this page; you need no new backup. It holds no messages, no names and no contacts. But whoever knows its password can test whether the phone met an address. To make it, everything is read once more.
page-keepsake-password = Password of the keepsake
page-keepsake-again = The same password once more
page-keepsake-both = Choose a long password and type it twice. Nobody can give it back to you.
page-keepsake-which = It is the password that was chosen when the keepsake was made.
page-keepsake-of-keepsake = This was a keepsake already. Keep the one that you have.
page-take-phone-keepsake = Make the keepsake
page-take-handover-tar-age = Make the packet
page-take-redacted = Names and texts were replaced by placeholders.
page-take-kept = Names and texts stand in it. Give it only to those you trust.

page-trouble = This did not work
page-trouble-anyway = Make a report all the same
page-trouble-not-evidence = { $name } is not a backup or a diagnostic file that this page can read.
page-trouble-not-evidence-next = Choose the folder with the long name that holds a file Manifest.db, or the diagnostic file itself.
page-trouble-several = This is the folder above: { $name } holds { $count ->
    [one] one piece of evidence.
   *[other] { $count } pieces of evidence.
}
page-trouble-several-next = Choose one of them:
page-trouble-password = The password does not open this backup.
page-trouble-password-next = Try again. It may be older than the code of the phone.
page-trouble-identity = The secret key does not open { $name }.
page-trouble-identity-next = Ask whoever set up the collection which key it was.
page-trouble-truncated = { $name } ends too early; a part of it is missing.
page-trouble-truncated-next = Copy it again from where it came.
page-trouble-damaged = { $name } is damaged: { $detail }.
page-trouble-damaged-next = Copy it again from where it came, or make it anew.
page-trouble-unsupported = { $name } has a form that this page does not know yet: { $detail }.
page-trouble-unsupported-next = Look for a newer Bridle, and tell its makers of this form.
page-trouble-over-limit = { $name } is larger than this page can read: { $detail }.
page-trouble-over-limit-next = Use Bridle on the command line, which can read more.
page-trouble-not-permitted = The browser was not allowed to read { $name }.
page-trouble-not-permitted-next = Copy the folder to your desktop and give that copy.
page-trouble-clues = { $name } is no file of published clues that can be read.
page-trouble-clues-next = Take it out, or get it again from where it came.
page-trouble-pack-changed = { $name } is not what was signed. It was changed or damaged.
page-trouble-pack-changed-next = Do not use it. Get it again from whoever made it.
page-trouble-pack-unchecked = This browser cannot check who signed { $name }.
page-trouble-pack-unchecked-next = Use a newer browser, or the command line.
page-trouble-key-missing = The password is right, but { $name } lacks a key that opens it.
page-trouble-key-missing-next = Copy the backup again from where it came, or make a new one. A report can only say that nothing could be read.
page-trouble-backup-damaged = The password is right, but { $name } is damaged: { $detail }.
page-trouble-backup-damaged-next = Copy the backup again from where it came, or make a new one. A report can only say that nothing could be read.
page-mistake-above = { $name } is a folder further up.
page-mistake-above-next = Open it, go on to the folder “Backup”, and choose the folder with the long name in it.
page-mistake-inside = { $name } is a folder inside a backup.
page-mistake-inside-next = Choose the folder with the long name, in which it lies.
page-mistake-one-file = { $name } is only a piece of a backup.
page-mistake-one-file-next = Choose the whole folder with the long name, in which it lies.
page-mistake-clues = { $name } seems to hold clues, and nothing of a phone.
page-mistake-clues-next = Add it below, under “Published clues”.
page-mistake-unfinished = The phone was not done with { $name } yet.
page-mistake-unfinished-next = Wait until it is, and then share the finished file.
page-trouble-empty = There was nothing in it.
page-trouble-empty-next = Choose the folder or the file itself.
page-trouble-defect = Something in Bridle itself went wrong. This says nothing about the phone.
page-trouble-defect-next = Please tell its makers the lines below. They hold nothing of yours.
