print("Check the fuel.", "Start the engine.", "Put on the life jackets.", sep="\n")
print("Untie the rope.", "Leave the harbour.", sep="\n")
