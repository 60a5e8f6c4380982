-- What happened to a complaint is never changed, never removed, and has no gap.
CREATE TRIGGER `events_never_change` BEFORE UPDATE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'events are append-only: record a correction instead');
END;
--> statement-breakpoint
CREATE TRIGGER `events_never_go` BEFORE DELETE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'events are append-only: record a correction instead');
END;
--> statement-breakpoint
CREATE TRIGGER `events_follow_on` BEFORE INSERT ON `events`
WHEN NEW.`position` <> (SELECT coalesce(max(`position`), 0) + 1 FROM `events` WHERE `complaint_id` = NEW.`complaint_id`)
BEGIN
	SELECT RAISE(ABORT, 'events are append-only: the position is not the next one');
END;
