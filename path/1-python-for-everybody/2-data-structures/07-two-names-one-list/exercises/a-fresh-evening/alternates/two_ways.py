def note(song, sung=None):
    if sung is not None:
        sung.insert(len(sung), song)
        return sung
    return [song]
