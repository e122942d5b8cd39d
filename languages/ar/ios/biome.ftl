### Not yet reviewed by a person who speaks it.

artifact-ios-biome = أحداث سجلها الهاتف (Biome)
artifact-ios-biome-about = تسجل الهواتف الأحدث في ملفات صغيرة كثيرة أي تطبيقات كانت مفتوحة، وأي صفحات عرضتها، وما الذي ثُبّت. النسخ الاحتياطية لا تحوي هذه الملفات عادة.
