### Not yet reviewed by a person who speaks it.

artifact-ios-manifest = قائمة كل الملفات في النسخة الاحتياطية
artifact-ios-manifest-about = تذكر النسخة الاحتياطية كل ملف تعرفه، مع مكانه على الهاتف وأوقاته. تُقارن مسارات الملفات المنشورة بهذه القائمة.
