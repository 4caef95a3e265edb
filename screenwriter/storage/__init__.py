"""The user's folders: atomic files, settings, recovery copies, the library of models. No Qt."""
