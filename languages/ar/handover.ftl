### Not yet reviewed by a person who speaks it.
### A report handed on to somebody who helps: words of the command line, and the checklist in the packet.

handover-written = الحزمة هي { $path } ({ $size } بايت). لا يستطيع فتحها إلا من لديه المفتاح السري، وأنتم لا تستطيعون.
handover-redacted = استُبدلت فيها الأسماء والأرقام والنصوص. أما ما تستند إليه النتائج فقد بقي: اقرؤوا report.html قبل أن ترسلوها.
handover-not-redacted = بقيت الأسماء والأرقام والنصوص في النتائج كما هي.
handover-open = لفتحها:

checklist-title = قائمة مراجعة لمن يساعد
checklist-about = جاءت هذه الحزمة من فحص هاتف. فيها التقرير، وقائمة بما قُرئ، والصفوف التي تستند إليها النتائج. وليس فيها شيء آخر من الهاتف.
checklist-answer = جواب الفحص
checklist-evidence = ما فُحص
checklist-findings = النتائج بحسب الدرجة
checklist-read = الأجزاء المقروءة كاملة
checklist-clues = المؤشرات التي أمكن البحث عنها
# Two numbers: 12 of 40.
checklist-of = { $part } من { $whole }
checklist-redacted = استبدال الأسماء والنصوص
checklist-manifest = قيمة SHA-256 لبيان التقرير الكامل (manifest)
checklist-steps = بهذا الترتيب
checklist-whole = اكتبوا «bridle verify FOLDER». إذا كانت الحزمة موقّعة فقارنوا المفتاح بالذي أخبركم به الشخص بطريقة أخرى.
checklist-agreed = اسألوا الشخص هل يوافق على أن تنظروا في هذا، وماذا يريد منه.
checklist-reach = اسألوا كيف يمكنكم الوصول إليه من غير الهاتف الذي فُحص.
checklist-unread = اقرؤوا ما تعذر فحصه، في report.html أو ledger.json، قبل النتائج.
checklist-rows = انتقلوا من كل نتيجة إلى صفها (rows.jsonl). انظروا هل يقول الصف ما تقوله النتيجة.
checklist-harmless = راجعوا الأسباب العادية مع الشخص. فقد يعرف السبب.
checklist-words = قولوا ما وُجد في ما قُرئ. لا يستطيع فحص أن يقول إن هاتفًا ليس عليه برامج تجسس.
checklist-more = إذا احتجتم إلى المزيد فاطلبوا مادة الفحص نفسها. في manifest.json قيمة SHA-256 لكل ملف قُرئ.
checklist-keep = احتفظوا بالحزمة مشفّرة. واحذفوها عندما تنتهي الحالة.
