CREATE TABLE "attendance_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"shift_id" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"evidence" text NOT NULL,
	"reason" text,
	"undoes_id" text,
	"marked_by" text NOT NULL,
	"device" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" text PRIMARY KEY NOT NULL,
	"shift_id" text NOT NULL,
	"event_id" text NOT NULL,
	"position_id" text,
	"volunteer_id" text NOT NULL,
	"signup_id" text,
	"walk_in_reason" text,
	"state" text,
	"in_at" timestamp (3) with time zone,
	"in_evidence" text,
	"out_at" timestamp (3) with time zone,
	"out_evidence" text,
	"leave_reason" text,
	"duplicates" jsonb NOT NULL,
	"closed_by" text,
	"close_reason" text,
	"version" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "attendances_times" CHECK (out_at is null or (in_at is not null and out_at >= in_at))
);
--> statement-breakpoint
CREATE TABLE "certificate_asks" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"recording_unit_id" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"with_trainings" boolean NOT NULL,
	"with_identity" boolean NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"notice_until" text,
	"certificate_id" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text,
	"recording_unit_id" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"total" integer NOT NULL,
	"issued" integer NOT NULL,
	"refused" jsonb NOT NULL,
	"started_by" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate_lines" (
	"certificate_id" text NOT NULL,
	"chain" text NOT NULL,
	"record_id" text NOT NULL,
	"minutes" integer NOT NULL,
	CONSTRAINT "certificate_lines_certificate_id_chain_pk" PRIMARY KEY("certificate_id","chain")
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"recording_unit_id" text NOT NULL,
	"region_code" text NOT NULL,
	"state" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"minutes" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"replaces_id" text,
	"issued_by" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	"end_reason" text,
	"batch_id" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_numbers" (
	"volunteer_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sealed" text NOT NULL,
	"consent_id" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issuers" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"credit_code" text,
	"person_in_charge" text,
	"contact" text,
	"layout" text NOT NULL,
	"title_mn" text,
	"name_mn" text,
	"notice_days" integer NOT NULL,
	"note" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"sealed_private_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "hour_totals" (
	"volunteer_id" text NOT NULL,
	"recording_unit_id" text NOT NULL,
	"month" text NOT NULL,
	"minutes" integer NOT NULL,
	"records" integer NOT NULL,
	CONSTRAINT "hour_totals_volunteer_id_recording_unit_id_month_pk" PRIMARY KEY("volunteer_id","recording_unit_id","month"),
	CONSTRAINT "hour_totals_positive" CHECK (minutes >= 0 and records >= 0)
);
--> statement-breakpoint
CREATE TABLE "national_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"recording_unit_id" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"records" integer NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"entered_on" text,
	"entered_by" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_heads" (
	"chain" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"turn" integer NOT NULL,
	"state" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"event_id" text NOT NULL,
	"attendance_id" text,
	"recording_unit_id" text,
	"minutes" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"evidence" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"first_yes_by" text,
	"national_on" text,
	"national_batch_id" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_records" (
	"id" text PRIMARY KEY NOT NULL,
	"chain" text NOT NULL,
	"turn" integer NOT NULL,
	"state" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"event_id" text NOT NULL,
	"attendance_id" text,
	"recording_unit_id" text,
	"minutes" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"evidence" text NOT NULL,
	"reason" text,
	"by_account" text,
	"second_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "service_records_minutes" CHECK (minutes >= 0 and ends_at >= starts_at)
);
--> statement-breakpoint
CREATE TABLE "data_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"volunteer_id" text,
	"region_code" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"asked_by" text NOT NULL,
	"text" text,
	"answer" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"is_dry" boolean NOT NULL,
	"counts" jsonb NOT NULL,
	"by_account" text,
	"at" timestamp (3) with time zone NOT NULL,
	"took_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quiz_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"question" text NOT NULL,
	"options" jsonb NOT NULL,
	"right_options" jsonb NOT NULL,
	"explanation" text,
	"sort" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quiz_tries" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"registration_id" text NOT NULL,
	"turn" integer NOT NULL,
	"question_ids" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"score" integer,
	"began_at" timestamp (3) with time zone NOT NULL,
	"handed_in_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "session_attendances" (
	"registration_id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"event_id" text NOT NULL,
	"present" integer NOT NULL,
	"minutes" integer NOT NULL,
	"marked_by" text,
	"marked_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "session_attendances_minutes" CHECK (minutes >= 0 and present >= 0)
);
--> statement-breakpoint
CREATE TABLE "training_feedback" (
	"registration_id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"rating" integer NOT NULL,
	"text" text,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_materials" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"link" text,
	"sort" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "training_records" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"volunteer_id" text,
	"registration_id" text NOT NULL,
	"result" text NOT NULL,
	"minutes" integer NOT NULL,
	"sessions_attended" integer NOT NULL,
	"score" integer,
	"people" integer NOT NULL,
	"reason" text,
	"recording_unit_id" text,
	"day" text NOT NULL,
	"corrects_id" text,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trainings" (
	"event_id" text PRIMARY KEY NOT NULL,
	"trainee" text NOT NULL,
	"language" text NOT NULL,
	"grants" text,
	"valid_months" integer,
	"sessions_needed" integer,
	"minutes_share" integer NOT NULL,
	"pass_mark" integer,
	"questions_asked" integer,
	"tries_allowed" integer,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "trainings_share" CHECK (minutes_share between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "qualifications" ADD COLUMN "training_record_id" text;--> statement-breakpoint
ALTER TABLE "volunteers" ADD COLUMN "sealed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_signup_id_signups_id_fk" FOREIGN KEY ("signup_id") REFERENCES "public"."signups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_asks" ADD CONSTRAINT "certificate_asks_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_asks" ADD CONSTRAINT "certificate_asks_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_batches" ADD CONSTRAINT "certificate_batches_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_batches" ADD CONSTRAINT "certificate_batches_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_lines" ADD CONSTRAINT "certificate_lines_certificate_id_certificates_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_lines" ADD CONSTRAINT "certificate_lines_record_id_service_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."service_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_key_id_signing_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."signing_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_numbers" ADD CONSTRAINT "identity_numbers_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issuers" ADD CONSTRAINT "issuers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_totals" ADD CONSTRAINT "hour_totals_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_batches" ADD CONSTRAINT "national_batches_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_heads" ADD CONSTRAINT "service_heads_record_id_service_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."service_records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_heads" ADD CONSTRAINT "service_heads_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_heads" ADD CONSTRAINT "service_heads_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_heads" ADD CONSTRAINT "service_heads_attendance_id_attendances_id_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."attendances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_heads" ADD CONSTRAINT "service_heads_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_attendance_id_attendances_id_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."attendances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_questions" ADD CONSTRAINT "quiz_questions_event_id_trainings_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."trainings"("event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_tries" ADD CONSTRAINT "quiz_tries_event_id_trainings_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."trainings"("event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_tries" ADD CONSTRAINT "quiz_tries_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback" ADD CONSTRAINT "training_feedback_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_feedback" ADD CONSTRAINT "training_feedback_event_id_trainings_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."trainings"("event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_materials" ADD CONSTRAINT "training_materials_event_id_trainings_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."trainings"("event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendance_marks_shift" ON "attendance_marks" USING btree ("shift_id","volunteer_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "attendances_person" ON "attendances" USING btree ("shift_id","volunteer_id");--> statement-breakpoint
CREATE INDEX "attendances_event" ON "attendances" USING btree ("event_id","state");--> statement-breakpoint
CREATE INDEX "attendances_volunteer" ON "attendances" USING btree ("volunteer_id");--> statement-breakpoint
CREATE INDEX "certificate_asks_unit" ON "certificate_asks" USING btree ("recording_unit_id","state","asked_at");--> statement-breakpoint
CREATE INDEX "certificate_asks_volunteer" ON "certificate_asks" USING btree ("volunteer_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_asks_live" ON "certificate_asks" USING btree ("volunteer_id","recording_unit_id") WHERE state in ('asked', 'noticed');--> statement-breakpoint
CREATE INDEX "certificate_batches_unit" ON "certificate_batches" USING btree ("recording_unit_id","started_at");--> statement-breakpoint
CREATE INDEX "certificate_lines_chain" ON "certificate_lines" USING btree ("chain");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_number" ON "certificates" USING btree ("number");--> statement-breakpoint
CREATE INDEX "certificates_volunteer" ON "certificates" USING btree ("volunteer_id","issued_at");--> statement-breakpoint
CREATE INDEX "certificates_unit" ON "certificates" USING btree ("recording_unit_id","state","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_replaces" ON "certificates" USING btree ("replaces_id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_same" ON "certificates" USING btree ("volunteer_id","recording_unit_id","from_day","to_day") WHERE state = 'issued';--> statement-breakpoint
CREATE INDEX "national_batches_unit" ON "national_batches" USING btree ("recording_unit_id","made_at");--> statement-breakpoint
CREATE INDEX "service_heads_volunteer" ON "service_heads" USING btree ("volunteer_id","state","starts_at");--> statement-breakpoint
CREATE INDEX "service_heads_event" ON "service_heads" USING btree ("event_id","state");--> statement-breakpoint
CREATE INDEX "service_heads_unit" ON "service_heads" USING btree ("recording_unit_id","state","starts_at");--> statement-breakpoint
CREATE INDEX "service_heads_waiting" ON "service_heads" USING btree ("state","since");--> statement-breakpoint
CREATE UNIQUE INDEX "service_heads_attendance" ON "service_heads" USING btree ("attendance_id") WHERE state <> 'voided';--> statement-breakpoint
CREATE UNIQUE INDEX "service_records_turn" ON "service_records" USING btree ("chain","turn");--> statement-breakpoint
CREATE INDEX "service_records_event" ON "service_records" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "service_records_volunteer" ON "service_records" USING btree ("volunteer_id","at");--> statement-breakpoint
CREATE INDEX "data_requests_account" ON "data_requests" USING btree ("account_id","asked_at");--> statement-breakpoint
CREATE INDEX "data_requests_state" ON "data_requests" USING btree ("state","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_requests_open" ON "data_requests" USING btree ("account_id","kind") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "retention_runs_at" ON "retention_runs" USING btree ("at");--> statement-breakpoint
CREATE INDEX "quiz_questions_event" ON "quiz_questions" USING btree ("event_id","sort");--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_tries_turn" ON "quiz_tries" USING btree ("registration_id","turn");--> statement-breakpoint
CREATE INDEX "quiz_tries_event" ON "quiz_tries" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "session_attendances_session" ON "session_attendances" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "session_attendances_event" ON "session_attendances" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "training_feedback_event" ON "training_feedback" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "training_materials_event" ON "training_materials" USING btree ("event_id","sort");--> statement-breakpoint
CREATE INDEX "training_records_volunteer" ON "training_records" USING btree ("volunteer_id","day");--> statement-breakpoint
CREATE INDEX "training_records_event" ON "training_records" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "training_records_once" ON "training_records" USING btree ("registration_id") WHERE corrects_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "training_records_corrected" ON "training_records" USING btree ("corrects_id");--> statement-breakpoint
CREATE INDEX "qualifications_ends" ON "qualifications" USING btree ("valid_until");--> statement-breakpoint
CREATE UNIQUE INDEX "qualifications_training" ON "qualifications" USING btree ("training_record_id","kind");