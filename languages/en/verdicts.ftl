### The answer: a heading and the sentences under it, for each verdict.

language-name = English

verdict-traces = Traces found
verdict-look-closer = Look closer
verdict-nothing-known-found = No known traces in the parts that were read
verdict-could-not-tell = No answer possible
verdict-not-phone-evidence = Not something this program can read

# $names: campaigns as published, "Pegasus, Predator". $more: how many further names there are.
answer-traces = We found traces that match published clues about { $names }{ $more ->
    [0] .
    [one] {" "}and one other.
   *[other] {" "}and { $more } others.
}
answer-traces-rule = We found traces that fit spyware which experts have described.
answer-traces-serious = This is serious and needs an expert to confirm it.
answer-traces-not-proof = It is not yet proof: each trace below can also have a harmless cause.

# An address of a known campaign came in, and nothing shows that it was used.
answer-look-closer-reached = A known address, used with { $names }{ $more ->
    [0] ,
    [one] {" "}and one other,
   *[other] {" "}and { $more } others,
} reached this phone.
answer-look-closer-reached-why = We see no sign that it was opened. An expert should look at it with you.
answer-look-closer = Nothing matched a published clue, but something is unusual.
answer-look-closer-why = { $count ->
    [one] One thing is unusual. It has harmless explanations too, and they stand below.
   *[other] { $count } things are unusual. They have harmless explanations too, and those stand below.
}

answer-nothing-known-found = We found no known traces in the parts we could read.
answer-nothing-known-found-why = This does not rule spyware out. New or careful spyware leaves traces that nobody has published yet.

answer-could-not-tell = We cannot give an answer.
answer-could-not-tell-no-clues = No published clues were loaded, so there was nothing to compare the phone with.
# $unread of the $parts that are there; both are numbers.
answer-could-not-tell-unread = { $unread ->
    [one] One of { $parts } parts could not be read whole.
   *[other] { $unread } of { $parts } parts could not be read whole.
}
answer-could-not-tell-none-here = The parts that show which programs ran are missing or empty.
answer-could-not-tell-why = What we did read gave no known traces. That says too little to rest on.

answer-not-phone-evidence = We cannot read what was handed over.
answer-not-phone-evidence-why = It is not a phone backup or a diagnostic file of a kind that this program knows.

## What next, by verdict

next-other-device = Speak about this from another device. Someone who watches this phone could read along.
next-keep-report = Keep this report and the backup it was made from. An expert will ask for both.
next-protection = Turn on Lockdown Mode on an iPhone, or Advanced Protection on Android. Do so after you have asked for advice.
next-read-findings = Read each finding with its harmless explanations. Often you are the one who knows what happened.
next-still-worried = If you still have reason to worry, talk to a person. This report is a good start for that talk.
next-update = Install the newest system update. It closes holes that spyware uses.
next-check-again = Check again in a month, or at once when something unusual happens. New clues are published often.
next-see-unread = Look at what could not be read, above. The reason given there tells what would help.
next-better-evidence = Make a new backup with a password, and a diagnostic file. Together they show much more.
next-make-evidence = Make a backup of the phone, or a diagnostic file, and check that.

## People to talk to

person-heading = Talk to a person
person-about = These helplines know such cases. They help people at risk for free: journalists, activists, lawyers and others.
person-access-now = Access Now Digital Security Helpline, day and night, in many languages:
person-amnesty = Amnesty International Security Lab:
person-bring = Write to them from another device. Tell them what you saw and when, and that you have this report.
answer-several-phones = What was handed over comes from more than one phone. Findings are told for each phone by itself; the report says which evidence is of which phone.
# The phone was not at hand; $date is the day on which it was checked.
answer-keepsake = This compares a keepsake of { $date } with the clues of today. What happened on the phone after that is not in it. Remarks without clues are those of that day.
