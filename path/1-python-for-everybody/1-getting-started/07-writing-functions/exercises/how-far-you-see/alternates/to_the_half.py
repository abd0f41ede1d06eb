def horizon(height):
    return round((13 * height) ** 0.5, 1)
