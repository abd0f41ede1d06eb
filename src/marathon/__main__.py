"""`python -m marathon` is `marathon`."""

from marathon.cli.main import main

if __name__ == "__main__":
    main()
