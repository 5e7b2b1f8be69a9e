/** Generated from the contract by `npm run types`; do not edit. */

export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the process answers
         * @description Says nothing of the database: a process that answers this needs no restart.
         *
         *     Open to everybody.
         */
        get: operations["get_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the process is fit to serve
         * @description The database is there, under the right role, with its schema up to date, and takes jobs. Take a process out of service by the status alone; watch `queue` to know whether jobs are done.
         *
         *     Open to everybody.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an account
         * @description The answer is always alike, whether the address has an account or not; a mail says the rest. The account begins when the address is confirmed by the token of that mail.
         *
         *     Open to everybody.
         */
        post: operations["sign_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an address by the mailed token
         * @description The account begins, with the name and password of the sign-up that the mail belongs to, and is signed in: the session's secret is in the cookie.
         *
         *     Open to everybody.
         */
        post: operations["verify_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by address and password
         * @description The session's secret is in the cookie. An address that is not confirmed yet answers like a wrong password, and gets its mail again.
         *
         *     Open to everybody.
         */
        post: operations["log_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description The session ends at once, and its cookie is taken away.
         *
         *     For whoever is signed in.
         */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who is signed in, and where
         * @description The person, all their organizations, and the one that the session works in, with what the person may do there.
         *
         *     For whoever is signed in.
         */
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Go on working in another organization
         * @description From now on it applies to requests that name no organization in `X-Organization-Id`.
         *
         *     For whoever is signed in.
         */
        put: operations["switch_organization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail to set a new password
         * @description The answer is always alike, whether the address has an account or not.
         *
         *     Open to everybody.
         */
        post: operations["request_password_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the mailed token
         * @description Every session of the account ends; sign in with the new password.
         *
         *     Open to everybody.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the own password
         * @description Every other session of the account ends at once; this one gets a new secret, in the cookie.
         *
         *     For whoever is signed in.
         */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signed-in browsers
         * @description The newest session comes first; `current` marks the one that asks.
         *
         *     For whoever is signed in.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a browser out
         * @description The session ends at once; it may be the own one.
         *
         *     For whoever is signed in.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own profile
         * @description What the person is called, and in which language and time zone mails and times are shown.
         *
         *     For whoever is signed in.
         */
        get: operations["get_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own profile
         * @description What is left out stays as it is.
         *
         *     For whoever is signed in.
         */
        patch: operations["update_profile"];
        trace?: never;
    };
    "/api/account-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to the own account
         * @description Sign-ins, sign-outs, and changes of password and profile, the newest first.
         *
         *     For whoever is signed in.
         */
        get: operations["list_account_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own preferences
         * @description Theme, language, time zone, how dates are written, and on which ways one hears of each topic.
         *
         *     For whoever is signed in.
         */
        get: operations["get_preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own preferences
         * @description What is left out stays as it is, topics and ways too. Language and time zone are also those of the profile.
         *
         *     For whoever is signed in.
         */
        patch: operations["update_preferences"];
        trace?: never;
    };
    "/api/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from mails of a kind
         * @description One click, as mail programs do it (RFC 8058): the link of the mail says who and which mails. The body is not read. Doing it again changes nothing.
         *
         *     Open to everybody.
         */
        post: operations["stop_mails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of the organization
         * @description Whoever has the newest account comes first; each with the role.
         *
         *     Needs the permission `members:read`, which viewer, member, admin and owner hold.
         */
        get: operations["list_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own organizations
         * @description The newest comes first; `slug` finds the one that has or had it.
         *
         *     For whoever is signed in.
         */
        get: operations["list_organizations"];
        put?: never;
        /**
         * Create an organization
         * @description The caller becomes its owner. Without a slug, one is made from the name.
         *
         *     For whoever is signed in.
         */
        post: operations["create_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organization
         * @description What it is called, and what the caller may do in it.
         *
         *     Needs the permission `organization:read`, which viewer, member, admin and owner hold.
         */
        get: operations["get_organization"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description It is gone for all its members at once. A mail tells its owners until when they can bring it back; its slug stays taken.
         *
         *     Needs the permission `organization:delete`, which only an owner holds.
         */
        delete: operations["delete_organization"];
        options?: never;
        head?: never;
        /**
         * Rename an organization, or give it a new slug
         * @description What is left out stays as it is. An old slug stays taken, and goes on leading to the organization.
         *
         *     Needs the permission `organization:update`, which admin and owner hold.
         */
        patch: operations["update_organization"];
        trace?: never;
    };
    "/api/deleted-organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deleted organizations that can be brought back
         * @description Those that the caller owned, the newest first.
         *
         *     For whoever is signed in.
         */
        get: operations["list_deleted_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted organization back
         * @description For those who owned it, as long as it is not purged. Everything is as it was: members, roles, and all that they made.
         *
         *     For whoever is signed in.
         */
        post: operations["restore_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the teams of the organization
         * @description The newest comes first; each with the number of its members.
         *
         *     Needs the permission `teams:read`, which viewer, member, admin and owner hold.
         */
        get: operations["list_teams"];
        put?: never;
        /**
         * Create a team
         * @description It has no members yet; its name must be unused in the organization.
         *
         *     Needs the permission `teams:manage`, which admin and owner hold.
         */
        post: operations["create_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a team
         * @description What it is called, what it is there for, and how many belong to it.
         *
         *     Needs the permission `teams:read`, which viewer, member, admin and owner hold.
         */
        get: operations["get_team"];
        put?: never;
        post?: never;
        /**
         * Delete a team
         * @description For good; its members stay members of the organization.
         *
         *     Needs the permission `teams:manage`, which admin and owner hold.
         */
        delete: operations["delete_team"];
        options?: never;
        head?: never;
        /**
         * Rename a team, or describe it anew
         * @description What is left out stays as it is.
         *
         *     Needs the permission `teams:manage`, which admin and owner hold.
         */
        patch: operations["update_team"];
        trace?: never;
    };
    "/api/teams/{team_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a team
         * @description Whoever has the newest account comes first; `is_lead` marks those who lead it.
         *
         *     Needs the permission `teams:read`, which viewer, member, admin and owner hold.
         */
        get: operations["list_team_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{team_id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a member of the organization into a team
         * @description For those who hold `teams:manage`, and for the leads of this team. Whoever is in it already becomes its lead, or ceases to be.
         *
         *     Needs the permission `teams:read`, which viewer, member, admin and owner hold.
         */
        put: operations["set_team_member"];
        post?: never;
        /**
         * Take somebody out of a team
         * @description For those who hold `teams:manage`, and for the leads of this team. The person stays a member of the organization.
         *
         *     Needs the permission `teams:read`, which viewer, member, admin and owner hold.
         */
        delete: operations["remove_team_member"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages of the organization
         * @description The newest comes first; the blocks come with each page alone.
         *
         *     Needs the permission `pages:read`, which viewer, member, admin and owner hold.
         */
        get: operations["list_pages"];
        put?: never;
        /**
         * Create a page
         * @description Its slug must be unused in the organization.
         *
         *     Needs the permission `pages:create`, which member, admin and owner hold.
         */
        post: operations["create_page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{page_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a page
         * @description With its blocks, and the version to send along with a change.
         *
         *     Needs the permission `pages:read`, which viewer, member, admin and owner hold.
         */
        get: operations["get_page"];
        put?: never;
        post?: never;
        /**
         * Delete a page
         * @description For good: only the entry in the audit log stays.
         *
         *     Needs the permission `pages:delete`, which member, admin and owner hold.
         */
        delete: operations["delete_page"];
        options?: never;
        head?: never;
        /**
         * Change a page
         * @description `version` is the one that was read. If somebody else changed the page since, nothing is written and the answer is `VERSION_CONFLICT`. What is left out stays as it is; blocks are replaced as a whole.
         *
         *     Needs the permission `pages:update`, which member, admin and owner hold.
         */
        patch: operations["update_page"];
        trace?: never;
    };
    "/api/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened in the organization
         * @description The newest entry comes first. Entries hold ids; the names beside them are those of today.
         *
         *     Needs the permission `audit:read`, which admin and owner hold.
         */
        get: operations["list_audit_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own notifications in the organization
         * @description The newest comes first. Archived ones are listed by themselves.
         *
         *     Needs the permission `notifications:read`, which viewer, member, admin and owner hold.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the unread notifications
         * @description Those in the organization that are not archived.
         *
         *     Needs the permission `notifications:read`, which viewer, member, admin and owner hold.
         */
        get: operations["count_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the own notifications as they come
         * @description Server-sent events: `id` is the notification's id, `data` the notification as JSON. Open the stream first and read the list then, and nothing is missed. Whoever comes back sends the last `id` as `Last-Event-ID`, and gets what came meanwhile, each once. A comment every 15 seconds says that the stream is alive; it ends when the session or the membership does.
         *
         *     Needs the permission `notifications:read`, which viewer, member, admin and owner hold.
         */
        get: operations["stream_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark a notification as read or unread, or archive it
         * @description What is left out stays as it is.
         *
         *     Needs the permission `notifications:read`, which viewer, member, admin and owner hold.
         */
        patch: operations["update_notification"];
        trace?: never;
    };
    "/api/notifications/read-marker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark everything as read up to a notification
         * @description It and all that are older, archived ones too. What came later stays unread, and is counted.
         *
         *     Needs the permission `notifications:read`, which viewer, member, admin and owner hold.
         */
        put: operations["set_read_marker"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "member.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person became a member
         * @description The event `member.added` as subscribers get it, at least once each.
         */
        post: operations["receive_member_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "organization.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization was created
         * @description The event `organization.created` as subscribers get it, at least once each.
         */
        post: operations["receive_organization_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "organization.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization was renamed, or has a new slug
         * @description The event `organization.updated` as subscribers get it, at least once each.
         */
        post: operations["receive_organization_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "organization.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization was deleted; for some days its owners can bring it back
         * @description The event `organization.deleted` as subscribers get it, at least once each.
         */
        post: operations["receive_organization_deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "organization.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A deleted organization was brought back, as it was
         * @description The event `organization.restored` as subscribers get it, at least once each.
         */
        post: operations["receive_organization_restored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A team was created
         * @description The event `team.created` as subscribers get it, at least once each.
         */
        post: operations["receive_team_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A team was renamed or described anew
         * @description The event `team.updated` as subscribers get it, at least once each.
         */
        post: operations["receive_team_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A team was deleted; its members stay members of the organization
         * @description The event `team.deleted` as subscribers get it, at least once each.
         */
        post: operations["receive_team_deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.member_added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person joined a team
         * @description The event `team.member_added` as subscribers get it, at least once each.
         */
        post: operations["receive_team_member_added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.member_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person began or ceased to lead a team
         * @description The event `team.member_changed` as subscribers get it, at least once each.
         */
        post: operations["receive_team_member_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "team.member_removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person was taken out of a team
         * @description The event `team.member_removed` as subscribers get it, at least once each.
         */
        post: operations["receive_team_member_removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "page.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A page was created
         * @description The event `page.created` as subscribers get it, at least once each.
         */
        post: operations["receive_page_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "page.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A page was changed
         * @description The event `page.updated` as subscribers get it, at least once each.
         */
        post: operations["receive_page_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "page.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A page was deleted
         * @description The event `page.deleted` as subscribers get it, at least once each.
         */
        post: operations["receive_page_deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description It will be dealt with; what comes of it is said by mail. */
        Accepted: {
            /**
             * @description Always the same, whoever asked.
             * @constant
             */
            status: "accepted";
        };
        /** @description Something that happened to the own account. */
        AccountEventItem: {
            /**
             * Format: uuid
             * @description The event's id.
             */
            id: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "account.created" | "session.started" | "session.ended" | "password.changed" | "password.reset" | "profile.updated";
            /** @description The address that it came from, where it is known. */
            ip_address: string | null;
            /**
             * @description What the browser called itself.
             * @example Mozilla/5.0 (X11; Linux x86_64)
             */
            user_agent: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
        };
        /** @description One page of a list, and where the next one begins. */
        AccountEventItemListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["AccountEventItem"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description The organization that the session works in. */
        ActiveOrganization: {
            /**
             * Format: uuid
             * @description The organization's id.
             */
            id: string;
            /**
             * @description What it is called.
             * @example Acme
             */
            name: string;
            /**
             * @description Its part of the address.
             * @example acme
             */
            slug: string;
            /**
             * @description The person's role in it.
             * @example member
             */
            role: string;
            /** @description What the person may do there. */
            permissions: string[];
        };
        /** @description Who did it. */
        Actor: {
            /**
             * @description What kind of actor.
             * @enum {string}
             */
            type: "user" | "api_key" | "system";
            /** @description The actor's id; null for the system itself. */
            id: string | null;
            /** @description What the actor is called today; null for one who has left. */
            name: string | null;
        };
        /** @description One entry of the log. */
        AuditLog: {
            /**
             * Format: uuid
             * @description The event's id.
             */
            id: string;
            /**
             * @description The kind of event.
             * @example page.created
             */
            action: string;
            actor: components["schemas"]["Actor"];
            subject: components["schemas"]["Subject"];
            /** @description The names of the fields that have new values. */
            changed_fields: string[];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
        };
        /** @description One page of a list, and where the next one begins. */
        AuditLogListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["AuditLog"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A link that looks like a button. */
        Button: {
            /**
             * @description Tells the kinds of blocks apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "button";
            /**
             * @description Made by the client; unique within the page.
             * @example b1
             */
            id: string;
            /**
             * @description What it says.
             * @example Sign up
             */
            label: string;
            /**
             * @description Where it leads: https or mailto.
             * @example https://example.com
             */
            url: string;
        };
        /** @description Changes to how one hears of a topic; what is left out stays as it is. */
        ChangeChannels: {
            /** @description In the list of notifications, and live. */
            in_app?: boolean;
            /** @description By a mail for each. */
            email?: boolean;
            /** @description By the daily mail that gathers what is still unread. */
            digest?: boolean;
        };
        /** @description A new password, by the old one. */
        ChangePassword: {
            /**
             * @description The one that is in use.
             * @example correct horse battery staple
             */
            current_password: string;
            /**
             * @description The new password.
             * @example correct horse battery staple
             */
            new_password: string;
        };
        /** @description How one hears of a topic. */
        ChannelChoices: {
            /** @description In the list of notifications, and live. */
            in_app: boolean;
            /** @description By a mail for each. */
            email: boolean;
            /** @description By the daily mail that gathers what is still unread. */
            digest: boolean;
        };
        /** @description A new organization; its creator becomes its owner. */
        CreateOrganization: {
            /**
             * @description What it is called.
             * @example Acme
             */
            name: string;
            /**
             * @description Its part of addresses; made from the name when left out.
             * @example acme
             */
            slug?: string;
        };
        /** @description A new page. */
        CreatePage: {
            /**
             * @description Shown in lists and at the top of the page.
             * @example Welcome
             */
            title: string;
            /**
             * @description The page's part of its address; unique in its organization.
             * @example welcome
             */
            slug: string;
            /**
             * @description What it consists of, from top to bottom.
             * @example [
             *       {
             *         "id": "b1",
             *         "text": "Hello, world.",
             *         "type": "text"
             *       }
             *     ]
             */
            blocks: (components["schemas"]["Heading"] | components["schemas"]["Paragraph"] | components["schemas"]["Image"] | components["schemas"]["Button"] | components["schemas"]["Quote"] | components["schemas"]["Divider"])[];
        };
        /** @description A new team, without members. */
        CreateTeam: {
            /**
             * @description What it is called; unique in the organization.
             * @example Support
             */
            name: string;
            /**
             * @description What it is there for.
             * @default
             * @example Answers whoever writes to us, within a day.
             */
            description: string;
        };
        /** @description A deleted organization that the caller can bring back. */
        DeletedOrganization: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description What it was called.
             * @example Acme
             */
            name: string;
            /**
             * @description Its part of addresses, which is kept for it.
             * @example acme
             */
            slug: string;
            /**
             * Format: date-time
             * @description When it was deleted.
             */
            deleted_at: string;
            /**
             * Format: date-time
             * @description Until when it can be brought back; after that it is removed for good.
             */
            purge_after: string;
        };
        /** @description One page of a list, and where the next one begins. */
        DeletedOrganizationListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["DeletedOrganization"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A line across the page. */
        Divider: {
            /**
             * @description Tells the kinds of blocks apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "divider";
            /**
             * @description Made by the client; unique within the page.
             * @example b1
             */
            id: string;
        };
        /** @description What went wrong. */
        ErrorBody: {
            /**
             * @description A word of the closed list of codes.
             * @example NOT_FOUND
             * @enum {string}
             */
            code: "BAD_REQUEST" | "CONFLICT" | "CSRF_FAILED" | "FORBIDDEN" | "HEADERS_TOO_LARGE" | "IDEMPOTENCY_KEY_REUSED" | "INTERNAL_ERROR" | "INVALID_CREDENTIALS" | "LIMIT_REACHED" | "MALFORMED_JSON" | "METHOD_NOT_ALLOWED" | "NOT_FOUND" | "ORGANIZATION_REQUIRED" | "PAYLOAD_TOO_LARGE" | "RATE_LIMIT_EXCEEDED" | "REQUEST_TIMEOUT" | "SERVICE_UNAVAILABLE" | "SLUG_TAKEN" | "STEP_UP_REQUIRED" | "TEAM_NAME_TAKEN" | "UNAUTHORIZED" | "UNSUPPORTED_MEDIA_TYPE" | "VALIDATION_ERROR" | "VERSION_CONFLICT";
            /**
             * @description One English sentence; show your own text by `code`.
             * @example There is no such thing here.
             */
            message: string;
            /** @description The single faults, where there is more to say than the code. */
            details: components["schemas"]["ErrorDetail"][] | null;
            /**
             * @description The name of this request in the log; give it to support.
             * @example 0199f3a1d2c47b6c9f6d1f0f9a3c5e77
             */
            request_id: string;
        };
        /** @description One thing that is wrong with one part of the request. */
        ErrorDetail: {
            /**
             * @description Where it is: `body.`, `query.`, `path.` or `header.` and the name.
             * @example body.email
             */
            field: string;
            /**
             * @description What is wrong, for programs.
             * @example STRING_TOO_SHORT
             * @example TOKEN_INVALID
             */
            code: string;
            /**
             * @description What is wrong, in English.
             * @example String should have at least 1 character
             */
            message: string;
        };
        /** @description Every 4xx and 5xx answer. */
        ErrorEnvelope: {
            error: components["schemas"]["ErrorBody"];
        };
        /** @description Who did it. */
        EventActor: {
            /**
             * @description What kind of actor.
             * @enum {string}
             */
            type: "user" | "api_key" | "system";
            /** @description The actor's id; null for the system itself. */
            id: string | null;
        };
        /** @description What it happened to. */
        EventSubject: {
            /**
             * @description What kind of thing.
             * @example page
             */
            type: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
        };
        /** @description A heading. */
        Heading: {
            /**
             * @description Tells the kinds of blocks apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "heading";
            /**
             * @description Made by the client; unique within the page.
             * @example b1
             */
            id: string;
            /**
             * @description The words of the heading.
             * @example Welcome
             */
            text: string;
            /**
             * @description How deep it stands, 1 being the highest.
             * @enum {integer}
             */
            level: 1 | 2 | 3;
        };
        /** @description How the process is. */
        Health: {
            /**
             * @description `ok`; anything else is an error.
             * @constant
             */
            status: "ok";
        };
        /** @description A picture from elsewhere. */
        Image: {
            /**
             * @description Tells the kinds of blocks apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "image";
            /**
             * @description Made by the client; unique within the page.
             * @example b1
             */
            id: string;
            /**
             * @description Where the picture is; https only.
             * @example https://example.com/sunrise.jpg
             */
            url: string;
            /**
             * @description What it shows, for those who don't see it.
             * @example A sunrise over the sea
             */
            alt: string;
            /**
             * @description A line below it.
             * @example June 2026
             */
            caption?: string;
        };
        /** @description Address and password. */
        LogIn: {
            /**
             * Format: email
             * @description The account's address.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description The account's password.
             * @example correct horse battery staple
             */
            password: string;
        };
        /** @description The outcome of a sign-in. */
        LoggedIn: {
            /**
             * @description What the sign-in has come to.
             * @constant
             */
            status: "authenticated";
            /** @description The new session; its secret is in the cookie. */
            session: components["schemas"]["Session"];
        };
        /** @description A person in the organization. */
        Member: {
            /** @description The person. */
            user: components["schemas"]["Person"];
            /**
             * @description The person's role.
             * @example member
             */
            role: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            joined_at: string;
        };
        /** @description What else there is to know: ids and names of fields. */
        MemberAddedData: {
            /**
             * @description The person's role.
             * @example member
             */
            role: string;
        };
        /** @description A person became a member. */
        MemberAddedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "member.added";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["MemberAddedData"];
        };
        /** @description One page of a list, and where the next one begins. */
        MemberListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["Member"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Something that one is told of. */
        Notification: {
            /**
             * Format: uuid
             * @description Its id; later ones are greater.
             */
            id: string;
            /**
             * @description What it is about; preferences are set by topic.
             * @example pages
             */
            topic: string;
            /**
             * @description What kind of event it tells of.
             * @example page.created
             */
            type: string;
            actor: components["schemas"]["Actor"];
            subject: components["schemas"]["Subject"];
            /**
             * Format: date-time
             * @description When it was told.
             */
            created_at: string;
            /** @description When it was read; null for an unread one. */
            read_at: string | null;
            /** @description When it was archived; null for one that is not. */
            archived_at: string | null;
        };
        /** @description How much there is to read. */
        NotificationCount: {
            /**
             * @description How many are unread and not archived; counted up to 1,000.
             * @example 3
             */
            unread: number;
        };
        /** @description One page of a list, and where the next one begins. */
        NotificationListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["Notification"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description An organization, and what the caller may do in it. */
        Organization: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description What it is called.
             * @example Acme
             */
            name: string;
            /**
             * @description Its part of addresses.
             * @example acme
             */
            slug: string;
            /**
             * @description The caller's role in it.
             * @example member
             */
            role: string;
            /** @description What the caller may do. */
            permissions: string[];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its name or slug was last changed.
             */
            updated_at: string;
        };
        /** @description What else there is to know: ids and names of fields. */
        OrganizationCreatedData: Record<string, never>;
        /** @description An organization was created. */
        OrganizationCreatedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "organization.created";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["OrganizationCreatedData"];
        };
        /** @description What else there is to know: ids and names of fields. */
        OrganizationDeletedData: Record<string, never>;
        /** @description An organization was deleted; for some days its owners can bring it back. */
        OrganizationDeletedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "organization.deleted";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["OrganizationDeletedData"];
        };
        /** @description What else there is to know: ids and names of fields. */
        OrganizationRestoredData: Record<string, never>;
        /** @description A deleted organization was brought back, as it was. */
        OrganizationRestoredEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "organization.restored";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["OrganizationRestoredData"];
        };
        /** @description An organization that the caller belongs to. */
        OrganizationSummary: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description What it is called.
             * @example Acme
             */
            name: string;
            /**
             * @description Its part of addresses.
             * @example acme
             */
            slug: string;
            /**
             * @description The caller's role in it.
             * @example member
             */
            role: string;
        };
        /** @description One page of a list, and where the next one begins. */
        OrganizationSummaryListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["OrganizationSummary"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description What else there is to know: ids and names of fields. */
        OrganizationUpdatedData: {
            /** @description The names of the fields that have new values. */
            changed_fields: string[];
        };
        /** @description An organization was renamed, or has a new slug. */
        OrganizationUpdatedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "organization.updated";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["OrganizationUpdatedData"];
        };
        /** @description A page with its blocks. */
        Page: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description Its title.
             * @example Welcome
             */
            title: string;
            /**
             * @description Its part of the address.
             * @example welcome
             */
            slug: string;
            /**
             * @description Counts its changes, from 1; send it along with an update.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * @description What it consists of, from top to bottom.
             * @example [
             *       {
             *         "id": "b1",
             *         "text": "Hello, world.",
             *         "type": "text"
             *       }
             *     ]
             */
            blocks: (components["schemas"]["Heading"] | components["schemas"]["Paragraph"] | components["schemas"]["Image"] | components["schemas"]["Button"] | components["schemas"]["Quote"] | components["schemas"]["Divider"])[];
        };
        /** @description What else there is to know: ids and names of fields. */
        PageCreatedData: Record<string, never>;
        /** @description A page was created. */
        PageCreatedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "page.created";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["PageCreatedData"];
        };
        /** @description What else there is to know: ids and names of fields. */
        PageDeletedData: Record<string, never>;
        /** @description A page was deleted. */
        PageDeletedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "page.deleted";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["PageDeletedData"];
        };
        /** @description A page without its blocks. */
        PageSummary: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description Its title.
             * @example Welcome
             */
            title: string;
            /**
             * @description Its part of the address.
             * @example welcome
             */
            slug: string;
            /**
             * @description Counts its changes, from 1; send it along with an update.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
        };
        /** @description One page of a list, and where the next one begins. */
        PageSummaryListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["PageSummary"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description What else there is to know: ids and names of fields. */
        PageUpdatedData: {
            /** @description The names of the fields that have new values. */
            changed_fields: string[];
        };
        /** @description A page was changed. */
        PageUpdatedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "page.updated";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["PageUpdatedData"];
        };
        /** @description Running text; line breaks are kept. */
        Paragraph: {
            /**
             * @description Tells the kinds of blocks apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "text";
            /**
             * @description Made by the client; unique within the page.
             * @example b1
             */
            id: string;
            /**
             * @description The text, without markup.
             * @example Hello, world.
             */
            text: string;
        };
        /** @description A person as fellow members see them. */
        Person: {
            /**
             * Format: uuid
             * @description The person's id.
             */
            id: string;
            /**
             * @description How the person is called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * Format: email
             * @description The confirmed address.
             * @example ada@example.com
             */
            email: string;
            /** @description Where the picture is; null without one. */
            avatar_url: string | null;
        };
        /** @description The own preferences. */
        Preferences: {
            /**
             * @description Light, dark, or as the system has it.
             * @enum {string}
             */
            theme: "system" | "light" | "dark";
            /**
             * @description The language of mails and of the web app.
             * @enum {string}
             */
            locale: "en" | "de";
            /**
             * @description The zone in which times are shown.
             * @example Europe/Berlin
             */
            time_zone: string;
            /**
             * @description How dates are written: as usual in the language, 2026-01-31, 31/01/2026 or 01/31/2026.
             * @enum {string}
             */
            date_format: "auto" | "iso" | "day_first" | "month_first";
            /**
             * @description How one hears of each topic, by its name; the topics are those of the domains.
             * @example {
             *       "pages": {
             *         "digest": true,
             *         "email": false,
             *         "in_app": true
             *       }
             *     }
             */
            notifications: {
                [key: string]: components["schemas"]["ChannelChoices"];
            };
        };
        /** @description The own account. */
        Profile: {
            /**
             * Format: uuid
             * @description The person's id.
             */
            id: string;
            /**
             * Format: email
             * @description The confirmed address.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description How the person is called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description The language of mails and of the web app.
             * @enum {string}
             */
            locale: "en" | "de";
            /**
             * @description The zone in which times are shown.
             * @example Europe/Berlin
             */
            time_zone: string;
            /** @description Where the picture is; null without one. */
            avatar_url: string | null;
            /** @description Always true: an account begins when its address is confirmed. */
            email_verified: boolean;
            /**
             * Format: date-time
             * @description When the account began.
             */
            created_at: string;
        };
        /** @description Somebody's words. */
        Quote: {
            /**
             * @description Tells the kinds of blocks apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "quote";
            /**
             * @description Made by the client; unique within the page.
             * @example b1
             */
            id: string;
            /**
             * @description The words.
             * @example Less, but better.
             */
            text: string;
            /**
             * @description Whose words they are.
             * @example Dieter Rams
             */
            attribution?: string;
        };
        /** @description How the process is, and what an operator should look at. */
        Readiness: {
            /**
             * @description `ok`; anything else is an error.
             * @constant
             */
            status: "ok";
            /**
             * @description `late` when a job has been due for five minutes: workers are missing, or have too much to do.
             *     It takes no process out of service, for no process that serves could mend it.
             * @enum {string}
             */
            queue: "ok" | "late";
        };
        /** @description Whose password was forgotten. */
        RequestPasswordReset: {
            /**
             * Format: email
             * @description The account's address.
             * @example ada@example.com
             */
            email: string;
        };
        /** @description A new password, by the token of a reset mail. */
        ResetPassword: {
            /**
             * @description As in the mailed link.
             * @example pYk3Zq0XW6o2mJ9vTn4sHc8dLr1uEa7bGf5iKx_-QwM
             */
            token: string;
            /**
             * @description The new password.
             * @example correct horse battery staple
             */
            password: string;
        };
        /** @description Who is signed in, and where. */
        Session: {
            /** @description The person. */
            user: components["schemas"]["SessionUser"];
            /** @description Where the session works; null before the first organization. */
            organization: components["schemas"]["ActiveOrganization"] | null;
            /** @description All organizations of the person, by name. */
            organizations: components["schemas"]["SessionMembership"][];
            /**
             * Format: date-time
             * @description When the session ends if it is not used.
             */
            expires_at: string;
        };
        /** @description A signed-in browser. */
        SessionItem: {
            /**
             * Format: uuid
             * @description The session's id.
             */
            id: string;
            /** @description Is it the one that asks? */
            current: boolean;
            /**
             * @description Browser and system, in words.
             * @example Firefox on Linux
             */
            device: string;
            /**
             * @description What the browser calls itself.
             * @example Mozilla/5.0 (X11; Linux x86_64)
             */
            user_agent: string;
            /** @description The address that it signed in from, where it is known. */
            ip_address: string | null;
            /**
             * Format: date-time
             * @description When it signed in.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            last_seen_at: string;
        };
        /** @description One page of a list, and where the next one begins. */
        SessionItemListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["SessionItem"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description An organization that the person belongs to. */
        SessionMembership: {
            /**
             * Format: uuid
             * @description The organization's id.
             */
            id: string;
            /**
             * @description What it is called.
             * @example Acme
             */
            name: string;
            /**
             * @description Its part of the address.
             * @example acme
             */
            slug: string;
            /**
             * @description The person's role in it.
             * @example member
             */
            role: string;
        };
        /** @description The person who is signed in. */
        SessionUser: {
            /**
             * Format: uuid
             * @description The person's id.
             */
            id: string;
            /**
             * Format: email
             * @description The confirmed address, as typed.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description How the person is called.
             * @example Ada Lovelace
             */
            name: string;
            /** @description Where the picture is; null without one. */
            avatar_url: string | null;
            /** @description Always true: an account begins when its address is confirmed. */
            email_verified: boolean;
        };
        /** @description How far one has read. */
        SetReadMarker: {
            /**
             * Format: uuid
             * @description The newest notification that was seen.
             */
            before: string;
        };
        /** @description How somebody belongs to a team. */
        SetTeamMember: {
            /** @description Whether the person leads it: leads decide who belongs to their team. */
            is_lead: boolean;
        };
        /** @description A new account, to be confirmed by mail. */
        SignUp: {
            /**
             * Format: email
             * @description Where the confirmation goes; kept as typed.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description 12 to 256 characters; common ones are refused.
             * @example correct horse battery staple
             */
            password: string;
            /**
             * @description How the person is called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description The language that the account begins with, and that its mails are in.
             * @default en
             * @enum {string}
             */
            locale: "en" | "de";
            /**
             * @description The time zone that the account begins with, by its IANA name.
             * @default UTC
             * @example Europe/Berlin
             */
            time_zone: string;
        };
        /** @description What it happened to. */
        Subject: {
            /**
             * @description What kind of thing.
             * @example page
             */
            type: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description What it is called today; null when it is gone. */
            name: string | null;
        };
        /** @description Where to go on working. */
        SwitchOrganization: {
            /**
             * Format: uuid
             * @description An organization of the caller.
             */
            organization_id: string;
        };
        /** @description A team of the organization. */
        Team: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description What it is called.
             * @example Support
             */
            name: string;
            /**
             * @description What it is there for.
             * @example Answers whoever writes to us, within a day.
             */
            description: string;
            /**
             * @description How many people belong to it.
             * @example 4
             */
            members_count: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its name or description was last changed.
             */
            updated_at: string;
        };
        /** @description What else there is to know: ids and names of fields. */
        TeamCreatedData: Record<string, never>;
        /** @description A team was created. */
        TeamCreatedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "team.created";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["TeamCreatedData"];
        };
        /** @description What else there is to know: ids and names of fields. */
        TeamDeletedData: Record<string, never>;
        /** @description A team was deleted; its members stay members of the organization. */
        TeamDeletedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "team.deleted";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["TeamDeletedData"];
        };
        /** @description One page of a list, and where the next one begins. */
        TeamListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["Team"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A person in a team. */
        TeamMember: {
            /** @description The person. */
            user: components["schemas"]["Person"];
            /** @description Whether the person leads it. */
            is_lead: boolean;
            /**
             * Format: date-time
             * @description Since when the person belongs to it.
             */
            joined_at: string;
        };
        /** @description What else there is to know: ids and names of fields. */
        TeamMemberAddedData: {
            /**
             * Format: uuid
             * @description The person.
             */
            user_id: string;
        };
        /** @description A person joined a team. */
        TeamMemberAddedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "team.member_added";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["TeamMemberAddedData"];
        };
        /** @description What else there is to know: ids and names of fields. */
        TeamMemberChangedData: {
            /**
             * Format: uuid
             * @description The person.
             */
            user_id: string;
        };
        /** @description A person began or ceased to lead a team. */
        TeamMemberChangedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "team.member_changed";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["TeamMemberChangedData"];
        };
        /** @description One page of a list, and where the next one begins. */
        TeamMemberListing: {
            /** @description The items of this page, in the list's order. */
            data: components["schemas"]["TeamMember"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description What else there is to know: ids and names of fields. */
        TeamMemberRemovedData: {
            /**
             * Format: uuid
             * @description The person.
             */
            user_id: string;
        };
        /** @description A person was taken out of a team. */
        TeamMemberRemovedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "team.member_removed";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["TeamMemberRemovedData"];
        };
        /** @description What else there is to know: ids and names of fields. */
        TeamUpdatedData: {
            /** @description The names of the fields that have new values. */
            changed_fields: string[];
        };
        /** @description A team was renamed or described anew. */
        TeamUpdatedEvent: {
            /**
             * Format: uuid
             * @description The event's id; the same one however often it is delivered.
             */
            id: string;
            /**
             * @description What has happened.
             * @constant
             */
            type: "team.updated";
            /**
             * @description The version of the shape of `data`.
             * @constant
             */
            version: 1;
            /**
             * Format: uuid
             * @description Where it happened.
             */
            organization_id: string;
            actor: components["schemas"]["EventActor"];
            subject: components["schemas"]["EventSubject"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string;
            data: components["schemas"]["TeamUpdatedData"];
        };
        /** @description Changes to a notification; what is left out stays as it is. */
        UpdateNotification: {
            /** @description Whether it counts as read. */
            read?: boolean;
            /** @description Whether it is archived. */
            archived?: boolean;
        };
        /** @description Changes to an organization; what is left out stays as it is. */
        UpdateOrganization: {
            /**
             * @description A new name.
             * @example Acme
             */
            name?: string;
            /**
             * @description A new slug; the old one leads to the new one from now on.
             * @example acme
             */
            slug?: string;
        };
        /** @description Changes to a page; what is left out stays as it is. */
        UpdatePage: {
            /**
             * @description The version that was read; a page that has moved on answers VERSION_CONFLICT.
             * @example 1
             */
            version: number;
            /**
             * @description A new title.
             * @example Welcome
             */
            title?: string;
            /**
             * @description A new slug.
             * @example welcome
             */
            slug?: string;
            /**
             * @description New blocks, all of them.
             * @example [
             *       {
             *         "id": "b1",
             *         "text": "Hello, world.",
             *         "type": "text"
             *       }
             *     ]
             */
            blocks?: (components["schemas"]["Heading"] | components["schemas"]["Paragraph"] | components["schemas"]["Image"] | components["schemas"]["Button"] | components["schemas"]["Quote"] | components["schemas"]["Divider"])[];
        };
        /** @description Changes to the own preferences; what is left out stays as it is. */
        UpdatePreferences: {
            /**
             * @description Light, dark, or as the system has it.
             * @enum {string}
             */
            theme?: "system" | "light" | "dark";
            /**
             * @description The language of mails and of the web app.
             * @enum {string}
             */
            locale?: "en" | "de";
            /**
             * @description The zone in which times are shown.
             * @example Europe/Berlin
             */
            time_zone?: string;
            /**
             * @description How dates are written: as usual in the language, 2026-01-31, 31/01/2026 or 01/31/2026.
             * @enum {string}
             */
            date_format?: "auto" | "iso" | "day_first" | "month_first";
            /**
             * @description How one wants to hear of topics, by the topics' names.
             * @example {
             *       "pages": {
             *         "email": true
             *       }
             *     }
             */
            notifications?: {
                [key: string]: components["schemas"]["ChangeChannels"];
            };
        };
        /** @description Changes to the own profile; what is left out stays as it is. */
        UpdateProfile: {
            /**
             * @description How the person is called.
             * @example Ada Lovelace
             */
            name?: string;
            /**
             * @description The language of mails and of the web app.
             * @enum {string}
             */
            locale?: "en" | "de";
            /**
             * @description The zone in which times are shown.
             * @example Europe/Berlin
             */
            time_zone?: string;
        };
        /** @description Changes to a team; what is left out stays as it is. */
        UpdateTeam: {
            /**
             * @description A new name.
             * @example Support
             */
            name?: string;
            /**
             * @description A new description.
             * @example Answers whoever writes to us, within a day.
             */
            description?: string;
        };
        /** @description The token of a confirmation mail. */
        VerifyEmail: {
            /**
             * @description As in the mailed link.
             * @example pYk3Zq0XW6o2mJ9vTn4sHc8dLr1uEa7bGf5iKx_-QwM
             */
            token: string;
        };
    };
    responses: {
        /** @description `BAD_REQUEST` */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `BAD_REQUEST` or `MALFORMED_JSON` */
        BadRequestOrMalformedJson: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `CONFLICT` */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `CONFLICT` or `ORGANIZATION_REQUIRED` */
        ConflictOrOrganizationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `CSRF_FAILED` */
        CsrfFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `CSRF_FAILED` or `FORBIDDEN` */
        CsrfFailedOrForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `FORBIDDEN` */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `FORBIDDEN` or `CSRF_FAILED` */
        ForbiddenOrCsrfFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `HEADERS_TOO_LARGE` */
        HeadersTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `INTERNAL_ERROR` */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `INVALID_CREDENTIALS` */
        InvalidCredentials: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `NOT_FOUND` */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `ORGANIZATION_REQUIRED` */
        OrganizationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `RATE_LIMIT_EXCEEDED` */
        RateLimitExceeded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `REQUEST_TIMEOUT` */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `SERVICE_UNAVAILABLE` */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `SLUG_TAKEN` or `CONFLICT` */
        SlugTakenOrConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `SLUG_TAKEN` or `CONFLICT` or `ORGANIZATION_REQUIRED` */
        SlugTakenOrConflictOrOrganizationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `TEAM_NAME_TAKEN` or `CONFLICT` or `ORGANIZATION_REQUIRED` */
        TeamNameTakenOrConflictOrOrganizationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `UNAUTHORIZED` */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE` */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `VALIDATION_ERROR` */
        ValidationError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `VALIDATION_ERROR` or `IDEMPOTENCY_KEY_REUSED` */
        ValidationErrorOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description `VERSION_CONFLICT` or `SLUG_TAKEN` or `CONFLICT` or `ORGANIZATION_REQUIRED` */
        VersionConflictOrSlugTakenOrConflictOrOrganizationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
         * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
         */
        IdempotencyKey: string;
        /**
         * @description The organization to work in; without it, the one of the session.
         * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
         */
        OrganizationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description `true` when the request was done before and this is its answer.
         * @example true
         */
        "Idempotency-Replayed": string;
        /**
         * @description The same as a structured field: what is left, and when all is back.
         * @example "read";r=599;t=1
         */
        RateLimit: string;
        /**
         * @description The same as a structured field: quota and window in seconds.
         * @example "read";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description In how many seconds to try again.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The session's secret, or its end.
         * @example vibekit_session=...; HttpOnly; Path=/; SameSite=lax
         */
        "Set-Cookie": string;
        /**
         * @description How many requests a minute may have.
         * @example 600
         */
        "X-RateLimit-Limit": number;
        /**
         * @description How many of them are left.
         * @example 599
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description In how many seconds all of them are back.
         * @example 1
         */
        "X-RateLimit-Reset": number;
        /**
         * @description The name of this request in the log: the caller's own, if it sent a sane one.
         * @example 0199f3a1d2c47b6c9f6d1f0f9a3c5e77
         */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the process is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the process is, and what an operator should look at. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "queue": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sign_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple",
                 *       "name": "Ada Lovelace",
                 *       "locale": "en",
                 *       "time_zone": "Europe/Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description It will be dealt with; what comes of it is said by mail. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "accepted"
                     *     }
                     */
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verify_email: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "pYk3Zq0XW6o2mJ9vTn4sHc8dLr1uEa7bGf5iKx_-QwM"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyEmail"];
            };
        };
        responses: {
            /** @description Who is signed in, and where. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "avatar_url": "https://example.com/ada.png",
                     *         "email_verified": true
                     *       },
                     *       "organization": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "name": "Acme",
                     *         "slug": "acme",
                     *         "role": "member",
                     *         "permissions": [
                     *           "pages:create"
                     *         ]
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Acme",
                     *           "slug": "acme",
                     *           "role": "member"
                     *         }
                     *       ],
                     *       "expires_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    log_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description The outcome of a sign-in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "authenticated",
                     *       "session": {
                     *         "user": {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "email": "ada@example.com",
                     *           "name": "Ada Lovelace",
                     *           "avatar_url": "https://example.com/ada.png",
                     *           "email_verified": true
                     *         },
                     *         "organization": {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Acme",
                     *           "slug": "acme",
                     *           "role": "member",
                     *           "permissions": [
                     *             "pages:create"
                     *           ]
                     *         },
                     *         "organizations": [
                     *           {
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Acme",
                     *             "slug": "acme",
                     *             "role": "member"
                     *           }
                     *         ],
                     *         "expires_at": "2026-01-31T12:00:00.123456Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["InvalidCredentials"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    log_out: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, and where. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "avatar_url": "https://example.com/ada.png",
                     *         "email_verified": true
                     *       },
                     *       "organization": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "name": "Acme",
                     *         "slug": "acme",
                     *         "role": "member",
                     *         "permissions": [
                     *           "pages:create"
                     *         ]
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Acme",
                     *           "slug": "acme",
                     *           "role": "member"
                     *         }
                     *       ],
                     *       "expires_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    switch_organization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *     }
                 */
                "application/json": components["schemas"]["SwitchOrganization"];
            };
        };
        responses: {
            /** @description Who is signed in, and where. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "avatar_url": "https://example.com/ada.png",
                     *         "email_verified": true
                     *       },
                     *       "organization": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "name": "Acme",
                     *         "slug": "acme",
                     *         "role": "member",
                     *         "permissions": [
                     *           "pages:create"
                     *         ]
                     *       },
                     *       "organizations": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Acme",
                     *           "slug": "acme",
                     *           "role": "member"
                     *         }
                     *       ],
                     *       "expires_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    request_password_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            /** @description It will be dealt with; what comes of it is said by mail. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "accepted"
                     *     }
                     */
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "pYk3Zq0XW6o2mJ9vTn4sHc8dLr1uEa7bGf5iKx_-QwM",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "correct horse battery staple",
                 *       "new_password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "current": true,
                     *           "device": "Firefox on Linux",
                     *           "user_agent": "Mozilla/5.0 (X11; Linux x86_64)",
                     *           "ip_address": "203.0.113.7",
                     *           "created_at": "2026-01-31T12:00:00.123456Z",
                     *           "last_seen_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionItemListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the session. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "email": "ada@example.com",
                     *       "name": "Ada Lovelace",
                     *       "locale": "en",
                     *       "time_zone": "Europe/Berlin",
                     *       "avatar_url": "https://example.com/ada.png",
                     *       "email_verified": true,
                     *       "created_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_profile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Lovelace",
                 *       "locale": "en",
                 *       "time_zone": "Europe/Berlin"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProfile"];
            };
        };
        responses: {
            /** @description The own account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "email": "ada@example.com",
                     *       "name": "Ada Lovelace",
                     *       "locale": "en",
                     *       "time_zone": "Europe/Berlin",
                     *       "avatar_url": "https://example.com/ada.png",
                     *       "email_verified": true,
                     *       "created_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_account_events: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "type": "account.created",
                     *           "ip_address": "203.0.113.7",
                     *           "user_agent": "Mozilla/5.0 (X11; Linux x86_64)",
                     *           "occurred_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountEventItemListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own preferences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "theme": "system",
                     *       "locale": "en",
                     *       "time_zone": "Europe/Berlin",
                     *       "date_format": "auto",
                     *       "notifications": {
                     *         "pages": {
                     *           "digest": true,
                     *           "email": false,
                     *           "in_app": true
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_preferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "theme": "system",
                 *       "locale": "en",
                 *       "time_zone": "Europe/Berlin",
                 *       "date_format": "auto",
                 *       "notifications": {
                 *         "pages": {
                 *           "email": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePreferences"];
            };
        };
        responses: {
            /** @description The own preferences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "theme": "system",
                     *       "locale": "en",
                     *       "time_zone": "Europe/Berlin",
                     *       "date_format": "auto",
                     *       "notifications": {
                     *         "pages": {
                     *           "digest": true,
                     *           "email": false,
                     *           "in_app": true
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stop_mails: {
        parameters: {
            query: {
                /** @description As in the mailed link. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_members: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "user": {
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Ada Lovelace",
                     *             "email": "ada@example.com",
                     *             "avatar_url": "https://example.com/ada.png"
                     *           },
                     *           "role": "member",
                     *           "joined_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["MemberListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_organizations: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only the one that has or had this slug: for addresses that were renamed. */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Acme",
                     *           "slug": "acme",
                     *           "role": "member"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationSummaryListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_organization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme",
                 *       "slug": "acme"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrganization"];
            };
        };
        responses: {
            /** @description An organization, and what the caller may do in it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "role": "member",
                     *       "permissions": [
                     *         "pages:create"
                     *       ],
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTakenOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An organization, and what the caller may do in it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "role": "member",
                     *       "permissions": [
                     *         "pages:create"
                     *       ],
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    delete_organization: {
        parameters: {
            query: {
                /** @description The organization's slug, typed. */
                confirmation: string;
            };
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the organization. */
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_organization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the organization. */
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme",
                 *       "slug": "acme"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrganization"];
            };
        };
        responses: {
            /** @description An organization, and what the caller may do in it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "role": "member",
                     *       "permissions": [
                     *         "pages:create"
                     *       ],
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTakenOrConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_deleted_organizations: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Acme",
                     *           "slug": "acme",
                     *           "deleted_at": "2026-01-31T12:00:00.123456Z",
                     *           "purge_after": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedOrganizationListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restore_organization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the organization. */
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An organization, and what the caller may do in it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "role": "member",
                     *       "permissions": [
                     *         "pages:create"
                     *       ],
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_teams: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "name": "Support",
                     *           "description": "Answers whoever writes to us, within a day.",
                     *           "members_count": 4,
                     *           "created_at": "2026-01-31T12:00:00.123456Z",
                     *           "updated_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["TeamListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_team: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support",
                 *       "description": "Answers whoever writes to us, within a day."
                 *     }
                 */
                "application/json": components["schemas"]["CreateTeam"];
            };
        };
        responses: {
            /** @description A team of the organization. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Support",
                     *       "description": "Answers whoever writes to us, within a day.",
                     *       "members_count": 4,
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["TeamNameTakenOrConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_team: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /** @description The id of the team. */
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A team of the organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Support",
                     *       "description": "Answers whoever writes to us, within a day.",
                     *       "members_count": 4,
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    delete_team: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the team. */
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_team: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the team. */
                team_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Support",
                 *       "description": "Answers whoever writes to us, within a day."
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTeam"];
            };
        };
        responses: {
            /** @description A team of the organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "name": "Support",
                     *       "description": "Answers whoever writes to us, within a day.",
                     *       "members_count": 4,
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["TeamNameTakenOrConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_team_members: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /** @description The id of the team. */
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "user": {
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Ada Lovelace",
                     *             "email": "ada@example.com",
                     *             "avatar_url": "https://example.com/ada.png"
                     *           },
                     *           "is_lead": true,
                     *           "joined_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_team_member: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the team. */
                team_id: string;
                /** @description The id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_lead": true
                 *     }
                 */
                "application/json": components["schemas"]["SetTeamMember"];
            };
        };
        responses: {
            /** @description A person in a team. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "name": "Ada Lovelace",
                     *         "email": "ada@example.com",
                     *         "avatar_url": "https://example.com/ada.png"
                     *       },
                     *       "is_lead": true,
                     *       "joined_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrCsrfFailed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    remove_team_member: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the team. */
                team_id: string;
                /** @description The id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrCsrfFailed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_pages: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only pages whose title has this in it, in upper or lower case. */
                search?: string;
            };
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "title": "Welcome",
                     *           "slug": "welcome",
                     *           "version": 1,
                     *           "created_at": "2026-01-31T12:00:00.123456Z",
                     *           "updated_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["PageSummaryListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_page: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Welcome",
                 *       "slug": "welcome",
                 *       "blocks": [
                 *         {
                 *           "id": "b1",
                 *           "text": "Hello, world.",
                 *           "type": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreatePage"];
            };
        };
        responses: {
            /** @description A page with its blocks. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "title": "Welcome",
                     *       "slug": "welcome",
                     *       "version": 1,
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z",
                     *       "blocks": [
                     *         {
                     *           "id": "b1",
                     *           "text": "Hello, world.",
                     *           "type": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTakenOrConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_page: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /** @description The id of the page. */
                page_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page with its blocks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "title": "Welcome",
                     *       "slug": "welcome",
                     *       "version": 1,
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z",
                     *       "blocks": [
                     *         {
                     *           "id": "b1",
                     *           "text": "Hello, world.",
                     *           "type": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    delete_page: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the page. */
                page_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done; there is nothing more to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_page: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the page. */
                page_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "Welcome",
                 *       "slug": "welcome",
                 *       "blocks": [
                 *         {
                 *           "id": "b1",
                 *           "text": "Hello, world.",
                 *           "type": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePage"];
            };
        };
        responses: {
            /** @description A page with its blocks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "title": "Welcome",
                     *       "slug": "welcome",
                     *       "version": 1,
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "updated_at": "2026-01-31T12:00:00.123456Z",
                     *       "blocks": [
                     *         {
                     *           "id": "b1",
                     *           "text": "Hello, world.",
                     *           "type": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["VersionConflictOrSlugTakenOrConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_audit_logs: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only what this one did. */
                actor_id?: string;
                /** @description Only this kind of event. */
                action?: string;
                /** @description Not before this moment (RFC 3339, with its zone). */
                from?: string;
                /** @description Before this moment (RFC 3339, with its zone). */
                to?: string;
            };
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "action": "page.created",
                     *           "actor": {
                     *             "type": "user",
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Welcome"
                     *           },
                     *           "subject": {
                     *             "type": "page",
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Welcome"
                     *           },
                     *           "changed_fields": [
                     *             "title"
                     *           ],
                     *           "occurred_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only those that are not read. */
                unread?: boolean;
                /** @description Those that are archived, instead of those that are not. */
                archived?: boolean;
            };
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of a list, and where the next one begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *           "topic": "pages",
                     *           "type": "page.created",
                     *           "actor": {
                     *             "type": "user",
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Welcome"
                     *           },
                     *           "subject": {
                     *             "type": "page",
                     *             "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *             "name": "Welcome"
                     *           },
                     *           "created_at": "2026-01-31T12:00:00.123456Z",
                     *           "read_at": "2026-01-31T12:00:00.123456Z",
                     *           "archived_at": "2026-01-31T12:00:00.123456Z"
                     *         }
                     *       ],
                     *       "next_cursor": "AZnzodLEe2yfbR8PmjxedwEZmfOh0sR7bJ9tHw-aPF53"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    count_notifications: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much there is to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stream_notifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `id` that came: go on behind it. */
                "Last-Event-ID"?: string;
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events for as long as the client stays. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                     *     data: {"id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77", "topic": "pages", "type": "page.created", "actor": {"type": "user", "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77", "name": "Welcome"}, "subject": {"type": "page", "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77", "name": "Welcome"}, "created_at": "2026-01-31T12:00:00.123456Z", "read_at": "2026-01-31T12:00:00.123456Z", "archived_at": "2026-01-31T12:00:00.123456Z"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["OrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_notification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the notification. */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "read": true,
                 *       "archived": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNotification"];
            };
        };
        responses: {
            /** @description Something that one is told of. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *       "topic": "pages",
                     *       "type": "page.created",
                     *       "actor": {
                     *         "type": "user",
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "name": "Welcome"
                     *       },
                     *       "subject": {
                     *         "type": "page",
                     *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                     *         "name": "Welcome"
                     *       },
                     *       "created_at": "2026-01-31T12:00:00.123456Z",
                     *       "read_at": "2026-01-31T12:00:00.123456Z",
                     *       "archived_at": "2026-01-31T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_read_marker: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The organization to work in; without it, the one of the session.
                 * @example 0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77
                 */
                "X-Organization-Id"?: components["parameters"]["OrganizationId"];
                /**
                 * @description A name for this request, made by the caller. A request that is sent again under it within 24 hours is answered again, not done again.
                 * @example 4f3c2a9e-7d51-4c0b-9f0e-2b6a1d8c5e73
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "before": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *     }
                 */
                "application/json": components["schemas"]["SetReadMarker"];
            };
        };
        responses: {
            /** @description How much there is to read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 3
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            400: components["responses"]["BadRequestOrMalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CsrfFailedOrForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrOrganizationRequired"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimitExceeded"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receive_member_added: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "member.added",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "role": "member"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MemberAddedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_organization_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "organization.created",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationCreatedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_organization_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "organization.updated",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "changed_fields": [
                 *           "title"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationUpdatedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_organization_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "organization.deleted",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationDeletedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_organization_restored: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "organization.restored",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationRestoredEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_team_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "team.created",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["TeamCreatedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_team_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "team.updated",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "changed_fields": [
                 *           "title"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamUpdatedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_team_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "team.deleted",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["TeamDeletedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_team_member_added: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "team.member_added",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "user_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamMemberAddedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_team_member_changed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "team.member_changed",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "user_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamMemberChangedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_team_member_removed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "team.member_removed",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "user_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TeamMemberRemovedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_page_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "page.created",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["PageCreatedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_page_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "page.updated",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {
                 *         "changed_fields": [
                 *           "title"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PageUpdatedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receive_page_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "type": "page.deleted",
                 *       "version": 1,
                 *       "organization_id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77",
                 *       "actor": {
                 *         "type": "user",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "subject": {
                 *         "type": "page",
                 *         "id": "0199f3a1-d2c4-7b6c-9f6d-1f0f9a3c5e77"
                 *       },
                 *       "occurred_at": "2026-01-31T12:00:00.123456Z",
                 *       "data": {}
                 *     }
                 */
                "application/json": components["schemas"]["PageDeletedEvent"];
            };
        };
        responses: {
            /** @description It has arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
