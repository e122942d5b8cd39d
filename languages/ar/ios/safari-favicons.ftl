### Not yet reviewed by a person who speaks it.

artifact-ios-safari-favicons = أيقونات المواقع في Safari
artifact-ios-safari-favicons-about = صور صغيرة لمواقع جلبها Safari أو حاول جلبها، مع الصفحة التي تتبعها كل صورة. قد تبقى بعد حذف سجل التصفح.
