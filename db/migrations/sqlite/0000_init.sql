CREATE TABLE `account_regions` (
	`account_id` text NOT NULL,
	`region_code` text NOT NULL,
	PRIMARY KEY(`account_id`, `region_code`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `account_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`device` text,
	`way` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_sessions_token` ON `account_sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `account_sessions_account` ON `account_sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`email` text,
	`password_hash` text,
	`locale` text NOT NULL,
	`disabled_at` integer,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_phone` ON `accounts` (`phone`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `once_keys` (
	`account_id` text NOT NULL,
	`act` text NOT NULL,
	`target` text NOT NULL,
	`key` text NOT NULL,
	`payload_hash` text NOT NULL,
	`done_id` text NOT NULL,
	`done_said` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `act`, `target`, `key`)
);
--> statement-breakpoint
CREATE INDEX `once_keys_at` ON `once_keys` (`at`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_links_token` ON `one_time_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `one_time_links_account` ON `one_time_links` (`account_id`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`role` text,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`region_code` text,
	`facts` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit_entries` (`at`);--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit_entries` (`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_account` ON `audit_entries` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_act` ON `audit_entries` (`act`,`at`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`ran_at` integer NOT NULL,
	`took_ms` integer NOT NULL,
	`error` text
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text
);
--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`theme_zh` text,
	`theme_en` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`strands` text NOT NULL,
	`source` text,
	`is_sample` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_slug` ON `campaigns` (`slug`);--> statement-breakpoint
CREATE INDEX `campaigns_dates` ON `campaigns` (`starts_on`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text,
	`region_code` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`period` text NOT NULL,
	`value` text NOT NULL,
	`unit_zh` text NOT NULL,
	`unit_en` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text NOT NULL,
	`sort` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicators_campaign` ON `indicators` (`campaign_id`,`sort`);--> statement-breakpoint
CREATE TABLE `event_hosts` (
	`event_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`sort` integer NOT NULL,
	PRIMARY KEY(`event_id`, `organisation_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`title_mn` text,
	`summary` text NOT NULL,
	`region_code` text NOT NULL,
	`campaign_id` text,
	`mode` text NOT NULL,
	`place` text NOT NULL,
	`address` text,
	`starts_at` integer,
	`ends_at` integer,
	`recording_unit_id` text,
	`is_risky` integer NOT NULL,
	`risk_notice` text,
	`insurance` text,
	`with_minors` integer NOT NULL,
	`teacher_present` integer NOT NULL,
	`school_id` text,
	`whitelist_item` text,
	`whitelist_year` integer,
	`approval_number` text,
	`signup_opens_at` integer,
	`signup_closes_at` integer,
	`published_at` integer,
	`cancelled_at` integer,
	`cancel_reason` text,
	`finished_at` integer,
	`source` text,
	`version` integer NOT NULL,
	`calendar_sequence` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`school_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_status` ON `events` (`status`,`starts_at`);--> statement-breakpoint
CREATE INDEX `events_region` ON `events` (`region_code`,`starts_at`);--> statement-breakpoint
CREATE INDEX `events_campaign` ON `events` (`campaign_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `events_starts` ON `events` (`starts_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_whitelist` ON `events` (`school_id`,`whitelist_item`,`whitelist_year`) WHERE status in ('published', 'finished');--> statement-breakpoint
CREATE TABLE `positions` (
	`id` text PRIMARY KEY NOT NULL,
	`shift_id` text NOT NULL,
	`event_id` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`places` integer,
	`blocked` integer NOT NULL,
	`taken` integer NOT NULL,
	`has_waitlist` integer NOT NULL,
	`qualification` text,
	`language` text,
	`min_age` integer,
	`is_risky` integer NOT NULL,
	`with_minors` integer NOT NULL,
	`sort` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`shift_id`) REFERENCES `shifts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "positions_places" CHECK(taken >= 0 and blocked >= 0 and (places is null or taken + blocked <= places))
);
--> statement-breakpoint
CREATE INDEX `positions_shift` ON `positions` (`shift_id`,`sort`);--> statement-breakpoint
CREATE INDEX `positions_event` ON `positions` (`event_id`);--> statement-breakpoint
CREATE TABLE `shifts` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`name` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`lead_volunteer_id` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "shifts_times" CHECK(ends_at > starts_at)
);
--> statement-breakpoint
CREATE INDEX `shifts_event` ON `shifts` (`event_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `shifts_starts` ON `shifts` (`starts_at`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`cause` text NOT NULL,
	`kind` text NOT NULL,
	`account_id` text,
	`contact` text,
	`locale` text NOT NULL,
	`region_code` text NOT NULL,
	`event_id` text,
	`data` text NOT NULL,
	`state` text NOT NULL,
	`send_after` integer NOT NULL,
	`attempts` integer NOT NULL,
	`locked_until` integer,
	`last_error` text,
	`message_id` text NOT NULL,
	`sent_at` integer,
	`call_result` text,
	`call_note` text,
	`called_by` text,
	`called_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_cause` ON `letters` (`cause`);--> statement-breakpoint
CREATE INDEX `letters_state` ON `letters` (`state`,`send_after`);--> statement-breakpoint
CREATE INDEX `letters_region` ON `letters` (`region_code`,`state`);--> statement-breakpoint
CREATE INDEX `letters_event` ON `letters` (`event_id`);--> statement-breakpoint
CREATE INDEX `letters_account` ON `letters` (`account_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`pinyin` text NOT NULL,
	`initials` text NOT NULL,
	`region_code` text NOT NULL,
	`address` text,
	`is_issuer` integer NOT NULL,
	`source` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organisations_region` ON `organisations` (`region_code`,`kind`);--> statement-breakpoint
CREATE INDEX `organisations_pinyin` ON `organisations` (`pinyin`);--> statement-breakpoint
CREATE TABLE `pilot_designations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`batch` text,
	`starts_on` text NOT NULL,
	`ends_on` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pilot_designations_organisation` ON `pilot_designations` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `teams_region` ON `teams` (`region_code`);--> statement-breakpoint
CREATE INDEX `teams_organisation` ON `teams` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`name_zh` text NOT NULL,
	`short_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`name_mn` text,
	`parent` text,
	`sort` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `regions_sort` ON `regions` (`sort`);--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`signup_id` text NOT NULL,
	`position_id` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`deadline` integer NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text,
	`answered_at` integer,
	FOREIGN KEY (`signup_id`) REFERENCES `signups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offers_deadline` ON `offers` (`state`,`deadline`);--> statement-breakpoint
CREATE INDEX `offers_position` ON `offers` (`position_id`,`state`);--> statement-breakpoint
CREATE INDEX `offers_volunteer` ON `offers` (`volunteer_id`,`made_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `offers_open` ON `offers` (`signup_id`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `signups` (
	`id` text PRIMARY KEY NOT NULL,
	`position_id` text NOT NULL,
	`shift_id` text NOT NULL,
	`event_id` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`state` text NOT NULL,
	`queue` integer NOT NULL,
	`phone_note` text,
	`override_codes` text,
	`override_reason` text,
	`flags` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text,
	`reason` text,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shift_id`) REFERENCES `shifts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signups_position` ON `signups` (`position_id`,`state`,`queue`);--> statement-breakpoint
CREATE INDEX `signups_volunteer` ON `signups` (`volunteer_id`,`state`);--> statement-breakpoint
CREATE INDEX `signups_event` ON `signups` (`event_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `signups_live` ON `signups` (`volunteer_id`,`shift_id`) WHERE state in ('confirmed', 'waitlisted');--> statement-breakpoint
CREATE TABLE `clearances` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`kind` text NOT NULL,
	`result` text NOT NULL,
	`authority` text NOT NULL,
	`checked_on` text NOT NULL,
	`valid_until` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clearances_volunteer` ON `clearances` (`volunteer_id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`purpose` text NOT NULL,
	`text_version` text NOT NULL,
	`text_hash` text NOT NULL,
	`method` text NOT NULL,
	`guardian_name` text,
	`given_at` integer NOT NULL,
	`valid_until` text,
	`withdrawn_at` integer,
	`recorded_by` text,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_volunteer` ON `consents` (`volunteer_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `qualifications` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`kind` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`reason` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `qualifications_volunteer` ON `qualifications` (`volunteer_id`,`kind`);--> statement-breakpoint
CREATE TABLE `team_members` (
	`team_id` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`is_lead` integer NOT NULL,
	PRIMARY KEY(`team_id`, `volunteer_id`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `team_members_volunteer` ON `team_members` (`volunteer_id`);--> statement-breakpoint
CREATE TABLE `volunteers` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL,
	`initials` text NOT NULL,
	`birth_month` text NOT NULL,
	`region_code` text NOT NULL,
	`organisation_id` text,
	`language_zh` text NOT NULL,
	`language_mn` text NOT NULL,
	`skills` text NOT NULL,
	`status` text NOT NULL,
	`status_reason` text,
	`guardian_name` text,
	`guardian_contact` text,
	`wants_email` integer NOT NULL,
	`applied_at` integer NOT NULL,
	`decided_at` integer,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `volunteers_number` ON `volunteers` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `volunteers_account` ON `volunteers` (`account_id`);--> statement-breakpoint
CREATE INDEX `volunteers_region` ON `volunteers` (`region_code`,`status`);--> statement-breakpoint
CREATE INDEX `volunteers_pinyin` ON `volunteers` (`pinyin`);--> statement-breakpoint
CREATE INDEX `volunteers_status` ON `volunteers` (`status`,`applied_at`);