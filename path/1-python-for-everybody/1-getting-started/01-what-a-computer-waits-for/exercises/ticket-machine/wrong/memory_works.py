# id: own
# belief: a computer works things out where they lie, in its memory
# fails: R2
# hint: In the kitchen of the lesson, who cuts the bread: the worktop or the cook? Look at the two
#   lines about the price once more.
print("A finger touches the name of a town:", "input")
print("The price for two people is worked out:", "memory")
print("The price is held until it is paid:", "processor")
print("The bank is asked whether the card is good:", "network")
print("The ticket comes out of the slot:", "output")
print("The list of stations is there after a night without power:", "storage")
