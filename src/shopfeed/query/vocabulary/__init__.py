"""General words of shopping that no catalogue has to teach, written by us; every module holds one kind of word."""
