# id: own
# belief: a number so many times is the number and so many
# fails: R1, R2
# hint: For 5 your function gives only a little more than 5. How much are several fives?
def times(number):
    return number + {{factor}}
