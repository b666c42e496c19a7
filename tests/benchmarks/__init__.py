"""Benchmarks: what the project measures of itself. Not part of the tests."""
