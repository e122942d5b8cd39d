### The report as a letter: headings and the words between the facts.

# $date: 2026-05-04
report-title = Report of a phone check, { $date }
report-contents = On this page
# Stands between the items of a list in one line.
report-list-mark = ;
report-header = Report of a phone check
report-yes = yes
report-no = no
report-unknown = not known
# A number alone, written the way of the language.
report-count = { $count }
report-no-time = no time is written

report-basis = What this rests on
report-no-clues = No published clues were loaded.
report-clues = We could look for { $applicable } of { $loaded } published clues. A clue, or indicator, is a sign that experts have published.
report-parts = Of { $parts } parts that are there, we read { $read } whole. We saw { $records ->
    [one] one entry
   *[other] { $records } entries
} in all.
report-evidence-name = Name
report-device = Phone
report-taken = Made on
report-same-phone = Same phone as { $evidence }
report-encrypted = Protected by a password
report-files = Files in it
report-strip-caption = Which weeks each part speaks about. A filled bar runs from the first entry to the last, and there can be gaps in it. About hatched time it says nothing. A bar at the edge may reach further back.
report-part = Part
report-from-to = From – to
report-untimed = Read as well, but without times:

report-unchecked = What we could not check
report-never = What such a check never shows
report-never-unpublished = Traces that nobody has published. New or careful spyware may leave none that we know.
report-never-clues = { $left } of { $loaded } clues speak of things that the parts we read do not hold.
report-never-understood = { $count ->
    [one] One line of the published clues was not understood and not used.
   *[other] { $count } lines of the published clues were not understood and not used.
}
report-more-places = ({ $count ->
    [one] and in one more place
   *[other] and in { $count } more places
})
report-more-reasons = { $count ->
    [one] One more reason is in the file report.json.
   *[other] { $count } more reasons are in the file report.json.
}

report-findings = What we found
report-no-findings = There is nothing to show here. Please read it together with what we could not check, above.
report-lead = A lead to review. It rests on a pattern that experts have described, not on a published clue.
report-findings-in-short = In short, strongest first. Each line leads to more about it below.
report-findings-below = { $count ->
    [one] One more finding stands below.
   *[other] { $count } more findings stand below.
}
report-lead-short = a lead to review
report-more-parts = { $count ->
    [one] and one more part
   *[other] and { $count } more parts
}
report-why = Why we say this
report-clue = Published clue
report-published = Published as
report-published-until = valid until { $date }
report-observed = What stands there
report-when = When
report-seen-in = Part of the phone
report-file = File
report-place = Place
report-could-also-be = It could also be
report-what-now = How to find out, and what to do now
report-rows = { $count ->
    [one] One entry shows this.
   *[other] { $count } entries show this.
}
report-more-rows = { $count ->
    [one] One more entry is in the file report.json.
   *[other] { $count } more entries are in the file report.json.
}
report-more-findings = { $count ->
    [one] One more finding is in the file report.json.
   *[other] { $count } more findings are in the file report.json.
}
report-more-sources = { $count ->
    [one] and one more source
   *[other] and { $count } more sources
}
report-more-fields = { $count ->
    [one] One more field is in the file report.json.
   *[other] { $count } more fields are in the file report.json.
}
report-technical = Technical detail
report-id = Number in report.json
report-rule = Rule
report-artifact = Artifact
report-clue-type = Type of clue
report-record = The entry as it was read
report-times = Its times
# $raw: the number or text in the file. $rule: how it counts.
report-raw-time = (in the file: { $raw }, { $rule })

place-table = table
place-row = row
place-line = line
place-offset = byte
place-key = key
# $area: freelist, freeblock, unallocated, wal or journal. $page and $offset are numbers as text.
place-recovered = recovered from { $area ->
    [wal] the database’s log
    [journal] the database’s journal
   *[other] deleted space
}, page { $page }, byte { $offset }

report-clues-by-name = Clues by the name they were published under
report-published-name = Published as
report-clues-tested = Could be tested
report-clues-loaded = Loaded

report-timeline = Timeline
report-timeline-about = What happened when, by the times that parts of the phone wrote down. A clock can be wrong, and a row says nothing of what stands beside it.
report-timeline-left-out = { $count ->
    [one] One older row is in the file timeline.csv only.
   *[other] { $count } older rows are in the file timeline.csv only.
}
report-timeline-text = With these words
report-timeline-from = From
report-timeline-to = To
report-timeline-all = All parts
report-timeline-only = Findings only
report-timeline-caption = Moments, oldest first, in UTC
report-timeline-what = What
report-timeline-earlier = Earlier
report-timeline-later = Later
report-timeline-shown = Rows shown:
report-timeline-no-script = { $count ->
    [one] The page shows one row.
   *[other] The first fifty of { $count } rows are here. The rest is shown when scripts may run in your browser, and in the file timeline.csv.
}

report-programs = Programs that ran
report-programs-about = { $count ->
    [one] Parts of the phone tell of one program that ran, at the times beside it.
   *[other] Parts of the phone tell of { $count } programs that ran, at the times beside them. Some are long gone.
} A program that nothing wrote down is not here.
report-programs-odd = { $count ->
    [0] None of them is known to lie at a place where no programs belong.
    [one] One lies at a place where no programs belong. A program of a developer can lie there too.
   *[other] { $count } lie at places where no programs belong. Programs of a developer can lie there too.
}
report-programs-all = All programs
report-more-programs = { $count ->
    [one] One more program is not listed here.
   *[other] { $count } more programs are not listed here.
} Apps are listed only when all records are kept (--records).
program-place-staging = a place that spyware is known to use
program-place-elsewhere = an unusual place
program-place-unknown = place not told
program-place-app = part of an app
program-place-system = part of the system

report-told = What the person told
report-told-about = These dates come from the person, not from the phone. They are no evidence, and the answer above does not rest on them.
artifact-told = Told by the person

report-next = What to do next
report-method = How this was done
report-method-about = The check ran on the computer of the person who made this report. Nothing was sent anywhere, and the evidence was not changed.
report-redacted = Names, numbers and texts were replaced by placeholders such as [name 1]. What a finding rests on was kept.
report-program = Program
report-started = Started
report-finished = Finished
report-consent = Who agreed
report-sources = Where the published clues came from
report-source = Source
report-loaded = Clues used
report-not-understood = Not understood
