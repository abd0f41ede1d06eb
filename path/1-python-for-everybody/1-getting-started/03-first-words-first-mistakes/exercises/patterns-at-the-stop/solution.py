# BEGIN SOLUTION
print("Start the engine, then close the door, then drive off:", "steps")
print("Stop at each stop until the town hall:", "repetition")
print("If somebody waits with a pram, lower the ramp:", "choice")
print("Write down the kilometres, for the evening's report:", "stored")
print("Take the bridge, or the long way when it is closed:", "choice")
# STARTER
# print("Start the engine, then close the door, then drive off:", "not written yet")
# print("Stop at each stop until the town hall:", "not written yet")
# print("If somebody waits with a pram, lower the ramp:", "not written yet")
# print("Write down the kilometres, for the evening's report:", "not written yet")
# print("Take the bridge, or the long way when it is closed:", "not written yet")
# END SOLUTION
