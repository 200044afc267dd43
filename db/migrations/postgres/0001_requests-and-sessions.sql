CREATE TABLE "availability" (
	"volunteer_id" text NOT NULL,
	"weekday" integer NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "availability_volunteer_id_weekday_part_pk" PRIMARY KEY("volunteer_id","weekday","part")
);
--> statement-breakpoint
CREATE TABLE "availability_exceptions" (
	"id" text PRIMARY KEY NOT NULL,
	"volunteer_id" text NOT NULL,
	"from_day" text NOT NULL,
	"until_day" text NOT NULL,
	"is_free" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offered_dates" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"event_id" text,
	"plan" jsonb NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"visible_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "offered_dates_times" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
CREATE TABLE "request_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"account_id" text,
	"body" text,
	"facts" jsonb NOT NULL,
	"visible_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_links" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"region_code" text,
	"organisation_id" text,
	"organisation_name" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_role" text NOT NULL,
	"contact_phone" text NOT NULL,
	"contact_email" text,
	"locale" text NOT NULL,
	"answers" jsonb NOT NULL,
	"head_count" integer,
	"adults" integer,
	"language" text,
	"whitelist_item" text,
	"whitelist_year" integer,
	"approval_number" text,
	"first_wish" text,
	"submitted_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"taken_by" text,
	"move_asked_at" timestamp (3) with time zone,
	"event_id" text,
	"reason" text,
	"visited_count" integer,
	"rating" integer,
	"feedback" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "requests_rating" CHECK (rating is null or (rating >= 1 and rating <= 5))
);
--> statement-breakpoint
CREATE TABLE "whitelist_items" (
	"year" integer NOT NULL,
	"item" text NOT NULL,
	"approval_number" text,
	"source" text,
	"retired_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "whitelist_items_year_item_pk" PRIMARY KEY("year","item")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"event_id" text NOT NULL,
	"party" text NOT NULL,
	"seats" integer NOT NULL,
	"adults" integer,
	"organisation_id" text,
	"group_name" text,
	"contact_name" text NOT NULL,
	"contact_phone" text,
	"contact_email" text,
	"account_id" text,
	"locale" text NOT NULL,
	"state" text NOT NULL,
	"queue" integer NOT NULL,
	"passed" integer NOT NULL,
	"ticket_code" text NOT NULL,
	"token_hash" text NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text,
	"reason" text,
	"version" integer NOT NULL,
	"is_sample" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "registrations_seats" CHECK (seats >= 1 and (adults is null or (adults >= 0 and adults <= seats)))
);
--> statement-breakpoint
CREATE TABLE "seat_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"registration_id" text NOT NULL,
	"session_id" text NOT NULL,
	"seats" integer NOT NULL,
	"state" text NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"audience" text NOT NULL,
	"places" integer,
	"blocked" integer NOT NULL,
	"taken" integer NOT NULL,
	"has_waitlist" boolean NOT NULL,
	"max_seats" integer NOT NULL,
	"booking_opens_at" timestamp (3) with time zone,
	"booking_closes_at" timestamp (3) with time zone,
	"online_link" text,
	"sort" integer NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "sessions_times" CHECK (ends_at > starts_at),
	CONSTRAINT "sessions_places" CHECK (taken >= 0 and blocked >= 0 and (places is null or taken + blocked <= places))
);
--> statement-breakpoint
ALTER TABLE "availability" ADD CONSTRAINT "availability_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "availability_exceptions" ADD CONSTRAINT "availability_exceptions_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_dates" ADD CONSTRAINT "offered_dates_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_dates" ADD CONSTRAINT "offered_dates_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_dates" ADD CONSTRAINT "offered_dates_offered_by_accounts_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_entries" ADD CONSTRAINT "request_entries_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_entries" ADD CONSTRAINT "request_entries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_links" ADD CONSTRAINT "request_links_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_taken_by_accounts_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_offers" ADD CONSTRAINT "seat_offers_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_offers" ADD CONSTRAINT "seat_offers_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "availability_part" ON "availability" USING btree ("weekday","part");--> statement-breakpoint
CREATE INDEX "availability_exceptions_volunteer" ON "availability_exceptions" USING btree ("volunteer_id","until_day");--> statement-breakpoint
CREATE INDEX "offered_dates_request" ON "offered_dates" USING btree ("request_id","state");--> statement-breakpoint
CREATE INDEX "offered_dates_deadline" ON "offered_dates" USING btree ("state","deadline");--> statement-breakpoint
CREATE INDEX "request_entries_request" ON "request_entries" USING btree ("request_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "request_links_token" ON "request_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "request_links_request" ON "request_links" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_number" ON "requests" USING btree ("number");--> statement-breakpoint
CREATE INDEX "requests_state" ON "requests" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "requests_region" ON "requests" USING btree ("region_code","state");--> statement-breakpoint
CREATE INDEX "requests_organisation" ON "requests" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_event" ON "requests" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "registrations_session" ON "registrations" USING btree ("session_id","state","queue");--> statement-breakpoint
CREATE INDEX "registrations_event" ON "registrations" USING btree ("event_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_token" ON "registrations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_ticket" ON "registrations" USING btree ("event_id","ticket_code");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_live" ON "registrations" USING btree ("session_id","contact_phone") WHERE state in ('confirmed', 'waitlisted') and contact_phone is not null;--> statement-breakpoint
CREATE INDEX "seat_offers_deadline" ON "seat_offers" USING btree ("state","deadline");--> statement-breakpoint
CREATE INDEX "seat_offers_session" ON "seat_offers" USING btree ("session_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_offers_open" ON "seat_offers" USING btree ("registration_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "sessions_event" ON "sessions" USING btree ("event_id","starts_at");--> statement-breakpoint
CREATE INDEX "sessions_starts" ON "sessions" USING btree ("starts_at");