print("buses an hour:", 60 // 10)
print("seats an hour:", 288)
print("for the school:", 6 * (48 - 4))
