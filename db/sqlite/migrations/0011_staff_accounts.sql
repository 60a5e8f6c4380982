-- What staff did and looked at, by ids alone. Never changed, never removed, without a gap.
CREATE TABLE `audit_entries` (
	`position` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`action` text NOT NULL,
	`partnership` text,
	`complaint_id` text,
	`member_id` text,
	`seal` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_of_complaint` ON `audit_entries` (`complaint_id`,`position`);--> statement-breakpoint
CREATE TRIGGER `audit_never_changes` BEFORE UPDATE ON `audit_entries`
BEGIN
	SELECT RAISE(ABORT, 'the audit is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_never_goes` BEFORE DELETE ON `audit_entries`
BEGIN
	SELECT RAISE(ABORT, 'the audit is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_follows_on` BEFORE INSERT ON `audit_entries`
WHEN NEW.`position` <> (SELECT coalesce(max(`position`), 0) + 1 FROM `audit_entries`)
BEGIN
	SELECT RAISE(ABORT, 'the audit is append-only: the position is not the next one');
END;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`last_step` integer NOT NULL,
	`recovery_hashes` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `sessions` ADD `latest` integer;--> statement-breakpoint
ALTER TABLE `staff` ADD `status` text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE `staff` ADD `subject` text;--> statement-breakpoint
CREATE UNIQUE INDEX `staff_subject_unique` ON `staff` (`subject`);--> statement-breakpoint
-- Who was signed in has shown no second factor yet, and no time limits the visit.
DELETE FROM `sessions` WHERE `subject` LIKE 'staff:%';
