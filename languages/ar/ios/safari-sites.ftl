### Not yet reviewed by a person who speaks it.

artifact-ios-safari-sites = مواقع يحفظ Safari ملاحظات عنها
artifact-ios-safari-sites-about = إعدادات لمواقع مفردة، ومتعقّبات حجبها Safari، ومعاينات جلبها. قد تبقى بعد حذف سجل التصفح.
