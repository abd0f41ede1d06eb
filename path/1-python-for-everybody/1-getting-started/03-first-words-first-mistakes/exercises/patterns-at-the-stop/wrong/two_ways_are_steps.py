# id: own
# belief: a sentence without the word if holds no choice
# fails: R3
# hint: "The bridge, or the long way": does the driver take both, one after the other? What decides
#   it?
print("Start the engine, then close the door, then drive off:", "steps")
print("Stop at each stop until the town hall:", "repetition")
print("If somebody waits with a pram, lower the ramp:", "choice")
print("Write down the kilometres, for the evening's report:", "stored")
print("Take the bridge, or the long way when it is closed:", "steps")
