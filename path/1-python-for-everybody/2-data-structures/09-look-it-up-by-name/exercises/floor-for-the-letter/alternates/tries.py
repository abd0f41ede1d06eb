def floor_for(name, floors):
    try:
        floor = floors[name]
    except KeyError:
        floor = "back to sender"
    return floor
