### Not yet reviewed by a person who speaks it.

artifact-ios-loose-files = ملفات مفردة سُلِّمت
artifact-ios-loose-files-about =
    ما الذي اعتُبر كل ملف أنه هو، حسب ما فيه، وأي الملفات لم يُتعرَّف عليها.
