def to_minutes(hours):
    result = list(hours)
    for i in range(len(result)):
        result[i] = result[i] * 60
    return result
