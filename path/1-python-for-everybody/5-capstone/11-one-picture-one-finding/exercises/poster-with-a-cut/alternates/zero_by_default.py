def boxes(amounts, tallest):
    largest = max(amounts, default=0)
    if largest == 0:
        return [(tallest, 0) for amount in amounts]
    heights = [tallest * amount / largest for amount in amounts]
    return [(tallest - height, height) for height in heights]
