# id: own
# belief: a number stands between two spaces
# fails: R1
# hint: Look at `12,` and `2kg`: they are no digits from end to end, so you left them out. What finds a
#   number that is glued to something?
def sum_numbers(text):
    total = 0
    for piece in text.split():
        if piece.isdigit():
            total = total + int(piece)
    return total
