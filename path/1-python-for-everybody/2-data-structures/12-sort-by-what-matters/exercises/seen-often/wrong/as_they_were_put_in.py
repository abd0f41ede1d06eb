# id: own
# belief: a dictionary is walked in the order of the alphabet
# fails: R2
# hint: Your names have the order in which they were put into the dictionary. Who has sorted them?
def often(birds, least):
    return [name.capitalize() for name, count in birds.items() if count >= least]
