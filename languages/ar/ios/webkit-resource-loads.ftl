### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-resource-loads = مواقع حُمّلت في عروض الويب
artifact-ios-webkit-resource-loads-about = يسجل كل تطبيق من أي مواقع جاءت صفحات الويب فيه، وأي موقع قاد إلى أي موقع. وSafari واحد من هذه التطبيقات. لا يُحفظ إلا الاسم الرئيسي للموقع.
rule-ios-webkit-resource-loads-reached-by-redirect-alone =
    { $count ->
        [one] موقع واحد لم يُزر إلا لأن صفحة أخرى نقلت المتصفح إليه: { $sites }.
        [two] موقعان لم يُزارا إلا لأن صفحة أخرى نقلت المتصفح إليهما: { $sites }.
        [few] { $count } مواقع لم تُزر إلا لأن صفحة أخرى نقلت المتصفح إليها: { $sites }.
        [many] { $count } موقعًا لم تُزر إلا لأن صفحة أخرى نقلت المتصفح إليها: { $sites }.
       *[other] { $count } موقع لم تُزر إلا لأن صفحة أخرى نقلت المتصفح إليها: { $sites }.
    }
rule-ios-webkit-resource-loads-reached-by-redirect-alone-about = لم يلمس أحد هذه المواقع، ولا تحويها أي صفحة. هكذا يبدو موقع مهاجم، وهكذا تبدو أيضًا مواقع كثيرة تعدّ النقرات.
