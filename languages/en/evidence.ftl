### Kinds of evidence, and what each never shows.

evidence-ios-backup = iPhone or iPad backup
evidence-ios-backup-limits = A backup holds messages, pages visited and some system records. It does not show which programs are running now, or what sits in memory.
evidence-ios-filesystem = Copy of an iPhone's files
evidence-ios-filesystem-limits = A copy of the files does not show what sat in memory. Many system records go back only some weeks.
evidence-ios-sysdiagnose = iPhone diagnostic file
evidence-ios-sysdiagnose-limits = A diagnostic file shows the last days or weeks. It holds no messages and almost no pages visited.
evidence-android-bugreport = Android bug report
evidence-android-bugreport-limits = A bug report shows the phone at that moment and some days before. It holds no messages.
evidence-androidqf = Android files collected with AndroidQF
evidence-androidqf-limits = Only what the phone shows to a cable was collected. Hidden programs may not be in it.
evidence-android-backup = Android backup
evidence-android-backup-limits = An Android backup holds little more than text messages. Most apps keep out of it.
evidence-intrusion-logs = Android intrusion logs
evidence-intrusion-logs-limits = Intrusion logs begin on the day they were turned on. What happened before is not in them.
evidence-keepsake = Keepsake of an earlier check
evidence-keepsake-limits = A keepsake holds what was compared with clues, and nothing else of the phone. Only the same parts can be looked at again.
evidence-ios-loose-files = Single files of an iPhone or iPad
evidence-ios-loose-files-limits = Single files show only what is in them. All other parts of the phone were not there to be checked.
evidence-android-loose-files = Single files of an Android phone
evidence-android-loose-files-limits = Single files show only what is in them. All other parts of the phone were not there to be checked.
evidence-other = Other evidence ({ $kind })
evidence-other-limits = No file shows everything that happened on a phone.

other-form-packed = { $name } is packed in a way that Bridle does not open: { $form }.
other-form-packed-next = Unpack it first, with 7-Zip or with the program that made it. Then give the folder or the file that was in it.
other-form-locked = { $name } is locked with a password of its own ({ $form }).
other-form-locked-next = Open it first with the program that locked it. Then give the folder or the file that was in it.
other-form-part = { $name } is only one part of a larger archive.
other-form-part-next = Put all its parts into one folder and unpack the first one. Then give what comes out.
other-form-not-here = { $name } is empty. It may still lie in the cloud, or the copy did not end.
other-form-not-here-next = Tell the cloud program to keep it on this computer, or copy it again. Then try once more.
