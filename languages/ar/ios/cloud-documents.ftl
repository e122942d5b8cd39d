### Not yet reviewed by a person who speaks it.

artifact-ios-cloud-documents = تطبيقات في iCloud Drive
artifact-ios-cloud-documents-about = تستطيع التطبيقات حفظ مستندات في iCloud. وللهاتف مكتبة لكل منها، حتى للتطبيقات التي أُزيلت. وقد يكون التطبيق كان على جهاز آخر من أجهزة الحساب نفسه.
