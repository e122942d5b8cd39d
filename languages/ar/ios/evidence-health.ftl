### Not yet reviewed by a person who speaks it.

artifact-ios-evidence-health = من أين جاء محتوى الهاتف
artifact-ios-evidence-health-about = يسجل الهاتف متى جرى إعداده، وهل جاء محتواه من نسخة احتياطية أو من هاتف آخر. هذا يقول إلى أي وقت قد تعود آثاره.
rule-ios-evidence-health-filled-from-elsewhere = جاء محتوى هذا الهاتف من نسخة احتياطية أو من هاتف آخر ({ $day }).
rule-ios-evidence-health-filled-from-elsewhere-about = الآثار الأقدم قد تعود إلى الهاتف الذي قبل هذا. والآثار التي لا تحملها نسخة احتياطية ضاعت.

benign-new-phone = انتقل صاحب الهاتف إلى هاتف جديد وأخذ كل شيء معه.
benign-repaired-phone = أُصلح الهاتف أو مُسح، ثم أُعيد محتواه.
next-ask-for-the-older-phone = احتفظوا بالهاتف الأقدم ونسخه الاحتياطية إن كانت لا تزال لديكم. فقد تحوي آثارًا أكثر.
