artifact-android-stack-traces = Programs that were asked what they do
artifact-android-stack-traces-about =
    Programs that ran when the report was made, or when an app did not answer some days before.
