artifact-android-roles = Roles of apps
artifact-android-roles-about =
    Which app is the phone's own for messages, calls, browsing and assistance.
