### Not yet reviewed by a person who speaks it.

artifact-android-chrome-history = سجل التصفح في Chrome على Android
artifact-android-chrome-history-about = صفحات وعمليات بحث وتنزيلات في Chrome وفي متصفحات مبنية مثله، كمتصفح Samsung Internet. يُقرأ كل ملف شخصي في المتصفح.
rule-android-chrome-history-sent-on-to-another-site = غادر المتصفح صفحة على { $from } خلال ثانية إلى موقع آخر، { $to }. ولم يختر أحد ذلك.
rule-android-chrome-history-sent-on-to-another-site-about = يسجل المتصفح متى نقلته صفحة أو خادم إلى عنوان آخر. يفعل ذلك هجوم في الشبكة بصفحة غير مشفّرة. والإعلانات والروابط المختصرة تفعله مرات كثيرة في اليوم.
