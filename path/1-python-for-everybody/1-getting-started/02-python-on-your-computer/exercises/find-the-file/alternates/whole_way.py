print("python3 museum/lamps/prices.py")
