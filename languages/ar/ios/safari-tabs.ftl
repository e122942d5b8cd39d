### Not yet reviewed by a person who speaks it.

artifact-ios-safari-tabs = علامات تبويب Safari وإشاراته المرجعية وتنزيلاته
artifact-ios-safari-tabs-about = علامات تبويب Safari المفتوحة والمغلقة منذ iOS 15، مع الصفحات التي عرضتها كل علامة من قبل. وتُقرأ أيضًا علامات تبويب أجهزة أخرى والإشارات المرجعية وقائمة القراءة والتنزيلات.
