"""What our figures stand beside."""
