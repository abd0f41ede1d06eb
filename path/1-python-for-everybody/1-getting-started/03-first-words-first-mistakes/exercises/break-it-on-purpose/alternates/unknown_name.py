print("doors open")
print("doors closed")
print(whistle)
print("driving")
