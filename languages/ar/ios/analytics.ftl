### Not yet reviewed by a person who speaks it.

artifact-ios-analytics = أحداث خدمات الأمن
artifact-ios-analytics-about = تعدّ خدمات الأمن في الهاتف الأعطال وأحداثًا أخرى، مع أسماء برامج وعناوين. النسخ الاحتياطية لا تحوي هذه القوائم.
