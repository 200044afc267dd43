CREATE TABLE `availability` (
	`volunteer_id` text NOT NULL,
	`weekday` integer NOT NULL,
	`part` text NOT NULL,
	PRIMARY KEY(`volunteer_id`, `weekday`, `part`),
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `availability_part` ON `availability` (`weekday`,`part`);--> statement-breakpoint
CREATE TABLE `availability_exceptions` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text NOT NULL,
	`is_free` integer NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `availability_exceptions_volunteer` ON `availability_exceptions` (`volunteer_id`,`until_day`);--> statement-breakpoint
CREATE TABLE `offered_dates` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`event_id` text,
	`plan` text NOT NULL,
	`deadline` integer NOT NULL,
	`offered_by` text NOT NULL,
	`offered_at` integer NOT NULL,
	`visible_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "offered_dates_times" CHECK(ends_at > starts_at)
);
--> statement-breakpoint
CREATE INDEX `offered_dates_request` ON `offered_dates` (`request_id`,`state`);--> statement-breakpoint
CREATE INDEX `offered_dates_deadline` ON `offered_dates` (`state`,`deadline`);--> statement-breakpoint
CREATE TABLE `request_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`side` text NOT NULL,
	`account_id` text,
	`body` text,
	`facts` text NOT NULL,
	`visible_at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_entries_request` ON `request_entries` (`request_id`,`at`);--> statement-breakpoint
CREATE TABLE `request_links` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_links_token` ON `request_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `request_links_request` ON `request_links` (`request_id`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`region_code` text,
	`organisation_id` text,
	`organisation_name` text NOT NULL,
	`contact_name` text NOT NULL,
	`contact_role` text NOT NULL,
	`contact_phone` text NOT NULL,
	`contact_email` text,
	`locale` text NOT NULL,
	`answers` text NOT NULL,
	`head_count` integer,
	`adults` integer,
	`language` text,
	`whitelist_item` text,
	`whitelist_year` integer,
	`approval_number` text,
	`first_wish` text,
	`submitted_at` integer,
	`due_at` integer,
	`taken_by` text,
	`move_asked_at` integer,
	`event_id` text,
	`reason` text,
	`visited_count` integer,
	`rating` integer,
	`feedback` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requests_rating" CHECK(rating is null or (rating >= 1 and rating <= 5))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_number` ON `requests` (`number`);--> statement-breakpoint
CREATE INDEX `requests_state` ON `requests` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `requests_region` ON `requests` (`region_code`,`state`);--> statement-breakpoint
CREATE INDEX `requests_organisation` ON `requests` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `requests_event` ON `requests` (`event_id`);--> statement-breakpoint
CREATE TABLE `whitelist_items` (
	`year` integer NOT NULL,
	`item` text NOT NULL,
	`approval_number` text,
	`source` text,
	`retired_at` integer,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	PRIMARY KEY(`year`, `item`)
);
--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`event_id` text NOT NULL,
	`party` text NOT NULL,
	`seats` integer NOT NULL,
	`adults` integer,
	`organisation_id` text,
	`group_name` text,
	`contact_name` text NOT NULL,
	`contact_phone` text,
	`contact_email` text,
	`account_id` text,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`queue` integer NOT NULL,
	`passed` integer NOT NULL,
	`ticket_code` text NOT NULL,
	`token_hash` text NOT NULL,
	`revoked_at` integer,
	`changed_at` integer NOT NULL,
	`changed_by` text,
	`reason` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "registrations_seats" CHECK(seats >= 1 and (adults is null or (adults >= 0 and adults <= seats)))
);
--> statement-breakpoint
CREATE INDEX `registrations_session` ON `registrations` (`session_id`,`state`,`queue`);--> statement-breakpoint
CREATE INDEX `registrations_event` ON `registrations` (`event_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_token` ON `registrations` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_ticket` ON `registrations` (`event_id`,`ticket_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_live` ON `registrations` (`session_id`,`contact_phone`) WHERE state in ('confirmed', 'waitlisted') and contact_phone is not null;--> statement-breakpoint
CREATE TABLE `seat_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`registration_id` text NOT NULL,
	`session_id` text NOT NULL,
	`seats` integer NOT NULL,
	`state` text NOT NULL,
	`deadline` integer NOT NULL,
	`made_at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_offers_deadline` ON `seat_offers` (`state`,`deadline`);--> statement-breakpoint
CREATE INDEX `seat_offers_session` ON `seat_offers` (`session_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `seat_offers_open` ON `seat_offers` (`registration_id`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`audience` text NOT NULL,
	`places` integer,
	`blocked` integer NOT NULL,
	`taken` integer NOT NULL,
	`has_waitlist` integer NOT NULL,
	`max_seats` integer NOT NULL,
	`booking_opens_at` integer,
	`booking_closes_at` integer,
	`online_link` text,
	`sort` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_times" CHECK(ends_at > starts_at),
	CONSTRAINT "sessions_places" CHECK(taken >= 0 and blocked >= 0 and (places is null or taken + blocked <= places))
);
--> statement-breakpoint
CREATE INDEX `sessions_event` ON `sessions` (`event_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `sessions_starts` ON `sessions` (`starts_at`);