# id: own
# belief: at least is written with >
# fails: R1
# hint: A bird that was seen exactly that often is missing. Which sign lets the edge in?
def often(birds, least):
    return [name.capitalize() for name in sorted(birds) if birds[name] > least]
