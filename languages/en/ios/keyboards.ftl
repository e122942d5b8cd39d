artifact-ios-keyboards = Keyboards
artifact-ios-keyboards-about =
    Keyboards that are switched on. One from another maker can see what is typed.
rule-ios-keyboards-other-maker = A keyboard of another maker is switched on: { $keyboard }.
rule-ios-keyboards-other-maker-about =
    With full access, such a keyboard can send on what is typed. Many people use one on purpose.

benign-chosen-keyboard = The owner chose this keyboard, for its language, its looks or its drawings.
next-look-at-keyboards = Look in Settings, General, Keyboard, Keyboards. Do you know each one, and which have full access?
