# id: own
# belief: a list in which nobody moves may be handed back itself
# fails: R4
# hint: Hand in a short list, and ask with `is` whether you get the very same one back.
def moved_on(names):
    if len(names) <= {{many}}:
        return names
    return names[{{many}}:] + names[:{{many}}]
