"""How much: every number and list of the law, with its dates."""
