### How much a finding says: a word, and what the word means.

grade-context = Background
grade-context-about = This is true and worth knowing. Alone it says little.
grade-reached = Reached the phone
grade-reached-about = A known address or sender reached the phone. That does not show that anything was opened.
grade-contact = Contact
grade-contact-about = The phone had contact with a known address. That does not show what came of it.
grade-attempt = Attempt
grade-attempt-about = Such traces are typical of an attempt to break in. They do not show that it worked.
grade-ran = Was present
grade-ran-about = A known program, file, app or certificate was on the phone.
grade-confirmed-twice = Seen twice
grade-confirmed-twice-about = Two sources that do not depend on each other show the same thing.
