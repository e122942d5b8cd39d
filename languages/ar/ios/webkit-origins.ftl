### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-origins = مواقع خزّنت شيئًا
artifact-ios-webkit-origins-about = منذ iOS 16 يقول ملف صغير في مخزن كل موقع أي موقع هو. وتُذكر أيضًا برامج تتركها المواقع تعمل في تطبيق.
