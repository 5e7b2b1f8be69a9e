"""The contract as a document: what FastAPI reads from the routes, completed and made readable."""
