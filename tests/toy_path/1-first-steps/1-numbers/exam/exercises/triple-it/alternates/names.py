def times(number):
    result = {{factor}} * number
    return result
