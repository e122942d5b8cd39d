### Not yet reviewed by a person who speaks it.

artifact-ios-analytics-versions = إصدارات iOS في أحداث خدمات الأمن
artifact-ios-analytics-versions-about = كل حدث من أحداث خدمات الأمن يحمل رقم إصدار iOS الذي كان يعمل. وهو يُظهر أي إصدارات كانت على هذا الهاتف ومتى.
