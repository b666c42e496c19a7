"""What the plugin and the engine share: numpy and the standard library only."""
