# id: own
# belief: memory is where a computer keeps things for good, as a person does
# fails: R2, R3
# hint: You keep the stations in memory. Think of the morning after a power cut: what does memory
#   still know then?
print("A finger touches the name of a town:", "input")
print("The price for two people is worked out:", "processor")
print("The price is held until it is paid:", "storage")
print("The bank is asked whether the card is good:", "network")
print("The ticket comes out of the slot:", "output")
print("The list of stations is there after a night without power:", "memory")
