ALTER TABLE `consent_invitations` ADD `is_whole` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `consent_invitations` ADD `sent_to` text DEFAULT '' NOT NULL;