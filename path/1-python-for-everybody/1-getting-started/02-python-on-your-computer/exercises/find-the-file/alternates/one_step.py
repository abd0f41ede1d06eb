print("cd museum/lamps", "python3 prices.py", sep="\n")
