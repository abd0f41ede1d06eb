def count_votes(name, choice):
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            vote = line.strip()
            if vote.upper() != choice.upper():
                continue
            count += 1
    return count
