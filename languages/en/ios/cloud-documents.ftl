artifact-ios-cloud-documents = Apps in iCloud Drive
artifact-ios-cloud-documents-about =
    Apps can keep documents in iCloud. The phone has a library for each of them, also for apps that were removed.
    The app may have been on another device of the same account.
