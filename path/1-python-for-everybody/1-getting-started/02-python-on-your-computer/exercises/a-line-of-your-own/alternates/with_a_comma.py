print("Rain on the roof", "and a cat on the keyboard.")
