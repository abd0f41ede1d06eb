# id: own
# belief: a seat that is kept is no seat any more, so it is left out from the second line on
# fails: R2
# hint: Your last number is right. Look at the second line: it asks for all the seats, kept ones
#   included. Which number of seats has a whole bus?
print("buses an hour:", 6)
print("seats an hour:", 6 * 44)
print("for the school:", 6 * 44)
