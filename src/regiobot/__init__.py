"""RegioBot answers questions about regional meetings from a knowledge base."""

__version__ = "0.1.0"
