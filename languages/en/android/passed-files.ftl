artifact-android-passed-files = Files where a computer puts things
artifact-android-passed-files-about =
    Digital fingerprints of the files in the folder to which a computer copies things over the cable.
