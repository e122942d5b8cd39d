artifact-android-dns-events = Addresses that apps looked up
artifact-android-dns-events-about =
    The protection log of the phone keeps which app looked up which internet address, and when.
    A look-up shows that the app wanted to connect.
