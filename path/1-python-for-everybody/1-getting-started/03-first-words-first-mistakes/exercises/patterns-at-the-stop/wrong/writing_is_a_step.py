# id: own
# belief: writing something down is an action like any other
# fails: R4
# hint: It is done once, that is true. But why is it written down at all? Look for the shelf in the
#   drawing.
print("Start the engine, then close the door, then drive off:", "steps")
print("Stop at each stop until the town hall:", "repetition")
print("If somebody waits with a pram, lower the ramp:", "choice")
print("Write down the kilometres, for the evening's report:", "steps")
print("Take the bridge, or the long way when it is closed:", "choice")
