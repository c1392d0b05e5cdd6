"""What the chat itself says; one module for each language, with the same names."""
