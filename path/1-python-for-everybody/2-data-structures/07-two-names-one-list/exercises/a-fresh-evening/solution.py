# BEGIN SOLUTION
def note(song, sung=None):
    """Put the song at the end of `sung`, or begin a new page, and return it."""
    if sung is None:
        sung = []
    sung.append(song)
    return sung
# STARTER
# def note(song, sung=[]):
#     """Put the song at the end of `sung`, or begin a new page, and return it."""
#     sung.append(song)
#     return sung
# END SOLUTION
