import type { Role } from "@/db/words";

/** Who may come to an address or do an act. "anyone" needs no account; scope on the row is asked where the row is. */
export type Access = "anyone" | readonly Role[];

const STAFF = ["coordinator", "admin"] as const;
const DESK = ["coordinator", "admin", "auditor"] as const;
const SIGNED_IN = ["volunteer", "coordinator", "admin", "auditor"] as const;

/** Every page and route of app/, by its address; a page that is missing here fails the access test. */
export const PAGES = {
  "/": "anyone",
  "/events": "anyone",
  "/events/[id]": "anyone",
  "/campaigns/[slug]": "anyone",
  "/join": "anyone",
  "/g/[token]": "anyone",
  "/sign-in": "anyone",
  "/sign-in/link/[token]": "anyone",
  "/sign-in/password": SIGNED_IN,
  "/privacy": "anyone",
  "/accessibility": "anyone",
  "/me": ["volunteer"],
  "/me/profile": ["volunteer"],
  "/me/data": SIGNED_IN,
  "/desk": STAFF,
  "/desk/requests": STAFF,
  "/desk/requests/[id]": STAFF,
  "/desk/events": STAFF,
  "/desk/events/new": STAFF,
  "/desk/events/[id]": STAFF,
  "/desk/volunteers": STAFF,
  "/desk/volunteers/[id]": STAFF,
  "/desk/organisations": STAFF,
  "/desk/letters": STAFF,
  "/desk/settings": STAFF,
  "/desk/audit": ["admin", "auditor"],
  "/api/health": "anyone",
  "/api/ready": "anyone",
  "/api/auth/[...nextauth]": "anyone",
  "/feeds/events.ics": "anyone",
} as const satisfies Record<string, Access>;

export type PageAddress = keyof typeof PAGES;

/** Every server action, by act; an exported action that names none of these fails the access test. */
export const ACTS = {
  "shell.locale": "anyone",
  "shell.theme": "anyone",
  "auth.sign_in": "anyone",
  "auth.ask_link": "anyone",
  "auth.use_link": "anyone",
  "auth.sample_sign_in": "anyone",
  "auth.sign_out": SIGNED_IN,
  "auth.end_session": SIGNED_IN,
  "auth.change_password": SIGNED_IN,
  "auth.change_login": SIGNED_IN,
  "accounts.open": ["admin"],
  "accounts.change_access": ["admin"],
  "accounts.close": ["admin"],
  "accounts.reopen": ["admin"],
  "accounts.sign_in_link": ["admin"],
  "volunteers.join": "anyone",
  "volunteers.guardian_answer": "anyone",
  "volunteers.change_profile": ["volunteer"],
  "availability.save": ["volunteer"],
  "volunteers.withdraw_consent": ["volunteer"],
  "volunteers.leave": ["volunteer"],
  "volunteers.return": ["volunteer"],
  "volunteers.give_consent": ["volunteer"],
  "volunteers.approve": STAFF,
  "volunteers.decline": STAFF,
  "volunteers.pause": STAFF,
  "volunteers.resume": STAFF,
  "volunteers.record_qualification": STAFF,
  "volunteers.withdraw_qualification": STAFF,
  "volunteers.record_clearance": STAFF,
  "volunteers.record_consent": STAFF,
  "volunteers.reveal": STAFF,
  "volunteers.sign_in_link": STAFF,
  "volunteers.guardian_link": STAFF,
  "volunteers.change_login": STAFF,
  "signups.sign_up": ["volunteer"],
  "signups.wait": ["volunteer"],
  "signups.withdraw": ["volunteer"],
  "signups.accept": ["volunteer"],
  "signups.decline": ["volunteer"],
  "signups.invite": STAFF,
  "signups.take_back": STAFF,
  "signups.enter_by_phone": STAFF,
  "signups.remove": STAFF,
  "events.draft": STAFF,
  "events.edit": STAFF,
  "events.publish": STAFF,
  "events.retract": STAFF,
  "events.move": STAFF,
  "events.cancel": STAFF,
  "events.discard": STAFF,
  "events.save_shift": STAFF,
  "events.remove_shift": STAFF,
  "events.save_position": STAFF,
  "events.remove_position": STAFF,
  "events.name_lead": STAFF,
  "organisations.save": STAFF,
  "organisations.designate": STAFF,
  "letters.stop": STAFF,
  "letters.send_again": STAFF,
  "letters.record_call": STAFF,
  "settings.save": ["admin"],
  "requests.take": STAFF,
  "requests.ask": STAFF,
  "requests.message": STAFF,
  "requests.offer": STAFF,
  "requests.undo": STAFF,
  "requests.take_back": STAFF,
  "requests.hand_over": STAFF,
  "requests.decline": STAFF,
  "requests.renew_link": STAFF,
  "requests.share_link": STAFF,
  "requests.register_host": STAFF,
} as const satisfies Record<string, Access>;

export type Act = keyof typeof ACTS;

export const DESK_ROLES: readonly Role[] = DESK;

export function allows(access: Access, role: Role | undefined): boolean {
  return access === "anyone" || (role !== undefined && access.includes(role));
}
