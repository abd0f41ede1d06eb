def mend(name):
    try:
        data = name.encode("latin-1")
    except UnicodeEncodeError:
        return name
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return name
