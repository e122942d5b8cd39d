### Not yet reviewed by a person who speaks it.

artifact-ios-crash-list = قائمة تقارير التعطل
artifact-ios-crash-list-about = في ملف التشخيص قائمة بكل تقارير التعطل التي كانت على الهاتف. وهي تسمّي برامج من الأسابيع الأخيرة، حتى حيث لم يُؤخذ التقرير نفسه.
rule-ios-crash-list-crashed-again-and-again =
    { $several ->
        [yes] في القائمة حالات تعطل متكررة خلال ساعة لبرامج تعالج المحتوى الوارد ({ $process }). عددها: { $count }.
       *[no] في القائمة حالات تعطل متكررة خلال ساعة للبرنامج { $process }، الذي يعالج المحتوى الوارد. عددها: { $count }.
    }
rule-ios-crash-list-crashed-again-and-again-about = الهجمات التي لا تحتاج إلى نقرة كثيرًا ما تُجرَّب عدة مرات، وقد تنتهي كل محاولة بتعطل. والخطأ العادي قد يتكرر أيضًا. انظروا ماذا وصل قبله مباشرة.
