### Not yet reviewed by a person who speaks it.

artifact-ios-store-downloads = تنزيلات المتاجر
artifact-ios-store-downloads-about = تسجل متاجر التطبيقات والموسيقى والكتب ما تحمّله إلى الهاتف وأين تكتبه. والتطبيقات التي اختفت قد تبقى مذكورة هنا.
rule-ios-store-downloads-written-elsewhere = كان ينبغي أن يُكتب تنزيل في { $path }، حيث لا تكتب المتاجر.
rule-ios-store-downloads-written-elsewhere-about = من وصل الهاتف بكابل يستطيع أن يضع عليه قائمة تنزيلات كاذبة، فيغيّر بها ملفات من النظام. وتفعل ذلك أيضًا أدوات يستخدمها أصحاب الهواتف لتغيير هاتفهم.
