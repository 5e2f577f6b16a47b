"""What a check can answer: verdicts, how they join, findings, facts that are missing."""
