### Not yet reviewed by a person who speaks it.

artifact-ios-screen-time = مدة استخدام الجهاز
artifact-ios-screen-time-about = تعدّ «مدة استخدام الجهاز» ساعة بساعة كم استُخدم كل تطبيق وكم عُرض كل موقع. وقد تحوي أيضًا أجهزة أخرى من الحساب نفسه أو من العائلة.
