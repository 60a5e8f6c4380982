-- What is known of coming days (bank holidays, planned meetings), and what staff did about messages that could not be sent.
CREATE TABLE `holiday_lists` (
	`id` integer PRIMARY KEY NOT NULL,
	`holidays` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL
) STRICT;
