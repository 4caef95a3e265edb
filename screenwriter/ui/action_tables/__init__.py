"""The commands of the menus, a table for each menu or for some small ones."""
