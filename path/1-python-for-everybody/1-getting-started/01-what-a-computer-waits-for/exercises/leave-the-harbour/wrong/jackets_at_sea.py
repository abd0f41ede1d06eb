# id: own
# belief: a step that is only about safety can come whenever there is time
# fails: R3, R5
# hint: Everything works, and the crew puts its jackets on at sea. Which rule names the last
#   moment for the jackets?
print("Check the fuel.")
print("Start the engine.")
print("Untie the rope.")
print("Leave the harbour.")
print("Put on the life jackets.")
