# id: own
# belief: input and output are named as the person sees them, who puts out a finger and takes in a ticket
# fails: R1
# hint: Stand inside the machine and look out. Does the touch of a finger come in to you or go out
#   from you? And the ticket?
print("A finger touches the name of a town:", "output")
print("The price for two people is worked out:", "processor")
print("The price is held until it is paid:", "memory")
print("The bank is asked whether the card is good:", "network")
print("The ticket comes out of the slot:", "input")
print("The list of stations is there after a night without power:", "storage")
