### Not yet reviewed by a person who speaks it.

artifact-ios-disabled-daemons = خدمات موقوفة
artifact-ios-disabled-daemons-about = يحفظ الهاتف قائمة بخدماته التي لا يجوز أن تبدأ. معظم الإدخالات فيها عادي.
rule-ios-disabled-daemons-updates-or-reports-off = خدمات للتحديثات أو لتقارير التعطل موقوفة: { $services }.
rule-ios-disabled-daemons-updates-or-reports-off-about = بلا تحديثات يبقى الهاتف مفتوحًا لهجمات معروفة. وبلا تقارير تعطل تترك الهجمات آثارًا أقل. أوقفت برامج تجسس نُشر عنها مثل هذه الخدمات. ويفعل ذلك أيضًا أصحاب هواتف يكسرون قيودها.
