"""Facts that rules of several articles ask for, with the question to put, who knows and what proves it."""
