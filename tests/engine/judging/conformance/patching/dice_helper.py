def sides():
    return 6
