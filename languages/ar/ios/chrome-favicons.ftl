### Not yet reviewed by a person who speaks it.

artifact-ios-chrome-favicons = أيقونات المواقع في Chrome
artifact-ios-chrome-favicons-about = صور صغيرة لمواقع حفظها Chrome، مع الصفحة التي تتبعها كل صورة. بعضها يبقى بعد حذف سجل التصفح.
