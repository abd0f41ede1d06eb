# id: own
# belief: a boat is untied first, as a car is unlocked first
# fails: R4
# hint: Between untying the rope and starting the engine, what holds the boat? Find the line that
#   has to come first.
print("Check the fuel.")
print("Put on the life jackets.")
print("Untie the rope.")
print("Start the engine.")
print("Leave the harbour.")
