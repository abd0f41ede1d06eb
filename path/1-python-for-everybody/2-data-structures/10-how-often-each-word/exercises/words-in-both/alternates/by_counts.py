def shared_words(one, other):
    seen = {}
    for word in one:
        seen[word] = 1
    for word in other:
        if word in seen:
            seen[word] = 2
    return sorted(word for word, notes in seen.items() if notes == 2)
