### Not yet reviewed by a person who speaks it.

artifact-ios-app-usage = استخدام التطبيقات
artifact-ios-app-usage-about = يسجل الهاتف لنحو أربعة أسابيع أي تطبيقات كانت مفتوحة، وأي مواقع عرضتها، وما الذي ثُبّت. النسخ الاحتياطية لا تحوي هذه القائمة عادة.
