def shared_words(one, other):
    both = []
    for word in one:
        if word in other and word not in both:
            both.append(word)
    both.sort()
    return both
