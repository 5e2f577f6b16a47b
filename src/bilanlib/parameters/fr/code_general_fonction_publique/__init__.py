"""Values of the Code général de la fonction publique."""
