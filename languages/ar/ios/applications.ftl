### Not yet reviewed by a person who speaks it.

artifact-ios-applications = التطبيقات المثبّتة
artifact-ios-applications-about = التطبيقات التي كانت مثبّتة، وكيف وصل كل منها إلى الهاتف. وهي تُظهر الحالة في ذلك اليوم فقط، ولا تُظهر من ثبّت التطبيق.
rule-ios-applications-from-elsewhere =
    { $count ->
        [one] تطبيق واحد لم يثبّته App Store: { $apps }.
        [two] تطبيقان لم يثبّتهما App Store: { $apps }.
        [few] { $count } تطبيقات لم يثبّتها App Store: { $apps }.
        [many] { $count } تطبيقًا لم يثبّتها App Store: { $apps }.
       *[other] { $count } تطبيق لم يثبّتها App Store: { $apps }.
    }
rule-ios-applications-from-elsewhere-about = يذكر سجل التطبيق البرنامج الذي ثبّته. وهو هنا غير App Store.
rule-ios-applications-without-store-record =
    { $count ->
        [one] تطبيق واحد ليس له سجل من App Store: { $apps }.
        [two] تطبيقان ليس لهما سجل من App Store: { $apps }.
        [few] { $count } تطبيقات ليس لها سجل من App Store: { $apps }.
        [many] { $count } تطبيقًا ليس لها سجل من App Store: { $apps }.
       *[other] { $count } تطبيق ليس لها سجل من App Store: { $apps }.
    }
rule-ios-applications-without-store-record-about = يترك App Store سجلًا بجانب كل تطبيق يثبّته. هذه التطبيقات ليس لها سجل، ولغيرها سجل.
rule-ios-applications-provisioned =
    { $count ->
        [one] تطبيق واحد وُقّع من أجل شركة أو اختبار: { $apps }.
        [two] تطبيقان وُقّعا من أجل شركة أو اختبار: { $apps }.
        [few] { $count } تطبيقات وُقّعت من أجل شركة أو اختبار: { $apps }.
        [many] { $count } تطبيقًا وُقّعت من أجل شركة أو اختبار: { $apps }.
       *[other] { $count } تطبيق وُقّعت من أجل شركة أو اختبار: { $apps }.
    }
rule-ios-applications-provisioned-about = التطبيق الذي لا يأتي من App Store يحتاج إلى ملف تعريف من صانعه. بعض تطبيقات التجسس انتشر بهذه الطريقة. وتستخدمها الشركات والمختبِرون كل يوم.

benign-employer-app = ثبّتت جهة العمل أو المدرسة التطبيق.
benign-own-test = يختبر صاحب الهاتف تطبيقًا، أو ثبّته من متجر آخر.
next-ask-who-installed-the-app = اسألوا أنفسكم من وضع هذا التطبيق على الهاتف ولماذا.
