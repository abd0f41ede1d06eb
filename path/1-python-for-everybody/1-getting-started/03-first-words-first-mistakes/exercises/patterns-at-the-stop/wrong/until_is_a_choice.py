# id: own
# belief: until asks a question, so it is a choice
# fails: R1
# hint: "Until" does ask: are we there? But what does the driver do when the answer is no? Which
#   drawing leads back to its own beginning?
print("Start the engine, then close the door, then drive off:", "steps")
print("Stop at each stop until the town hall:", "choice")
print("If somebody waits with a pram, lower the ramp:", "choice")
print("Write down the kilometres, for the evening's report:", "stored")
print("Take the bridge, or the long way when it is closed:", "choice")
