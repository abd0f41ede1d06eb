print("A quiet room " + "above the harbour.")
