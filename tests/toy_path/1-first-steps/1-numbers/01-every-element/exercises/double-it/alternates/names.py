def double(number):
    result = number
    result += number
    return result
