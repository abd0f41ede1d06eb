# id: own
# belief: a list that is made of a set has the order of the alphabet
# fails: R3
# hint: All words are right, and their order is not. Who has put them in order in your function?
def shared_words(one, other):
    both = []
    for word in one:
        if word in other and word not in both:
            both.append(word)
    return both
