### Not yet reviewed by a person who speaks it.

artifact-android-assistants = تطبيقات لها دور في النظام
artifact-android-assistants-about = تطبيقات تملأ كلمات المرور، أو تنتظر الصوت، أو تبقي الهاتف مفتوح القفل، أو تفرز المكالمات، أو تتبع ساعة.
