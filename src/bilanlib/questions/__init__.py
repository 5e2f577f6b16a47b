"""What people ask: one module per question."""
