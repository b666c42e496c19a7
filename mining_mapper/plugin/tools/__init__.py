"""Map tools and what is drawn over the map while labelling."""
