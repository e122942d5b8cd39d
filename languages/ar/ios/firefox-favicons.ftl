### Not yet reviewed by a person who speaks it.

artifact-ios-firefox-favicons = أيقونات المواقع في Firefox
artifact-ios-firefox-favicons-about = صور صغيرة ومعاينات لمواقع حفظها Firefox، مع الصفحة التي تتبعها كل منها. الإصدارات الأحدث من Firefox تحفظها في مكان آخر.
