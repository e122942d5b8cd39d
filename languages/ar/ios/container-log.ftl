### Not yet reviewed by a person who speaks it.

artifact-ios-container-log = سجل مجلدات التطبيقات
artifact-ios-container-log-about = يعطي الهاتف كل تطبيق مجلدًا خاصًا به، ويسجل متى فعل ذلك. يُظهر السجل أي تطبيقات كانت موجودة، ومنها ما اختفى.
