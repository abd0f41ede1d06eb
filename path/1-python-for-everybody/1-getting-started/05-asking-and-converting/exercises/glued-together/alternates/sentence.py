eels = int(input()) + int(input())
print(f"eels: {eels}")
print(f"an hour: {eels / 12}")
