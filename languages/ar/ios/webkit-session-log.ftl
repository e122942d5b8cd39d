### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-session-log = مواقع حُمّلت في عروض الويب، النوع الأقدم
artifact-ios-webkit-session-log-about = حتى iOS 12 تقريبًا كان كل تطبيق يحفظ هذه القائمة بالمواقع وبأي موقع قاد إلى أي موقع.
