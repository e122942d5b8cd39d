### Not yet reviewed by a person who speaks it.

artifact-ios-web-cache = ذاكرة الويب المؤقتة للتطبيقات
artifact-ios-web-cache-about = ما جلبته التطبيقات من الإنترنت وحفظته مدة: العنوان والوقت ومن أين جاء الجواب. النسخ الاحتياطية تحوي القليل منها، ونسخة كل الملفات تحوي الكثير.
