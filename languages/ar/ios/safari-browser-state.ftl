### Not yet reviewed by a person who speaks it.

artifact-ios-safari-browser-state = علامات تبويب Safari، النوع الأقدم
artifact-ios-safari-browser-state-about = علامات تبويب Safari حتى iOS 14، والصفحات التي عرضتها كل علامة من قبل.
