# Demand of the grid, one hour ahead.
# Begin with the first milestone: load("demand.csv"), and then look at it for a while.

print("not written yet")
