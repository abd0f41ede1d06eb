def buses(people):
    return (people + 49) // 50
