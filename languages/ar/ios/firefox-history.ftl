### Not yet reviewed by a person who speaks it.

artifact-ios-firefox-history = سجل التصفح في Firefox
artifact-ios-firefox-history-about = صفحات فتحها Firefox، وإشاراته المرجعية، وعلامات تبويب من أجهزة أخرى للحساب. تُقرأ الإصدارات الأقدم والأحدث من Firefox.
rule-ios-firefox-history-sent-on-to-another-site = غادر المتصفح صفحة على { $from } خلال ثانية إلى موقع آخر، { $to }. ولم يختر أحد ذلك.
rule-ios-firefox-history-sent-on-to-another-site-about = يسجل المتصفح متى نقله خادم إلى عنوان آخر. يفعل ذلك هجوم في الشبكة بصفحة غير مشفّرة. والإعلانات والروابط المختصرة تفعله مرات كثيرة في اليوم.
