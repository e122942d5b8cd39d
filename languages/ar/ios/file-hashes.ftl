### Not yet reviewed by a person who speaks it.

artifact-ios-file-hashes = محتوى الملفات
artifact-ios-file-hashes-about = ملفات وصلت مع رسائل أو تنزيلات، وملفات في أماكن وُجدت فيها برامج تجسس من قبل. يُقارن محتواها بعينات منشورة.
note-not-hashed = الملف { $place } أكبر من أن يُقارن بعينات منشورة.
