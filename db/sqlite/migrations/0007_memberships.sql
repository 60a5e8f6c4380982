-- In which partnerships somebody works, and as what.
ALTER TABLE `staff` ADD `memberships` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
-- Until now every account could do everything: those that there are keep that.
UPDATE `staff` SET `memberships` = (
	SELECT json_group_array(json_object('partnership', `partnership`.`value`, 'roles', json_array('officer', 'administrator')))
	FROM json_each('["durham","city-and-hackney","tower-hamlets","cambridgeshire-peterborough"]') AS `partnership`
);
