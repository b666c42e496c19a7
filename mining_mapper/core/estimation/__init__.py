"""Areas and accuracies with their errors: pure functions of arrays, one module a family of estimators."""
