-- An event may change in one way: once a later event grants an erasure, its free texts may be replaced by "Removed on
-- request", and answers in `telling` and `ways` to reach somebody may go. Its kind, its dates, its stage and who recorded it stay for ever.
DROP TRIGGER `events_never_change`;
--> statement-breakpoint
CREATE TRIGGER `events_never_change` BEFORE UPDATE ON `events`
WHEN NEW.`complaint_id` IS NOT OLD.`complaint_id`
	OR NEW.`position` IS NOT OLD.`position`
	OR NEW.`recorded_at` IS NOT OLD.`recorded_at`
	OR NEW.`recorded_by` IS NOT OLD.`recorded_by`
	OR NOT EXISTS (
		SELECT 1 FROM `events` AS `answer`
		WHERE `answer`.`complaint_id` = OLD.`complaint_id` AND `answer`.`position` > OLD.`position`
			AND `answer`.`body` ->> '$.type' = 'ErasureAnswered' AND `answer`.`body` ->> '$.answer' IN ('granted', 'partly')
	)
	OR EXISTS (
		SELECT 1 FROM json_tree(NEW.`body`) AS `new` LEFT JOIN json_tree(OLD.`body`) AS `old` ON `old`.`fullkey` = `new`.`fullkey`
		WHERE NOT (`new`.`fullkey` LIKE '$.ways.%' AND `new`.`type` = 'null') AND (
			`new`.`type` IS NOT `old`.`type`
			OR (
				`new`.`atom` IS NOT `old`.`atom`
				AND NOT (`new`.`atom` = 'Removed on request' AND `new`.`fullkey` NOT IN ('$.type', '$.at', '$.stage'))
			)
		)
	)
	OR EXISTS (
		SELECT 1 FROM json_tree(OLD.`body`) AS `old` LEFT JOIN json_tree(NEW.`body`) AS `new` ON `new`.`fullkey` = `old`.`fullkey`
		WHERE `new`.`fullkey` IS NULL AND `old`.`fullkey` NOT LIKE '$.telling.%' AND `old`.`fullkey` NOT LIKE '$.ways.%'
	)
BEGIN
	SELECT RAISE(ABORT, 'events are append-only: record a correction instead');
END;
--> statement-breakpoint
-- Complaints about the same conference, as staff see them. Families see nothing of it.
CREATE TABLE `complaint_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`complaint_id` text NOT NULL,
	`other_id` text NOT NULL,
	`linked_by` text NOT NULL,
	`linked_at` integer NOT NULL,
	`unlinked_by` text,
	`unlinked_at` integer,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `complaints`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `complaint_links_of_complaint` ON `complaint_links` (`complaint_id`);--> statement-breakpoint
CREATE INDEX `complaint_links_of_other` ON `complaint_links` (`other_id`);
