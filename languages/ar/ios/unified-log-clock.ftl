### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-clock = ساعة سجل النظام
artifact-ios-unified-log-clock-about = يسجل الهاتف متى شُغّل وكيف صُححت ساعته. وعلى هذه الساعة تستند أوقات كل الآثار الأخرى.
rule-ios-unified-log-clock-clock-set =
    { $count ->
        [one] ضُبطت ساعة الهاتف مرة واحدة، بعشر دقائق أو أكثر.
        [two] ضُبطت ساعة الهاتف مرتين، بعشر دقائق أو أكثر.
        [few] ضُبطت ساعة الهاتف { $count } مرات، بعشر دقائق أو أكثر.
        [many] ضُبطت ساعة الهاتف { $count } مرة، بعشر دقائق أو أكثر.
       *[other] ضُبطت ساعة الهاتف { $count } مرة، بعشر دقائق أو أكثر.
    }
rule-ios-unified-log-clock-clock-set-about = الأوقات المسجلة بين ذلك قد تكون خاطئة. ويضبط الناس الساعة لأسباب كثيرة.

benign-clock-set-by-owner = ضبط صاحب الهاتف الساعة، مثلًا من أجل لعبة.
benign-empty-battery = بقيت البطارية فارغة مدة طويلة، فضيّع الهاتف حساب الوقت.
next-mind-the-clock = اقرؤوا أوقات النتائج الأخرى من هذه الأيام بحذر.
