def floor_for(name, floors):
    if name in floors:
        return floors[name]
    return "back to sender"
