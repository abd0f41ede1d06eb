print("buses an hour: 6\nseats an hour: 288\nfor the school: 264")
