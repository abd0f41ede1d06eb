# BEGIN SOLUTION
print("Check the fuel.")
print("Put on the life jackets.")
print("Start the engine.")
print("Untie the rope.")
print("Leave the harbour.")
# STARTER
# print("Untie the rope.")
# print("Start the engine.")
# print("Leave the harbour.")
# print("Check the fuel.")
# print("Put on the life jackets.")
# END SOLUTION
