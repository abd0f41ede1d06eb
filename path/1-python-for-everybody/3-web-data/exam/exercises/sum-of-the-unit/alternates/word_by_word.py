def total(lines):
    amounts = []
    for line in lines:
        if line[:1] == "{{mark}}":
            continue
        words = line.replace(",", " ").replace(":", " ").split()
        for place, word in enumerate(words[1:]):
            if word.rstrip(".") == "{{unit}}":
                try:
                    amounts.append(float(words[place]))
                except ValueError:
                    pass
    return sum(amounts)
