def note(song, sung=None):
    page = sung
    if page is None:
        page = []
    page += [song]
    return page
