### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-website-data = مخازن مسماة بأسماء مواقع
artifact-ios-webkit-website-data-about = الموقع الذي يخزّن شيئًا في تطبيق يحصل على ملف أو مجلد باسمه. ويدل الاسم على أن التطبيق حمّل الموقع.
