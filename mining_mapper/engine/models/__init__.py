"""Models that leave as ONNX and come back, and models from elsewhere: files of numbers, never unpickled."""
