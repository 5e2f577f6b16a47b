"""A kit for the tests of those who embed bilanlib."""
