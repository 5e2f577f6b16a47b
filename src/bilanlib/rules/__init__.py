"""What is required: one module per article."""
