### Not yet reviewed by a person who speaks it.

artifact-ios-cellular = بطاقات SIM
artifact-ios-cellular-about = بطاقات SIM التي كانت في هذا الهاتف أو في الهاتف الذي قبله، مع أرقامها.
rule-ios-cellular-several-sim-cards = بطاقات SIM التي كانت في هذا الهاتف أو في الهاتف الذي قبله: { $count }.
rule-ios-cellular-several-sim-cards-about = البطاقة الجديدة أمر عادي. ويصبح ذلك مهمًا عندما يتوقف رقم هاتف عن العمل أو ينتقل من غير أن تفعلوا شيئًا.

benign-new-sim = غيّر صاحب الهاتف العقد أو الهاتف، أو استخدم بطاقة أثناء السفر.
benign-two-numbers = يُستخدم الهاتف برقمين.
next-ask-the-carrier = هل توقف رقمكم يومًا عن العمل بلا سبب؟ إذن اسألوا شركة الاتصالات متى صدرت بطاقات.
