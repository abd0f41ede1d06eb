import re


def sum_numbers(text):
    return sum([int(number) for number in re.findall(r"\d+", text)])
