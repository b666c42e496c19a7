"""The dock, its tabs and the dialogs: widgets only, no rule of the method."""
