def moved_on(names):
    front = []
    back = []
    for number, name in enumerate(names):
        if number < {{many}}:
            back.append(name)
        else:
            front.append(name)
    return front + back
