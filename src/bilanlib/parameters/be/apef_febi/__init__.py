"""APEF–FE.BI: values that the scheme sets."""
