# id: own
# belief: an engine that runs shows that there is fuel, so the check can wait
# fails: R2
# hint: Your engine runs, and then somebody looks whether there is fuel. Why does the rule want it
#   the other way round?
print("Put on the life jackets.")
print("Start the engine.")
print("Check the fuel.")
print("Untie the rope.")
print("Leave the harbour.")
