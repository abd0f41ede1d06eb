guest = input()
print("Welcome, ", guest, ".", sep="")
