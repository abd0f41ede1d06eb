# id: own
# belief: an empty list and no list are the same
# fails: R3
# hint: An empty page that was handed in stays empty: you wrote on another one. `not sung` is true for
#   an empty list as well. Which question asks for `None` alone?
def note(song, sung=None):
    if not sung:
        sung = []
    sung.append(song)
    return sung
