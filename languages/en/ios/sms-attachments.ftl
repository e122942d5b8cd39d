artifact-ios-sms-attachments = Attachments of messages
artifact-ios-sms-attachments-about =
    Files that came with messages: what they are called, and for some kinds what they really are.
    Some published attacks arrive as an attachment and need no tap.
rule-ios-sms-attachments-document-named-as-picture =
    { $files ->
        [one] A file that came with a message is named as a moving picture, but it is a document.
       *[other] { $files } files that came with messages are named as moving pictures, but they are documents.
    }
rule-ios-sms-attachments-document-named-as-picture-about =
    An attack published in 2021 sent documents under the name of moving pictures (.gif).
    Ordinary phones hardly ever hold such files.
rule-ios-sms-attachments-pass-with-odd-images =
    { $files ->
        [one] A pass for Wallet came with a message, and a picture in it is not what its name says.
       *[other] { $files } passes for Wallet came with messages, and pictures in them are not what their names say.
    }
rule-ios-sms-attachments-pass-with-odd-images-about =
    An attack published in 2023 hid another kind of picture inside a pass for Wallet.
rule-ios-sms-attachments-pass-received =
    { $files ->
        [one] A pass for Wallet came with a message.
       *[other] { $files } passes for Wallet came with messages.
    }
rule-ios-sms-attachments-pass-received-about =
    People send each other tickets and boarding passes in this way.
    An attack published in 2023 used passes too, so look at who sent it.
rule-ios-sms-attachments-watch-face-received =
    { $files ->
        [one] A watch face came with a message.
       *[other] { $files } watch faces came with messages.
    }
rule-ios-sms-attachments-watch-face-received-about =
    People share watch faces in this way. An attack published in 2023 used this kind of file too.
rule-ios-sms-attachments-temporary-file =
    { $files ->
        [one] An attachment that was received lies in a folder for temporary files.
       *[other] { $files } attachments that were received lie in a folder for temporary files.
    }
rule-ios-sms-attachments-temporary-file-about =
    Attachments usually lie in a folder of the Messages app. This place and ending are published as unusual.
rule-ios-sms-attachments-many-at-once =
    One sender sent { $files } files of the same unusual kind within seconds.
rule-ios-sms-attachments-many-at-once-about =
    An attack published in 2021 sent about thirty files at once. Some people send many files at once as well.

benign-renamed-file = Somebody gave the file a wrong ending, by mistake or as a joke.
benign-careless-app = The app or shop that made the pass named its pictures carelessly.
benign-ordinary-attachment = A person you know sent it, and it is what it seems to be.

next-do-you-know-the-sender = Look at who sent it, and when. Do you know the sender, and did you expect it?
