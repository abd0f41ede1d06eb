print("doors open", "doors closed", sep="\n")
whistle
print("driving")
