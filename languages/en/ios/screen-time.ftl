artifact-ios-screen-time = Screen Time
artifact-ios-screen-time-about =
    Screen Time counts, hour by hour, how long each app was used and each site was shown.
    It can also hold other devices of the same account or family.
