### Not yet reviewed by a person who speaks it.

artifact-ios-app-privacy-report = Rapport de confidentialité des apps
artifact-ios-app-privacy-report-about =
    Un rapport que vous pouvez enregistrer dans les réglages du téléphone.
    Il dit quelles applications ont utilisé quoi ces sept derniers jours, et à quels sites elles ont parlé.
