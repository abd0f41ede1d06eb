# id: own
# belief: a sort by count puts equals in order by itself
# fails: R4
# hint: Words with the same count stand as they came up first. Who puts them in order from A to Z?
def most_often(lines):
    counts = {}
    for line in lines:
        for piece in line.split(","):
            word = piece.strip().lower()
            if word != "":
                counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda entry: entry[1], reverse=True)[:{{many}}]
