# id: own
# belief: a word that was put in once is not put in again
# fails: R2
# hint: `the` is in your list more than once. `append` does not look whether something is there
#   already. Which box does?
def shared_words(one, other):
    both = []
    for word in one:
        if word in other:
            both.append(word)
    return sorted(both)
