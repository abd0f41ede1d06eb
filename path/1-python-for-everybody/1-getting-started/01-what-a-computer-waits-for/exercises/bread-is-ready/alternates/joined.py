print("The bread " + "is ready.")
