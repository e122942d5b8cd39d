### Not yet reviewed by a person who speaks it.

artifact-android-program-lists = البرامج بحسب ما تستخدمه
artifact-android-program-lists-about = برامج استخدمت المعالج أو الذاكرة أو البطارية، بعضها منذ آخر شحن للهاتف.
