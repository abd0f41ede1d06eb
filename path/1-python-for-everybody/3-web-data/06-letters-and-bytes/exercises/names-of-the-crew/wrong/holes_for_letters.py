# id: own
# belief: an error is best left out
# fails: R2
# hint: Nothing stops any more, and letters are gone: `Iñaki` has lost one. With errors ignored, you
#   no longer learn that a name was fine. What does an error tell you here?
def mend(name):
    return name.encode("latin-1", errors="ignore").decode("utf-8", errors="ignore")
