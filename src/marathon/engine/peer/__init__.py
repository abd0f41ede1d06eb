"""Two processes that share objects: data by value, everything else by handle, calls in both directions."""
