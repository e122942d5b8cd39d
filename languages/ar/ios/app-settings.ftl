### Not yet reviewed by a person who speaks it.

artifact-ios-app-settings = إعدادات التطبيقات
artifact-ios-app-settings-about =
    إعدادات يحتفظ بها الهاتف وتطبيقاته ومن يدير الهواتف.
    وجود عنوان معروف أو تطبيق معروف فيها لا يعني الكثير وحده.
