CREATE TABLE "account_regions" (
	"account_id" text NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "account_regions_account_id_region_code_pk" PRIMARY KEY("account_id","region_code")
);
--> statement-breakpoint
CREATE TABLE "account_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" text NOT NULL,
	"device" text,
	"way" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"password_hash" text,
	"locale" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "once_keys" (
	"account_id" text NOT NULL,
	"act" text NOT NULL,
	"target" text NOT NULL,
	"key" text NOT NULL,
	"payload_hash" text NOT NULL,
	"done_id" text NOT NULL,
	"done_said" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "once_keys_account_id_act_target_key_pk" PRIMARY KEY("account_id","act","target","key")
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"account_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" text,
	"role" text,
	"act" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"region_code" text,
	"facts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"ran_at" timestamp (3) with time zone NOT NULL,
	"took_ms" integer NOT NULL,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"theme_zh" text,
	"theme_en" text,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"strands" jsonb NOT NULL,
	"source" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"campaign_id" text,
	"region_code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"period" text NOT NULL,
	"value" text NOT NULL,
	"unit_zh" text NOT NULL,
	"unit_en" text NOT NULL,
	"source" text NOT NULL,
	"as_of" text NOT NULL,
	"sort" integer NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_hosts" (
	"event_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "event_hosts_event_id_organisation_id_pk" PRIMARY KEY("event_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text,
	"title_mn" text,
	"summary" text NOT NULL,
	"region_code" text NOT NULL,
	"campaign_id" text,
	"mode" text NOT NULL,
	"place" text NOT NULL,
	"address" text,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"recording_unit_id" text,
	"is_risky" boolean NOT NULL,
	"risk_notice" text,
	"insurance" text,
	"with_minors" boolean NOT NULL,
	"teacher_present" boolean NOT NULL,
	"school_id" text,
	"whitelist_item" text,
	"whitelist_year" integer,
	"approval_number" text,
	"signup_opens_at" timestamp (3) with time zone,
	"signup_closes_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"finished_at" timestamp (3) with time zone,
	"source" text,
	"version" integer NOT NULL,
	"calendar_sequence" integer NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" text PRIMARY KEY NOT NULL,
	"shift_id" text NOT NULL,
	"event_id" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"places" integer,
	"blocked" integer NOT NULL,
	"taken" integer NOT NULL,
	"has_waitlist" boolean NOT NULL,
	"qualification" text,
	"language" text,
	"min_age" integer,
	"is_risky" boolean NOT NULL,
	"with_minors" boolean NOT NULL,
	"sort" integer NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "positions_places" CHECK (taken >= 0 and blocked >= 0 and (places is null or taken + blocked <= places))
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"name" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"lead_volunteer_id" text,
	"version" integer NOT NULL,
	CONSTRAINT "shifts_times" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"cause" text NOT NULL,
	"kind" text NOT NULL,
	"account_id" text,
	"contact" text,
	"locale" text NOT NULL,
	"region_code" text NOT NULL,
	"event_id" text,
	"data" jsonb NOT NULL,
	"state" text NOT NULL,
	"send_after" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"last_error" text,
	"message_id" text NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"call_result" text,
	"call_note" text,
	"called_by" text,
	"called_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL,
	"region_code" text NOT NULL,
	"address" text,
	"is_issuer" boolean NOT NULL,
	"source" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pilot_designations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"batch" text,
	"starts_on" text NOT NULL,
	"ends_on" text
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"name_zh" text NOT NULL,
	"short_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"name_mn" text,
	"parent" text,
	"sort" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" text PRIMARY KEY NOT NULL,
	"signup_id" text NOT NULL,
	"position_id" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signups" (
	"id" text PRIMARY KEY NOT NULL,
	"position_id" text NOT NULL,
	"shift_id" text NOT NULL,
	"event_id" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"state" text NOT NULL,
	"queue" integer NOT NULL,
	"phone_note" text,
	"override_codes" jsonb,
	"override_reason" text,
	"flags" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text,
	"reason" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"kind" text NOT NULL,
	"result" text NOT NULL,
	"authority" text NOT NULL,
	"checked_on" text NOT NULL,
	"valid_until" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"purpose" text NOT NULL,
	"text_version" text NOT NULL,
	"text_hash" text NOT NULL,
	"method" text NOT NULL,
	"guardian_name" text,
	"given_at" timestamp (3) with time zone NOT NULL,
	"valid_until" text,
	"withdrawn_at" timestamp (3) with time zone,
	"recorded_by" text
);
--> statement-breakpoint
CREATE TABLE "qualifications" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"kind" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_until" text,
	"reason" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" text NOT NULL,
	"volunteer_id" text NOT NULL,
	"is_lead" boolean NOT NULL,
	CONSTRAINT "team_members_team_id_volunteer_id_pk" PRIMARY KEY("team_id","volunteer_id")
);
--> statement-breakpoint
CREATE TABLE "volunteers" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"account_id" text NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL,
	"birth_month" text NOT NULL,
	"region_code" text NOT NULL,
	"organisation_id" text,
	"language_zh" text NOT NULL,
	"language_mn" text NOT NULL,
	"skills" jsonb NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"guardian_name" text,
	"guardian_contact" text,
	"wants_email" boolean NOT NULL,
	"applied_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_regions" ADD CONSTRAINT "account_regions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_regions" ADD CONSTRAINT "account_regions_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_sessions" ADD CONSTRAINT "account_sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_hosts" ADD CONSTRAINT "event_hosts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_hosts" ADD CONSTRAINT "event_hosts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_recording_unit_id_organisations_id_fk" FOREIGN KEY ("recording_unit_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_school_id_organisations_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_lead_volunteer_id_volunteers_id_fk" FOREIGN KEY ("lead_volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_designations" ADD CONSTRAINT "pilot_designations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_signup_id_signups_id_fk" FOREIGN KEY ("signup_id") REFERENCES "public"."signups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signups" ADD CONSTRAINT "signups_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signups" ADD CONSTRAINT "signups_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signups" ADD CONSTRAINT "signups_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signups" ADD CONSTRAINT "signups_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_sessions_token" ON "account_sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "account_sessions_account" ON "account_sessions" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_phone" ON "accounts" USING btree ("phone");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "once_keys_at" ON "once_keys" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_links_token" ON "one_time_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "one_time_links_account" ON "one_time_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit_entries" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "audit_account" ON "audit_entries" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "audit_act" ON "audit_entries" USING btree ("act","at");--> statement-breakpoint
CREATE UNIQUE INDEX "campaigns_slug" ON "campaigns" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "campaigns_dates" ON "campaigns" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "indicators_campaign" ON "indicators" USING btree ("campaign_id","sort");--> statement-breakpoint
CREATE INDEX "events_status" ON "events" USING btree ("status","starts_at");--> statement-breakpoint
CREATE INDEX "events_region" ON "events" USING btree ("region_code","starts_at");--> statement-breakpoint
CREATE INDEX "events_campaign" ON "events" USING btree ("campaign_id","starts_at");--> statement-breakpoint
CREATE INDEX "events_starts" ON "events" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_whitelist" ON "events" USING btree ("school_id","whitelist_item","whitelist_year") WHERE status in ('published', 'finished');--> statement-breakpoint
CREATE INDEX "positions_shift" ON "positions" USING btree ("shift_id","sort");--> statement-breakpoint
CREATE INDEX "positions_event" ON "positions" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "shifts_event" ON "shifts" USING btree ("event_id","starts_at");--> statement-breakpoint
CREATE INDEX "shifts_starts" ON "shifts" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_cause" ON "letters" USING btree ("cause");--> statement-breakpoint
CREATE INDEX "letters_state" ON "letters" USING btree ("state","send_after");--> statement-breakpoint
CREATE INDEX "letters_region" ON "letters" USING btree ("region_code","state");--> statement-breakpoint
CREATE INDEX "letters_event" ON "letters" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "letters_account" ON "letters" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "organisations_region" ON "organisations" USING btree ("region_code","kind");--> statement-breakpoint
CREATE INDEX "organisations_pinyin" ON "organisations" USING btree ("pinyin");--> statement-breakpoint
CREATE INDEX "pilot_designations_organisation" ON "pilot_designations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "teams_region" ON "teams" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "teams_organisation" ON "teams" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "regions_sort" ON "regions" USING btree ("sort");--> statement-breakpoint
CREATE INDEX "offers_deadline" ON "offers" USING btree ("state","deadline");--> statement-breakpoint
CREATE INDEX "offers_position" ON "offers" USING btree ("position_id","state");--> statement-breakpoint
CREATE INDEX "offers_volunteer" ON "offers" USING btree ("volunteer_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_open" ON "offers" USING btree ("signup_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "signups_position" ON "signups" USING btree ("position_id","state","queue");--> statement-breakpoint
CREATE INDEX "signups_volunteer" ON "signups" USING btree ("volunteer_id","state");--> statement-breakpoint
CREATE INDEX "signups_event" ON "signups" USING btree ("event_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "signups_live" ON "signups" USING btree ("volunteer_id","shift_id") WHERE state in ('confirmed', 'waitlisted');--> statement-breakpoint
CREATE INDEX "clearances_volunteer" ON "clearances" USING btree ("volunteer_id");--> statement-breakpoint
CREATE INDEX "consents_volunteer" ON "consents" USING btree ("volunteer_id","purpose");--> statement-breakpoint
CREATE INDEX "qualifications_volunteer" ON "qualifications" USING btree ("volunteer_id","kind");--> statement-breakpoint
CREATE INDEX "team_members_volunteer" ON "team_members" USING btree ("volunteer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "volunteers_number" ON "volunteers" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "volunteers_account" ON "volunteers" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "volunteers_region" ON "volunteers" USING btree ("region_code","status");--> statement-breakpoint
CREATE INDEX "volunteers_pinyin" ON "volunteers" USING btree ("pinyin");--> statement-breakpoint
CREATE INDEX "volunteers_status" ON "volunteers" USING btree ("status","applied_at");