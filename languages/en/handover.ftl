### A report handed on to somebody who helps: words of the command line, and the checklist in the packet.

handover-written = The packet is { $path } ({ $size } bytes). Only whoever has the secret key can open it; you cannot.
handover-redacted = Names, numbers and texts were replaced in it. What findings rest on was kept: read report.html before you send it.
handover-not-redacted = Names, numbers and texts in the findings were kept as they are.
handover-open = To open it:

checklist-title = Checklist for whoever helps
checklist-about = This packet comes from a check of a phone. It holds the report, the list of what was read, and the rows that findings rest on. It holds nothing else from the phone.
checklist-answer = Answer of the check
checklist-evidence = What was checked
checklist-findings = Findings by grade
checklist-read = Parts read whole
checklist-clues = Clues that could be looked for
# Two numbers: 12 of 40.
checklist-of = { $part } of { $whole }
checklist-redacted = Names and texts replaced
checklist-manifest = SHA-256 of the manifest of the whole report
checklist-steps = In this order
checklist-whole = Type “bridle verify FOLDER”. If the packet is signed, compare the key with the one the person told you in another way.
checklist-agreed = Ask the person whether she agrees that you look at this, and what she wants from it.
checklist-reach = Ask how you can reach her without the phone that was checked.
checklist-unread = Read what could not be checked, in report.html or ledger.json, before the findings.
checklist-rows = Go from each finding to its row (rows.jsonl). See whether the row says what the finding says.
checklist-harmless = Go through the harmless causes together with the person. She may know the reason.
checklist-words = Say what was found in what was read. A check cannot tell that a phone is free of spyware.
checklist-more = If you need more, ask for the evidence itself. manifest.json has the SHA-256 of each file that was read.
checklist-keep = Keep the packet encrypted. Delete it when the case is over.
