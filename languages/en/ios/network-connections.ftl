artifact-ios-network-connections = Open connections
artifact-ios-network-connections-about =
    When the diagnostic file was made, the phone listed which addresses it was connected with.
