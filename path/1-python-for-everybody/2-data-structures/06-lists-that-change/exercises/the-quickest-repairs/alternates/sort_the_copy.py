def quickest(minutes, places):
    times = minutes[:]
    times.sort()
    del times[places:]
    return times
