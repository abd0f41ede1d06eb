print("Monday rain\nTuesday sun\nWednesday snow\nFriday wind\ngone: 1")
