# id: PY06
# belief: a list given as a default is a new one, once it has been emptied
# fails: R1, R2, R3
# hint: All pages are one and the same list with you, and each evening wipes out the one before, also
#   on a page that was handed in. Where could a new list be made, at every call that needs one?
def note(song, sung=[]):
    sung.clear()
    sung.append(song)
    return sung
