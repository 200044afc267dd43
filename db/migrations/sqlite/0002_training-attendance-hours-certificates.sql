CREATE TABLE `attendance_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`shift_id` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`evidence` text NOT NULL,
	`reason` text,
	`undoes_id` text,
	`marked_by` text NOT NULL,
	`device` text,
	`received_at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`shift_id`) REFERENCES `shifts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_marks_shift` ON `attendance_marks` (`shift_id`,`volunteer_id`,`at`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`shift_id` text NOT NULL,
	`event_id` text NOT NULL,
	`position_id` text,
	`volunteer_id` text NOT NULL,
	`signup_id` text,
	`walk_in_reason` text,
	`state` text,
	`in_at` integer,
	`in_evidence` text,
	`out_at` integer,
	`out_evidence` text,
	`leave_reason` text,
	`duplicates` text NOT NULL,
	`closed_by` text,
	`close_reason` text,
	`version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`shift_id`) REFERENCES `shifts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signup_id`) REFERENCES `signups`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendances_times" CHECK(out_at is null or (in_at is not null and out_at >= in_at))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_person` ON `attendances` (`shift_id`,`volunteer_id`);--> statement-breakpoint
CREATE INDEX `attendances_event` ON `attendances` (`event_id`,`state`);--> statement-breakpoint
CREATE INDEX `attendances_volunteer` ON `attendances` (`volunteer_id`);--> statement-breakpoint
CREATE TABLE `certificate_asks` (
	`id` text PRIMARY KEY NOT NULL,
	`volunteer_id` text NOT NULL,
	`recording_unit_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`with_trainings` integer NOT NULL,
	`with_identity` integer NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`notice_until` text,
	`certificate_id` text,
	`decided_by` text,
	`decided_at` integer,
	`reason` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificate_asks_unit` ON `certificate_asks` (`recording_unit_id`,`state`,`asked_at`);--> statement-breakpoint
CREATE INDEX `certificate_asks_volunteer` ON `certificate_asks` (`volunteer_id`,`asked_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_asks_live` ON `certificate_asks` (`volunteer_id`,`recording_unit_id`) WHERE state in ('asked', 'noticed');--> statement-breakpoint
CREATE TABLE `certificate_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text,
	`recording_unit_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`total` integer NOT NULL,
	`issued` integer NOT NULL,
	`refused` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificate_batches_unit` ON `certificate_batches` (`recording_unit_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `certificate_lines` (
	`certificate_id` text NOT NULL,
	`chain` text NOT NULL,
	`record_id` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`certificate_id`, `chain`),
	FOREIGN KEY (`certificate_id`) REFERENCES `certificates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `service_records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificate_lines_chain` ON `certificate_lines` (`chain`);--> statement-breakpoint
CREATE TABLE `certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`recording_unit_id` text NOT NULL,
	`region_code` text NOT NULL,
	`state` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`minutes` integer NOT NULL,
	`snapshot` text NOT NULL,
	`key_id` text NOT NULL,
	`signature` text NOT NULL,
	`replaces_id` text,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`end_reason` text,
	`batch_id` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_id`) REFERENCES `signing_keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_number` ON `certificates` (`number`);--> statement-breakpoint
CREATE INDEX `certificates_volunteer` ON `certificates` (`volunteer_id`,`issued_at`);--> statement-breakpoint
CREATE INDEX `certificates_unit` ON `certificates` (`recording_unit_id`,`state`,`issued_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_replaces` ON `certificates` (`replaces_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_same` ON `certificates` (`volunteer_id`,`recording_unit_id`,`from_day`,`to_day`) WHERE state = 'issued';--> statement-breakpoint
CREATE TABLE `identity_numbers` (
	`volunteer_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	`consent_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `issuers` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`credit_code` text,
	`person_in_charge` text,
	`contact` text,
	`layout` text NOT NULL,
	`title_mn` text,
	`name_mn` text,
	`notice_days` integer NOT NULL,
	`note` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`sealed_private_key` text,
	`created_at` integer NOT NULL,
	`retired_at` integer
);
--> statement-breakpoint
CREATE TABLE `hour_totals` (
	`volunteer_id` text NOT NULL,
	`recording_unit_id` text NOT NULL,
	`month` text NOT NULL,
	`minutes` integer NOT NULL,
	`records` integer NOT NULL,
	PRIMARY KEY(`volunteer_id`, `recording_unit_id`, `month`),
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hour_totals_positive" CHECK(minutes >= 0 and records >= 0)
);
--> statement-breakpoint
CREATE TABLE `national_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`recording_unit_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`records` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`entered_on` text,
	`entered_by` text,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `national_batches_unit` ON `national_batches` (`recording_unit_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `service_heads` (
	`chain` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`turn` integer NOT NULL,
	`state` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`event_id` text NOT NULL,
	`attendance_id` text,
	`recording_unit_id` text,
	`minutes` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`evidence` text NOT NULL,
	`since` integer NOT NULL,
	`first_yes_by` text,
	`national_on` text,
	`national_batch_id` text,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `service_records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attendance_id`) REFERENCES `attendances`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `service_heads_volunteer` ON `service_heads` (`volunteer_id`,`state`,`starts_at`);--> statement-breakpoint
CREATE INDEX `service_heads_event` ON `service_heads` (`event_id`,`state`);--> statement-breakpoint
CREATE INDEX `service_heads_unit` ON `service_heads` (`recording_unit_id`,`state`,`starts_at`);--> statement-breakpoint
CREATE INDEX `service_heads_waiting` ON `service_heads` (`state`,`since`);--> statement-breakpoint
CREATE UNIQUE INDEX `service_heads_attendance` ON `service_heads` (`attendance_id`) WHERE state <> 'voided';--> statement-breakpoint
CREATE TABLE `service_records` (
	`id` text PRIMARY KEY NOT NULL,
	`chain` text NOT NULL,
	`turn` integer NOT NULL,
	`state` text NOT NULL,
	`volunteer_id` text NOT NULL,
	`event_id` text NOT NULL,
	`attendance_id` text,
	`recording_unit_id` text,
	`minutes` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`evidence` text NOT NULL,
	`reason` text,
	`by_account` text,
	`second_by` text,
	`at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attendance_id`) REFERENCES `attendances`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "service_records_minutes" CHECK(minutes >= 0 and ends_at >= starts_at)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_records_turn` ON `service_records` (`chain`,`turn`);--> statement-breakpoint
CREATE INDEX `service_records_event` ON `service_records` (`event_id`);--> statement-breakpoint
CREATE INDEX `service_records_volunteer` ON `service_records` (`volunteer_id`,`at`);--> statement-breakpoint
CREATE TABLE `data_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`volunteer_id` text,
	`region_code` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`text` text,
	`answer` text,
	`asked_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`answered_at` integer,
	`answered_by` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `data_requests_account` ON `data_requests` (`account_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `data_requests_state` ON `data_requests` (`state`,`due_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `data_requests_open` ON `data_requests` (`account_id`,`kind`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `retention_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`is_dry` integer NOT NULL,
	`counts` text NOT NULL,
	`by_account` text,
	`at` integer NOT NULL,
	`took_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `retention_runs_at` ON `retention_runs` (`at`);--> statement-breakpoint
CREATE TABLE `quiz_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`question` text NOT NULL,
	`options` text NOT NULL,
	`right_options` text NOT NULL,
	`explanation` text,
	`sort` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `trainings`(`event_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quiz_questions_event` ON `quiz_questions` (`event_id`,`sort`);--> statement-breakpoint
CREATE TABLE `quiz_tries` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`turn` integer NOT NULL,
	`question_ids` text NOT NULL,
	`answers` text NOT NULL,
	`score` integer,
	`began_at` integer NOT NULL,
	`handed_in_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `trainings`(`event_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_tries_turn` ON `quiz_tries` (`registration_id`,`turn`);--> statement-breakpoint
CREATE INDEX `quiz_tries_event` ON `quiz_tries` (`event_id`);--> statement-breakpoint
CREATE TABLE `session_attendances` (
	`registration_id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`event_id` text NOT NULL,
	`present` integer NOT NULL,
	`minutes` integer NOT NULL,
	`marked_by` text,
	`marked_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "session_attendances_minutes" CHECK(minutes >= 0 and present >= 0)
);
--> statement-breakpoint
CREATE INDEX `session_attendances_session` ON `session_attendances` (`session_id`);--> statement-breakpoint
CREATE INDEX `session_attendances_event` ON `session_attendances` (`event_id`);--> statement-breakpoint
CREATE TABLE `training_feedback` (
	`registration_id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`rating` integer NOT NULL,
	`text` text,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `trainings`(`event_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `training_feedback_event` ON `training_feedback` (`event_id`);--> statement-breakpoint
CREATE TABLE `training_materials` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`link` text,
	`sort` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `trainings`(`event_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `training_materials_event` ON `training_materials` (`event_id`,`sort`);--> statement-breakpoint
CREATE TABLE `training_records` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`volunteer_id` text,
	`registration_id` text NOT NULL,
	`result` text NOT NULL,
	`minutes` integer NOT NULL,
	`sessions_attended` integer NOT NULL,
	`score` integer,
	`people` integer NOT NULL,
	`reason` text,
	`recording_unit_id` text,
	`day` text NOT NULL,
	`corrects_id` text,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`volunteer_id`) REFERENCES `volunteers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registration_id`) REFERENCES `registrations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recording_unit_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `training_records_volunteer` ON `training_records` (`volunteer_id`,`day`);--> statement-breakpoint
CREATE INDEX `training_records_event` ON `training_records` (`event_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `training_records_once` ON `training_records` (`registration_id`) WHERE corrects_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `training_records_corrected` ON `training_records` (`corrects_id`);--> statement-breakpoint
CREATE TABLE `trainings` (
	`event_id` text PRIMARY KEY NOT NULL,
	`trainee` text NOT NULL,
	`language` text NOT NULL,
	`grants` text,
	`valid_months` integer,
	`sessions_needed` integer,
	`minutes_share` integer NOT NULL,
	`pass_mark` integer,
	`questions_asked` integer,
	`tries_allowed` integer,
	`closed_at` integer,
	`closed_by` text,
	`version` integer NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trainings_share" CHECK(minutes_share between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE `qualifications` ADD `training_record_id` text;--> statement-breakpoint
CREATE INDEX `qualifications_ends` ON `qualifications` (`valid_until`);--> statement-breakpoint
CREATE UNIQUE INDEX `qualifications_training` ON `qualifications` (`training_record_id`,`kind`);--> statement-breakpoint
ALTER TABLE `volunteers` ADD `sealed_at` integer;