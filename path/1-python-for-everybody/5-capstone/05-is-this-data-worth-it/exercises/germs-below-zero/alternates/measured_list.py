def average(texts):
    numbers = [float(text) for text in texts if text.strip()]
    measured = [number for number in numbers if number != -999]
    if not measured:
        return None
    return sum(measured) / len(measured)
