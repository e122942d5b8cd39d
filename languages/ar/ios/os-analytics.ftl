### Not yet reviewed by a person who speaks it.

artifact-ios-os-analytics = عمليات في التقرير اليومي للنظام
artifact-ios-os-analytics-about = يعدّ النظام مرة في اليوم كم من البيانات استخدمت كل عملية، ويحفظ الأسماء كاملة. في نسخة احتياطية بلا كلمة مرور هذه أفضل قائمة بما عمل.
