def to_minutes(hours):
    minutes = []
    for time in hours:
        minutes = minutes + [60 * time]
    return minutes
