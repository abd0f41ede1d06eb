def what_it_means(base, hit, false_alarm):
    """Return the share with a beetle where the dog sits, and where it walks on."""
    # BEGIN SOLUTION
    # four places of a table, as shares of all suitcases
    beetle_sits, none_sits = base * hit, (1 - base) * false_alarm
    beetle_walks, none_walks = base * (1 - hit), (1 - base) * (1 - false_alarm)
    return beetle_sits / (beetle_sits + none_sits), beetle_walks / (beetle_walks + none_walks)
    # END SOLUTION
