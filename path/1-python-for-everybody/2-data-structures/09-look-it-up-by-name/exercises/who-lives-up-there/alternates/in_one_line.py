def names_on(floor, floors):
    return [name for name, their_floor in floors.items() if their_floor == floor]
