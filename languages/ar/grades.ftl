### Not yet reviewed by a person who speaks it.
### How much a finding says: a word, and what the word means.

grade-context = خلفية
grade-context-about = هذا صحيح ويستحق أن يُعرف. لكنه وحده لا يقول إلا القليل.
grade-reached = وصل إلى الهاتف
grade-reached-about = وصل إلى الهاتف عنوان معروف أو مرسل معروف. هذا لا يدل على أن شيئًا قد فُتح.
grade-contact = اتصال
grade-contact-about = اتصل الهاتف بعنوان معروف. هذا لا يدل على ما نتج عن ذلك.
grade-attempt = محاولة
grade-attempt-about = هذه الآثار معتادة عند محاولة التسلل إلى الهاتف. وهي لا تدل على أن المحاولة نجحت.
grade-ran = كان موجودًا
grade-ran-about = كان على الهاتف برنامج أو ملف أو تطبيق أو شهادة معروفة.
grade-confirmed-twice = شوهد مرتين
grade-confirmed-twice-about = مصدران لا يعتمد أحدهما على الآخر يُظهران الشيء نفسه.
