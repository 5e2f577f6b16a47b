"""What edit of a plan would mend a finding: one module per kind of edit. Nothing in here is sure before a check."""
