"""What is disputed: questions the texts leave open, the answers on offer and who holds them."""
