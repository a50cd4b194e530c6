-- Nothing reads lines by their file.
drop index money.bank_line_file;
