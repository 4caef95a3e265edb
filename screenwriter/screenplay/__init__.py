"""The screenplay as data: elements, document, rules of the page. Pure: no files, no clock, nothing from outside."""
