### Not yet reviewed by a person who speaks it.

artifact-ios-sms-attachments = مرفقات الرسائل
artifact-ios-sms-attachments-about = ملفات جاءت مع رسائل: ما أسماؤها، وما حقيقة بعض أنواعها. بعض الهجمات التي نُشر عنها يصل كمرفق ولا يحتاج إلى نقرة.
rule-ios-sms-attachments-document-named-as-picture =
    { $files ->
        [one] ملف واحد جاء مع رسالة يحمل اسم صورة متحركة، لكنه مستند.
        [two] ملفان جاءا مع رسائل يحملان اسم صورة متحركة، لكنهما مستندان.
        [few] { $files } ملفات جاءت مع رسائل تحمل اسم صور متحركة، لكنها مستندات.
        [many] { $files } ملفًا جاءت مع رسائل تحمل اسم صور متحركة، لكنها مستندات.
       *[other] { $files } ملف جاءت مع رسائل تحمل اسم صور متحركة، لكنها مستندات.
    }
rule-ios-sms-attachments-document-named-as-picture-about = أرسل هجوم نُشر عنه في 2021 مستندات باسم صور متحركة (.gif). والهواتف العادية لا تكاد تحوي ملفات كهذه.
rule-ios-sms-attachments-pass-with-odd-images =
    { $files ->
        [one] بطاقة واحدة لتطبيق Wallet جاءت مع رسالة، وفيها صورة ليست ما يقوله اسمها.
        [two] بطاقتان لتطبيق Wallet جاءتا مع رسائل، وفيهما صور ليست ما تقوله أسماؤها.
        [few] { $files } بطاقات لتطبيق Wallet جاءت مع رسائل، وفيها صور ليست ما تقوله أسماؤها.
        [many] { $files } بطاقة لتطبيق Wallet جاءت مع رسائل، وفيها صور ليست ما تقوله أسماؤها.
       *[other] { $files } بطاقة لتطبيق Wallet جاءت مع رسائل، وفيها صور ليست ما تقوله أسماؤها.
    }
rule-ios-sms-attachments-pass-with-odd-images-about = أخفى هجوم نُشر عنه في 2023 نوعًا آخر من الصور داخل بطاقة لتطبيق Wallet.
rule-ios-sms-attachments-pass-received =
    { $files ->
        [one] بطاقة واحدة لتطبيق Wallet جاءت مع رسالة.
        [two] بطاقتان لتطبيق Wallet جاءتا مع رسائل.
        [few] { $files } بطاقات لتطبيق Wallet جاءت مع رسائل.
        [many] { $files } بطاقة لتطبيق Wallet جاءت مع رسائل.
       *[other] { $files } بطاقة لتطبيق Wallet جاءت مع رسائل.
    }
rule-ios-sms-attachments-pass-received-about = يرسل الناس بعضهم إلى بعض تذاكر وبطاقات سفر بهذه الطريقة. واستخدم هجوم نُشر عنه في 2023 بطاقات أيضًا، فانظروا من أرسلها.
rule-ios-sms-attachments-watch-face-received =
    { $files ->
        [one] واجهة ساعة واحدة جاءت مع رسالة.
        [two] واجهتا ساعة جاءتا مع رسائل.
        [few] { $files } واجهات ساعة جاءت مع رسائل.
        [many] { $files } واجهة ساعة جاءت مع رسائل.
       *[other] { $files } واجهة ساعة جاءت مع رسائل.
    }
rule-ios-sms-attachments-watch-face-received-about = يشارك الناس واجهات الساعات بهذه الطريقة. واستخدم هجوم نُشر عنه في 2023 هذا النوع من الملفات أيضًا.
rule-ios-sms-attachments-temporary-file =
    { $files ->
        [one] مرفق واحد مستلم يقع في مجلد للملفات المؤقتة.
        [two] مرفقان مستلمان يقعان في مجلد للملفات المؤقتة.
        [few] { $files } مرفقات مستلمة تقع في مجلد للملفات المؤقتة.
        [many] { $files } مرفقًا مستلمًا تقع في مجلد للملفات المؤقتة.
       *[other] { $files } مرفق مستلم تقع في مجلد للملفات المؤقتة.
    }
rule-ios-sms-attachments-temporary-file-about = تقع المرفقات عادة في مجلد لتطبيق «الرسائل». هذا المكان وهذه النهاية نُشر عنهما أنهما غير معتادين.
rule-ios-sms-attachments-many-at-once = أرسل مرسل واحد ملفات من النوع غير المعتاد نفسه خلال ثوان. عددها: { $files }.
rule-ios-sms-attachments-many-at-once-about = أرسل هجوم نُشر عنه في 2021 نحو ثلاثين ملفًا مرة واحدة. وبعض الناس أيضًا يرسلون ملفات كثيرة مرة واحدة.

benign-renamed-file = أعطى أحدهم الملف نهاية خاطئة، سهوًا أو مزاحًا.
benign-careless-app = التطبيق أو المتجر الذي صنع البطاقة سمّى صورها بإهمال.
benign-ordinary-attachment = أرسله شخص تعرفونه، وهو ما يبدو عليه.

next-do-you-know-the-sender = انظروا من أرسله ومتى. هل تعرفون المرسل، وهل كنتم تتوقعونه؟
