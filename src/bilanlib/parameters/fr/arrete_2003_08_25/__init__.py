"""Values of the arrêté du 25 août 2003."""
