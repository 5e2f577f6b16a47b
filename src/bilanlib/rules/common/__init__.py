"""How rules of several schemes judge the same kind of thing: hours, phases, topics, disclosures.

These functions take what the rules asked for, and ask nothing themselves: a rule declares all that its answer rests on.
"""
