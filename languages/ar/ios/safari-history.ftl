### Not yet reviewed by a person who speaks it.

artifact-ios-safari-history = سجل التصفح في Safari
artifact-ios-safari-history-about = صفحات فتحها Safari، وكيف قادت صفحة إلى التي بعدها. السجل الممسوح ضاع، إلا أجزاء ما زال يمكن استعادتها.
rule-ios-safari-history-redirect-within-a-moment = غادر المتصفح صفحة على { $from } إلى موقع آخر، { $to }. الزمن بالملّي ثانية: { $milliseconds }.
rule-ios-safari-history-redirect-within-a-moment-about = يستطيع هجوم في الشبكة أن ينقل المتصفح من صفحة عادية إلى صفحة للمهاجم. والإعلانات والروابط المختصرة تفعل الشيء نفسه مرات كثيرة في اليوم.
