"""Values of décret n° 2008-824."""
