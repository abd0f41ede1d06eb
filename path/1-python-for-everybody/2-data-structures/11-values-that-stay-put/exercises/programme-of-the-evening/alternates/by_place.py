def programme(titles, minutes):
    count = min(len(titles), len(minutes))
    return [f"{place + 1}. {titles[place]} ({minutes[place]} min)" for place in range(count)]
