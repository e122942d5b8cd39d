### Not yet reviewed by a person who speaks it.

artifact-ios-backup-info = معلومات عن النسخة الاحتياطية
artifact-ios-backup-info-about = كتب الحاسوب الذي أنشأ النسخة الاحتياطية أي هاتف كان ومتى. وهي تُظهر الحالة في ذلك اليوم فقط.
