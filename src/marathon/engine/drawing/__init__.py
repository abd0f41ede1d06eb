"""What runs in another interpreter to draw figures and compute explorables; only `renderer` starts it."""
