### Not yet reviewed by a person who speaks it.
artifact-ios-usage-reports = تقارير عن استخدام الهاتف
artifact-ios-usage-reports-about = يحصي الهاتف ما تفعله البرامج والتطبيقات ويدوّنه كل يوم. وقد يبقى اسم برنامج فيها بعد زواله.
