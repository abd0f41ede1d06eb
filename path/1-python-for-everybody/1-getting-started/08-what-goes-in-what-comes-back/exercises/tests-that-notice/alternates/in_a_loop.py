def check(dose):
    for weight, expected in ((0, 0), (1.5, 0), (2, 8), (5, 20), (20, 80), (25, 100), (26, 100), (40, 100)):
        result = dose(weight)
        if abs(result - expected) > 0.001:
            raise AssertionError(f"{weight} kg: {result}")
