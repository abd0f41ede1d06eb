# id: own
# belief: two lists are walked side by side by one loop in another
# fails: R1, R2, R3
# hint: Each title has all the minutes behind it. A loop in a loop makes every pair that there is. Which
#   helper makes only the pairs that stand at the same place?
def programme(titles, minutes):
    lines = []
    number = 1
    for title in titles:
        for length in minutes:
            lines.append(f"{number}. {title} ({length} min)")
            number = number + 1
    return lines
