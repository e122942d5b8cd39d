### Not yet reviewed by a person who speaks it.

artifact-ios-global-preferences = إعدادات الهاتف كله
artifact-ios-global-preferences-about = هل نمط المنع مُشغَّل، وأي لغات محددة. لا يُحفظ شيء آخر من هذه الإعدادات.
rule-ios-global-preferences-lockdown-mode =
    { $state ->
        [on] كان نمط المنع مُشغَّلًا.
        [off] كان نمط المنع موقوفًا. وقد شُغّل من قبل.
       *[never] لم يُشغَّل نمط المنع قط.
    }
rule-ios-global-preferences-lockdown-mode-about = يوقف نمط المنع أجزاء من الهاتف استخدمتها هجمات معروفة. وهو لمن قد يكونون هدفًا لهجمات كهذه.

benign-own-choice = صاحب الهاتف قرر ذلك. معظم الناس لم يشغّلوه قط.
next-consider-lockdown-mode = إذا كان من الممكن أن تكونوا هدفًا فاقرؤوا عن نمط المنع في «الإعدادات»، ثم «الخصوصية والأمن».
