### Not yet reviewed by a person who speaks it.

artifact-android-loose-files = ملفات مفردة سُلِّمت
artifact-android-loose-files-about =
    ما الذي اعتُبر كل ملف أنه هو، حسب ما فيه، وأي الملفات لم يُتعرَّف عليها.
