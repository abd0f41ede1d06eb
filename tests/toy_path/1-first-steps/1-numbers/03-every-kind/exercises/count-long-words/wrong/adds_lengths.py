# id: own
# belief: a counter adds up lengths
# fails: R1
# hint: Your result is larger than the number of words. What do you add for each of them?
def count_long(words):
    """Return how many words have more than five letters."""
    count = 0
    for word in words:
        if len(word) > 5:
            count = count + len(word)
    return count
