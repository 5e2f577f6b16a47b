"""What a plan is made of: what limits it, the case it proposes, what clashes where there is none."""
