"""Your product. VibeKit never touches this folder; see README.md."""
