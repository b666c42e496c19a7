"""The SIMULATED landscapes of ``bench_effort``, for the engine's Python and for QGIS's."""

SIMULATED, SEED, SIDE, OBJECTS, SHARE = "simulated_landscape", 71, 1000, 340, 0.14
TUNING_SEEDS = (171, 172)
"""What is chosen (tools for sizes, tolerances, numbers of answers) is chosen on these, and judged on the other."""
