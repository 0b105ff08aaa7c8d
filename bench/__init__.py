"""What timsdk costs, as ratios: `make bench`. The figures go to docs/performance.md."""
