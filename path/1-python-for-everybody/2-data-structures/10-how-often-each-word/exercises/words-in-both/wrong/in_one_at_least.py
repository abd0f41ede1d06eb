# id: own
# belief: | means that a word has to be in the one and in the other
# fails: R1
# hint: Your list has words that stand in one note only. Two signs join sets. Which of them is
#   content with one?
def shared_words(one, other):
    return sorted(set(one) | set(other))
