# BEGIN SOLUTION
print("A finger touches the name of a town:", "input")
print("The price for two people is worked out:", "processor")
print("The price is held until it is paid:", "memory")
print("The bank is asked whether the card is good:", "network")
print("The ticket comes out of the slot:", "output")
print("The list of stations is there after a night without power:", "storage")
# STARTER
# print("A finger touches the name of a town:", "not written yet")
# print("The price for two people is worked out:", "not written yet")
# print("The price is held until it is paid:", "not written yet")
# print("The bank is asked whether the card is good:", "not written yet")
# print("The ticket comes out of the slot:", "not written yet")
# print("The list of stations is there after a night without power:", "not written yet")
# END SOLUTION
