# id: own
# belief: adding a half before rounding always goes up
# fails: R2
# hint: For 50 people you order two buses. 50 / 50 is 1, and with your half it is 1.5. A number
#   that is whole already should stay as it is.
def buses(people):
    return round(people / 50 + 0.5)
