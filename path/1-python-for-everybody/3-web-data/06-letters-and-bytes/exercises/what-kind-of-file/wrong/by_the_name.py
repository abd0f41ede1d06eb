# id: own
# belief: the end of a name says what is in a file
# fails: R1, R3
# hint: You look at the name, and the file is never opened. A picture can be called `wind.txt`. What does
#   the table look at?
def kind_of(name):
    if name.endswith(".png"):
        return "picture"
    if name.endswith(".pdf"):
        return "document"
    if name.endswith(".zip"):
        return "parcel"
    return "unknown"
