# id: own
# belief: upper makes the first letter large
# fails: R3
# hint: The whole poster shouts. Which method makes only the first letter large?
def often(birds, least):
    return [name.upper() for name in sorted(birds) if birds[name] >= least]
