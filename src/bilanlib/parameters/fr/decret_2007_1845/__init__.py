"""Values of décret n° 2007-1845."""
