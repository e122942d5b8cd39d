### Not yet reviewed by a person who speaks it.

artifact-ios-whatsapp = WhatsApp
artifact-ios-whatsapp-about = رسائل WhatsApp وWhatsApp Business وروابطهما وملفاتهما ومحادثاتهما ومكالماتهما. الرابط في رسالة يدل على أنه وصل. ولا يدل على أن أحدًا فتحه.
rule-ios-whatsapp-missed-calls-in-a-row = خلال ساعة وردت عبر { $app } مكالمات لم يرد عليها أحد، من شخص لم يتحدث معه هذا الهاتف قط. عددها: { $calls }.
rule-ios-whatsapp-missed-calls-in-a-row-about = في 2019 استخدم مهاجمون مكالمات WhatsApp لم يكن حتى الرد عليها ضروريًا، وحاولوا عدة مرات. ويفعل المتصلون المزعجون الشيء نفسه، فهذا وحده لا يقول إلا القليل.
