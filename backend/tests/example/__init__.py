"""A small domain of the tests' own, registered from outside as a product's would be."""
