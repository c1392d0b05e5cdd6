"""``python -m benchmarks``."""

from .speed import main

if __name__ == "__main__":
    main()
