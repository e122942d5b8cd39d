### Not yet reviewed by a person who speaks it.

artifact-ios-app-privacy-report = تقرير خصوصية التطبيقات
artifact-ios-app-privacy-report-about = تقرير يمكنكم حفظه من إعدادات الهاتف. وهو يقول أي تطبيقات استخدمت ماذا في الأيام السبعة الأخيرة، ومع أي مواقع اتصلت.
