# id: own
# belief: multiplying by a number is raising to its power
# fails: R1, R2
# hint: For 5 your function gives a large number. What are five and five, and so on?
def times(number):
    return number ** {{factor}}
