"""What follows: last days, amounts, grounds. Pure functions on values."""
