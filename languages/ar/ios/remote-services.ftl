### Not yet reviewed by a person who speaks it.

artifact-ios-remote-services = خدمات معروضة على أجهزة أخرى
artifact-ios-remote-services-about = يذكر الهاتف ما يعرضه على حاسوب موصول بالكابل وعلى أجزائه هو.
rule-ios-remote-services-service-of-others = يعرض هذا الهاتف خدمات ليست جزءًا من iOS: { $services }.
rule-ios-remote-services-service-of-others-about = الهواتف كما تُباع تعرض خدمات من Apple وحدها. ومن يغيّرون هاتفهم يضيفون غيرها. وقد يفعل ذلك أيضًا شخص كان الهاتف في يده.
