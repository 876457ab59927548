// Generated from auth/openapi.yaml by "npm run generate"; do not edit.
export interface paths {
    "/api/client-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClientRequest"];
        put?: never;
        post: operations["createClientRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClientRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-requests/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveClientRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-requests/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["historyClientRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-requests/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectClientRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClient"];
        put: operations["putClient"];
        post?: never;
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["historyClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClientSecret"];
        put?: never;
        post: operations["createClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/secrets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteClientSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConnection"];
        put?: never;
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConnection"];
        put: operations["replaceConnection"];
        post?: never;
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["historyConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testConnectionTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInvitation"];
        put?: never;
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your notices, the newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all notices as read up to the newest one you saw */
        post: operations["readNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how you are told */
        get: operations["getNoticeSettings"];
        /**
         * Choose how you are told
         * @description Kinds that are left out are told as usual.
         */
        put: operations["putNoticeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count your unread notices */
        get: operations["countUnreadNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notice as read */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganisation"];
        put?: never;
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrganisation"];
        put: operations["replaceOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDomain"];
        put?: never;
        post: operations["addDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/domains/{domain}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verifyDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["historyOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLogo"];
        put: operations["putLogo"];
        post?: never;
        delete: operations["deleteLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people, and how many there are
         * @description By given name unless another order is asked for; newest begins with who was registered last.
         *     A cursor belongs to the order it was made in.
         */
        get: operations["listPerson"];
        put?: never;
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPerson"];
        put: operations["replacePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eraseAccountState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["historyPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["leaveAccountState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["resetPasswordAccountState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeAccountState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendAccountState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSecurityEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportSecurityEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSigningKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/{kid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdrawSigningKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell people something, once however often it is sent
         * @description To persons, or to everybody who has one of the roles at an organisation on the day of delivery.
         */
        put: operations["deliverNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/settled-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that what your notices were about is done
         * @description They count as read; nobody is sent a mail about them any more.
         */
        put: operations["settleNotices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            id: string;
            name: string;
            /** Format: uuid */
            organisation?: string | null;
        };
        Change: {
            from?: unknown;
            pointer: string;
            to?: unknown;
        };
        ClientRequest: {
            authentication?: ("client_secret_basic" | "private_key_jwt" | "none") | null;
            backchannelLogoutUri?: string | null;
            demo?: boolean | null;
            idTokenSignedResponseAlg?: ("ES256" | "RS256") | null;
            jwks?: {
                [key: string]: unknown;
            } | null;
            name?: components["schemas"]["LocalizedText"] | null;
            /** Format: uuid */
            organisation: string;
            postLogoutRedirectUris?: string[] | null;
            redirectUris?: string[] | null;
            requiresPushedRequests?: boolean | null;
            roles: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[];
            scopes?: string[] | null;
            secret?: string | null;
        };
        ClientRequestResponse: {
            /** @enum {string} */
            authentication: "client_secret_basic" | "private_key_jwt" | "none";
            backchannelLogoutUri?: string | null;
            clientId: string;
            /** Format: date-time */
            decidedAt?: string | null;
            decidedBy?: components["schemas"]["Actor"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            idTokenSignedResponseAlg: "ES256" | "RS256";
            jwks?: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            kind: "partner-system" | "web" | "mobile";
            name: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            organisation: string;
            postLogoutRedirectUris: string[];
            reason?: string | null;
            redirectUris: string[];
            /** Format: date-time */
            requestedAt: string;
            requestedBy: components["schemas"]["Actor"];
            requiresPushedRequests: boolean;
            roles: string[];
            scopes: string[];
            /** @enum {string} */
            state: "pending" | "approved" | "rejected";
        };
        ClientResponse: {
            /** @enum {string} */
            authentication: "client_secret_basic" | "private_key_jwt" | "none";
            backchannelLogoutUri?: string | null;
            clientId: string;
            demo: boolean;
            firstParty: boolean;
            grants: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            idTokenSignedResponseAlg: "ES256" | "RS256";
            jwks?: {
                [key: string]: unknown;
            } | null;
            name?: components["schemas"]["LocalizedText"] | null;
            /** Format: uuid */
            organisation?: string | null;
            postLogoutRedirectUris: string[];
            redirectUris: string[];
            requiresPushedRequests: boolean;
            roles: string[];
            scopes: string[];
        };
        ClientSecretRequest: {
            /** Format: duration */
            overlap?: string | null;
        };
        ClientSecretResponse: {
            /** Format: date-time */
            createdAt: string;
            createdBy?: string | null;
            /** Format: date-time */
            expiresAt?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt?: string | null;
            secret?: string | null;
        };
        ConnectionRequest: {
            clientId: string;
            clientSecret?: string | null;
            defaultRoles: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[];
            domains: string[];
            enabled: boolean;
            issuer: string;
            jitProvisioning: boolean;
            name: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            organisation: string;
            roleMappings?: components["schemas"]["RoleMapping"][] | null;
            scopes?: string[] | null;
        };
        ConnectionResponse: {
            clientId: string;
            defaultRoles: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[];
            domains: string[];
            enabled: boolean;
            /** Format: uuid */
            id: string;
            issuer: string;
            jitProvisioning: boolean;
            name: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            organisation: string;
            redirectUri: string;
            roleMappings: components["schemas"]["RoleMapping"][];
            scopes: string[];
            /** Format: int64 */
            version: number;
        };
        ConnectionTestResponse: {
            algorithms: string[];
            clientAuthentication: string[];
            detail?: string | null;
            endpoints?: components["schemas"]["Endpoints"] | null;
            fault?: string | null;
            issInResponse: boolean;
            issuerMatches: boolean;
            /** Format: int32 */
            keys: number;
            /** Format: int64 */
            milliseconds: number;
            ok: boolean;
        };
        CountedPagePersonResponse: {
            items: components["schemas"]["PersonResponse"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        DatedMembershipRequest: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            to?: string | null;
        };
        DatedMembershipResponse: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            to?: string | null;
        };
        DatedNameRequest: {
            /** Format: date */
            from: string;
            name: components["schemas"]["LocalizedText"];
            /** Format: date */
            to?: string | null;
        };
        DatedNameResponse: {
            /** Format: date */
            from: string;
            name: components["schemas"]["LocalizedText"];
            /** Format: date */
            to?: string | null;
        };
        DomainRequest: {
            domain: string;
        };
        DomainResponse: {
            domain: string;
            verified: boolean;
            /** Format: date-time */
            verifiedAt?: string | null;
            verifiedBy?: string | null;
        };
        DomainsResponse: {
            items: components["schemas"]["DomainResponse"][];
        };
        Endpoints: {
            authorization: string;
            jwks: string;
            token: string;
            userinfo?: string | null;
        };
        HistoryEntry: {
            action: string;
            actor: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["Change"][];
            /** Format: uuid */
            id: string;
            through?: string | null;
            traceId?: string | null;
        };
        ImportResponse: {
            /** Format: int32 */
            count: number;
            dryRun: boolean;
            lines: components["schemas"]["LineResponse"][];
        };
        InvitationRequest: {
            email?: string | null;
            locale: string;
            name: components["schemas"]["PersonName"];
            /** Format: uuid */
            organisation: string;
            phone?: string | null;
            roles: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[];
        };
        InvitationResponse: {
            code?: string | null;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            invitedBy: string;
            locale: string;
            name?: components["schemas"]["PersonName"] | null;
            /** Format: uuid */
            organisation: string;
            /** Format: uuid */
            person?: string | null;
            phone?: string | null;
            roles: string[];
            /** @enum {string} */
            state: "pending" | "accepted" | "revoked" | "expired";
        };
        LineResponse: {
            email?: string | null;
            invitation?: components["schemas"]["InvitationResponse"] | null;
            /** Format: int32 */
            line: number;
            name: components["schemas"]["PersonName"];
            /** Format: uuid */
            organisation: string;
            phone?: string | null;
            roles: string[];
        };
        LocalizedText: {
            en: string;
            th: string;
        };
        MeResponse: {
            displayName: string;
            id: string;
            locale: string;
            memberships: components["schemas"]["MyMembershipResponse"][];
            name?: components["schemas"]["PersonName"] | null;
            organisation?: components["schemas"]["OrganisationSummary"] | null;
            roles: string[];
            username?: string | null;
        };
        MemberResponse: {
            /** Format: date */
            from: string;
            organisation: components["schemas"]["OrganisationSummary"];
            /** Format: date */
            to?: string | null;
        };
        MembershipRequest: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisation: string;
            roles: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[];
            /** Format: date */
            to?: string | null;
        };
        MembershipResponse: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisation: string;
            roles: string[];
            /** Format: date */
            to?: string | null;
        };
        MyMembershipResponse: {
            /** Format: date */
            from: string;
            organisation?: components["schemas"]["OrganisationSummary"] | null;
            roles: string[];
            /** Format: date */
            to?: string | null;
        };
        NewClientRequest: {
            /** @enum {string} */
            authentication: "client_secret_basic" | "private_key_jwt" | "none";
            backchannelLogoutUri?: string | null;
            clientId: string;
            idTokenSignedResponseAlg?: ("ES256" | "RS256") | null;
            jwks?: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            kind: "partner-system" | "web" | "mobile";
            name: components["schemas"]["LocalizedText"];
            postLogoutRedirectUris?: string[] | null;
            redirectUris?: string[] | null;
            requiresPushedRequests?: boolean | null;
            roles?: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[] | null;
            scopes?: string[] | null;
        };
        NewPersonRequest: {
            demo?: boolean | null;
            email?: string | null;
            locale: string;
            memberships?: components["schemas"]["MembershipRequest"][] | null;
            name: components["schemas"]["PersonName"];
            password: string;
            phone?: string | null;
            username: string;
        };
        Notice: {
            /** Format: date-time */
            deliveredAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            link: string;
            /** Format: date-time */
            readAt?: string | null;
            text?: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"];
        };
        NoticeDelivery: {
            about: string;
            except?: string[] | null;
            /** @enum {string} */
            kind: "verification-waiting" | "sent-back";
            link: string;
            membersOf?: string[] | null;
            people?: string[] | null;
            posts?: components["schemas"]["PostRequest"][] | null;
            text?: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"];
        };
        NoticeSetting: {
            /** @enum {string} */
            kind: "verification-waiting" | "sent-back";
            /** @enum {string} */
            way: "in-app" | "mail" | "digest" | "none";
        };
        NoticeSettings: {
            kinds: components["schemas"]["NoticeSetting"][];
            mail?: string | null;
        };
        OrganisationRequest: {
            code: string;
            /** @enum {string} */
            kind: "institute" | "association" | "company" | "agency" | "university" | "community";
            memberOf?: components["schemas"]["DatedMembershipRequest"][] | null;
            names: components["schemas"]["DatedNameRequest"][];
            /** Format: uuid */
            successor?: string | null;
            supportedBy?: components["schemas"]["SupporterRequest"][] | null;
        };
        OrganisationResponse: {
            code: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "institute" | "association" | "company" | "agency" | "university" | "community";
            logo?: string | null;
            memberOf: components["schemas"]["DatedMembershipResponse"][];
            members: components["schemas"]["MemberResponse"][];
            name: components["schemas"]["LocalizedText"];
            names: components["schemas"]["DatedNameResponse"][];
            /** Format: uuid */
            successor?: string | null;
            supportedBy: components["schemas"]["SupporterResponse"][];
        };
        OrganisationSummary: {
            code: string;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        PageClientRequestResponse: {
            items: components["schemas"]["ClientRequestResponse"][];
            next?: string | null;
        };
        PageClientResponse: {
            items: components["schemas"]["ClientResponse"][];
            next?: string | null;
        };
        PageClientSecretResponse: {
            items: components["schemas"]["ClientSecretResponse"][];
            next?: string | null;
        };
        PageConnectionResponse: {
            items: components["schemas"]["ConnectionResponse"][];
            next?: string | null;
        };
        PageHistoryEntry: {
            items: components["schemas"]["HistoryEntry"][];
            next?: string | null;
        };
        PageInvitationResponse: {
            items: components["schemas"]["InvitationResponse"][];
            next?: string | null;
        };
        PageNotice: {
            items: components["schemas"]["Notice"][];
            next?: string | null;
        };
        PageOrganisationResponse: {
            items: components["schemas"]["OrganisationResponse"][];
            next?: string | null;
        };
        PageSecurityEvent: {
            items: components["schemas"]["SecurityEvent"][];
            next?: string | null;
        };
        PageSigningKeyResponse: {
            items: components["schemas"]["SigningKeyResponse"][];
            next?: string | null;
        };
        PasswordRequest: {
            password: string;
        };
        PersonName: {
            en?: string | null;
            family?: string | null;
            given: string;
            title?: string | null;
        };
        PersonRequest: {
            email?: string | null;
            locale: string;
            memberships?: components["schemas"]["MembershipRequest"][] | null;
            name: components["schemas"]["PersonName"];
            phone?: string | null;
            username: string;
        };
        PersonResponse: {
            demo: boolean;
            email?: string | null;
            emailVerified: boolean;
            /** Format: uuid */
            id: string;
            locale: string;
            memberships: components["schemas"]["MembershipResponse"][];
            name: components["schemas"]["PersonName"];
            phone?: string | null;
            /** @enum {string} */
            state: "active" | "suspended" | "left" | "erased";
            username: string;
        };
        PostRequest: {
            /** Format: uuid */
            organisation: string;
            roles: ("programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin")[];
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /** @description what to do, for people */
            detail?: string;
            errors?: {
                /**
                 * @description stable code of the fault
                 * @example required
                 */
                code?: string;
                /**
                 * @description what to do, for people
                 * @example This is required.
                 */
                detail?: string;
                /** @description name of a query parameter, instead of a pointer */
                parameter?: string;
                /** @description JSON pointer (RFC 6901) into the body */
                pointer?: string;
            }[];
            /** @description path of the request */
            instance?: string;
            /** @example 422 */
            status: number;
            /**
             * @description for people
             * @example Please check the input
             */
            title: string;
            /** @description to name when reporting */
            traceId?: string;
            /**
             * @description stable URI
             * @example urn:ecotown:problem:invalid-input
             */
            type: string;
        };
        ReadRequest: {
            /** Format: uuid */
            newest: string;
        };
        RejectionRequest: {
            reason: string;
        };
        RoleMapping: {
            claim: string;
            /** @enum {string} */
            role: "programme-officer" | "coordinator" | "representative" | "signatory" | "inspector" | "enterprise-leader" | "trainer" | "participant" | "executive" | "auditor" | "organisation-admin" | "platform-admin";
            value: string;
        };
        SecurityEvent: {
            actor?: string | null;
            address?: string | null;
            /** Format: date-time */
            at: string;
            clientId?: string | null;
            details: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            name?: string | null;
            /** Format: uuid */
            organisation?: string | null;
            /** Format: uuid */
            person?: string | null;
            traceId?: string | null;
            /** @enum {string} */
            type: "sign-in" | "sign-in-failed" | "new-device" | "sign-out" | "sessions-ended" | "sign-in-throttled" | "password-changed" | "factor-added" | "factor-removed" | "recovery-code-used" | "invited" | "invitation-accepted" | "account-linked" | "account-unlinked" | "roles-changed" | "account-state-changed" | "client-changed" | "client-secret-changed" | "connection-changed" | "keys-rotated" | "token-replayed";
            userAgent?: string | null;
        };
        SettledRequest: {
            about: string;
            /** @enum {string} */
            kind: "verification-waiting" | "sent-back";
        };
        SigningKeyResponse: {
            /** Format: date-time */
            activatedAt?: string | null;
            /** @enum {string} */
            algorithm: "ES256" | "RS256";
            /** Format: date-time */
            dueAt?: string | null;
            kid: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            publishedUntil?: string | null;
            /** Format: date-time */
            retiredAt?: string | null;
            /** @enum {string} */
            state: "next" | "active" | "retired";
            /** Format: date-time */
            usableFrom: string;
        };
        SupporterRequest: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            to?: string | null;
        };
        SupporterResponse: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            to?: string | null;
        };
        UnreadNotices: {
            /** Format: int64 */
            unread: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listClientRequest: {
        parameters: {
            query?: {
                state?: "pending" | "approved" | "rejected";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-adce-72e4-997f-24acae866bec",
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "clientId": "beekeepers-shop",
                     *           "name": {
                     *             "th": "ร้านค้าออนไลน์ (ตัวอย่าง)",
                     *             "en": "Web shop (sample)"
                     *           },
                     *           "kind": "partner-system",
                     *           "authentication": "client_secret_basic",
                     *           "jwks": null,
                     *           "idTokenSignedResponseAlg": "ES256",
                     *           "redirectUris": [],
                     *           "postLogoutRedirectUris": [],
                     *           "requiresPushedRequests": false,
                     *           "backchannelLogoutUri": null,
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "scopes": [],
                     *           "state": "rejected",
                     *           "requestedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *             "name": "มาลี ตัวอย่าง"
                     *           },
                     *           "requestedAt": "2026-11-29T20:41:35.438375Z",
                     *           "decidedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง"
                     *           },
                     *           "decidedAt": "2026-11-29T20:41:35.914824Z",
                     *           "reason": "ร้านค้าไม่ต้องใช้ข้อมูลของโครงการ กรุณาขอใหม่เมื่อมีรายงานที่จะส่ง"
                     *         },
                     *         {
                     *           "id": "01a2290a-aba7-77c0-92f8-f3b3bf99d8fc",
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "clientId": "beekeepers-ledger",
                     *           "name": {
                     *             "th": "สมุดบัญชีของสมาคม (ตัวอย่าง)",
                     *             "en": "Ledger of the association (sample)"
                     *           },
                     *           "kind": "partner-system",
                     *           "authentication": "client_secret_basic",
                     *           "jwks": null,
                     *           "idTokenSignedResponseAlg": "ES256",
                     *           "redirectUris": [],
                     *           "postLogoutRedirectUris": [],
                     *           "requiresPushedRequests": false,
                     *           "backchannelLogoutUri": null,
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "scopes": [],
                     *           "state": "approved",
                     *           "requestedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *             "name": "มาลี ตัวอย่าง"
                     *           },
                     *           "requestedAt": "2026-11-29T20:41:34.888940Z",
                     *           "decidedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง"
                     *           },
                     *           "decidedAt": "2026-11-29T20:41:35.247735Z",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageClientRequestResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClientRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "beekeepers-ledger",
                 *       "name": {
                 *         "th": "สมุดบัญชีของสมาคม (ตัวอย่าง)",
                 *         "en": "Ledger of the association (sample)"
                 *       },
                 *       "kind": "partner-system",
                 *       "authentication": "client_secret_basic",
                 *       "roles": [
                 *         "enterprise-leader"
                 *       ],
                 *       "scopes": []
                 *     }
                 */
                "application/json": components["schemas"]["NewClientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-aba7-77c0-92f8-f3b3bf99d8fc",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "clientId": "beekeepers-ledger",
                     *       "name": {
                     *         "th": "สมุดบัญชีของสมาคม (ตัวอย่าง)",
                     *         "en": "Ledger of the association (sample)"
                     *       },
                     *       "kind": "partner-system",
                     *       "authentication": "client_secret_basic",
                     *       "jwks": null,
                     *       "idTokenSignedResponseAlg": "ES256",
                     *       "redirectUris": [],
                     *       "postLogoutRedirectUris": [],
                     *       "requiresPushedRequests": false,
                     *       "backchannelLogoutUri": null,
                     *       "roles": [
                     *         "enterprise-leader"
                     *       ],
                     *       "scopes": [],
                     *       "state": "pending",
                     *       "requestedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *         "name": "มาลี ตัวอย่าง"
                     *       },
                     *       "requestedAt": "2026-11-29T20:41:34.888940146Z",
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "reason": null
                     *     }
                     */
                    "*/*": components["schemas"]["ClientRequestResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClientRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-aba7-77c0-92f8-f3b3bf99d8fc",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "clientId": "beekeepers-ledger",
                     *       "name": {
                     *         "th": "สมุดบัญชีของสมาคม (ตัวอย่าง)",
                     *         "en": "Ledger of the association (sample)"
                     *       },
                     *       "kind": "partner-system",
                     *       "authentication": "client_secret_basic",
                     *       "jwks": null,
                     *       "idTokenSignedResponseAlg": "ES256",
                     *       "redirectUris": [],
                     *       "postLogoutRedirectUris": [],
                     *       "requiresPushedRequests": false,
                     *       "backchannelLogoutUri": null,
                     *       "roles": [
                     *         "enterprise-leader"
                     *       ],
                     *       "scopes": [],
                     *       "state": "pending",
                     *       "requestedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *         "name": "มาลี ตัวอย่าง"
                     *       },
                     *       "requestedAt": "2026-11-29T20:41:34.888940Z",
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "reason": null
                     *     }
                     */
                    "*/*": components["schemas"]["ClientRequestResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveClientRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-aba7-77c0-92f8-f3b3bf99d8fc",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "clientId": "beekeepers-ledger",
                     *       "name": {
                     *         "th": "สมุดบัญชีของสมาคม (ตัวอย่าง)",
                     *         "en": "Ledger of the association (sample)"
                     *       },
                     *       "kind": "partner-system",
                     *       "authentication": "client_secret_basic",
                     *       "jwks": null,
                     *       "idTokenSignedResponseAlg": "ES256",
                     *       "redirectUris": [],
                     *       "postLogoutRedirectUris": [],
                     *       "requiresPushedRequests": false,
                     *       "backchannelLogoutUri": null,
                     *       "roles": [
                     *         "enterprise-leader"
                     *       ],
                     *       "scopes": [],
                     *       "state": "approved",
                     *       "requestedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *         "name": "มาลี ตัวอย่าง"
                     *       },
                     *       "requestedAt": "2026-11-29T20:41:34.888940Z",
                     *       "decidedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *         "name": "ดูแล ตัวอย่าง"
                     *       },
                     *       "decidedAt": "2026-11-29T20:41:35.247735042Z",
                     *       "reason": null
                     *     }
                     */
                    "*/*": components["schemas"]["ClientRequestResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyClientRequest: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-ad26-7863-a998-14bc7e763f2e",
                     *           "at": "2026-11-29T20:41:35.270542Z",
                     *           "action": "approved",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "412e248c4baa0e80a6aa4630ca98fbec",
                     *           "changes": [
                     *             {
                     *               "pointer": "/state",
                     *               "from": "pending",
                     *               "to": "approved"
                     *             },
                     *             {
                     *               "pointer": "/decidedBy/id",
                     *               "from": null,
                     *               "to": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a2290a-abcc-7773-85f4-78a627284274",
                     *           "at": "2026-11-29T20:41:34.924489Z",
                     *           "action": "created",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *             "name": "มาลี ตัวอย่าง",
                     *             "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5"
                     *           },
                     *           "traceId": "0630791646d6dcdc614b5bf00a06b0e4",
                     *           "changes": [
                     *             {
                     *               "pointer": "/id",
                     *               "from": null,
                     *               "to": "01a2290a-aba7-77c0-92f8-f3b3bf99d8fc"
                     *             },
                     *             {
                     *               "pointer": "/client/organisation",
                     *               "from": null,
                     *               "to": "01a2290a-0c3a-7610-8800-224c47c5ecb5"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageHistoryEntry"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectClientRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "ร้านค้าไม่ต้องใช้ข้อมูลของโครงการ กรุณาขอใหม่เมื่อมีรายงานที่จะส่ง"
                 *     }
                 */
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-adce-72e4-997f-24acae866bec",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "clientId": "beekeepers-shop",
                     *       "name": {
                     *         "th": "ร้านค้าออนไลน์ (ตัวอย่าง)",
                     *         "en": "Web shop (sample)"
                     *       },
                     *       "kind": "partner-system",
                     *       "authentication": "client_secret_basic",
                     *       "jwks": null,
                     *       "idTokenSignedResponseAlg": "ES256",
                     *       "redirectUris": [],
                     *       "postLogoutRedirectUris": [],
                     *       "requiresPushedRequests": false,
                     *       "backchannelLogoutUri": null,
                     *       "roles": [
                     *         "enterprise-leader"
                     *       ],
                     *       "scopes": [],
                     *       "state": "rejected",
                     *       "requestedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a0a",
                     *         "name": "มาลี ตัวอย่าง"
                     *       },
                     *       "requestedAt": "2026-11-29T20:41:35.438375Z",
                     *       "decidedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *         "name": "ดูแล ตัวอย่าง"
                     *       },
                     *       "decidedAt": "2026-11-29T20:41:35.914824413Z",
                     *       "reason": "ร้านค้าไม่ต้องใช้ข้อมูลของโครงการ กรุณาขอใหม่เมื่อมีรายงานที่จะส่ง"
                     *     }
                     */
                    "*/*": components["schemas"]["ClientRequestResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClient: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "b7bb9cab-acd2-4ce5-9382-fbd497ae9f6e",
                     *           "clientId": "agreements-service",
                     *           "organisation": null,
                     *           "name": null,
                     *           "authentication": "client_secret_basic",
                     *           "jwks": null,
                     *           "idTokenSignedResponseAlg": "ES256",
                     *           "redirectUris": [],
                     *           "postLogoutRedirectUris": [],
                     *           "requiresPushedRequests": false,
                     *           "backchannelLogoutUri": null,
                     *           "roles": [],
                     *           "scopes": [],
                     *           "grants": [
                     *             "client_credentials"
                     *           ],
                     *           "firstParty": true,
                     *           "demo": false
                     *         },
                     *         {
                     *           "id": "01a2290a-5afa-7ab2-a59d-c60b4f290699",
                     *           "clientId": "cpa-dashboard",
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "name": {
                     *             "th": "กระดานข้อมูลของสมาคม (ตัวอย่าง)",
                     *             "en": "Dashboard of the association (sample)"
                     *           },
                     *           "authentication": "client_secret_basic",
                     *           "jwks": null,
                     *           "idTokenSignedResponseAlg": "ES256",
                     *           "redirectUris": [],
                     *           "postLogoutRedirectUris": [],
                     *           "requiresPushedRequests": false,
                     *           "backchannelLogoutUri": null,
                     *           "roles": [
                     *             "executive"
                     *           ],
                     *           "scopes": [],
                     *           "grants": [
                     *             "client_credentials"
                     *           ],
                     *           "firstParty": false,
                     *           "demo": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageClientResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-5afa-7ab2-a59d-c60b4f290699",
                     *       "clientId": "cpa-dashboard",
                     *       "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *       "name": {
                     *         "th": "กระดานข้อมูลของสมาคม (ตัวอย่าง)",
                     *         "en": "Dashboard of the association (sample)"
                     *       },
                     *       "authentication": "client_secret_basic",
                     *       "jwks": null,
                     *       "idTokenSignedResponseAlg": "ES256",
                     *       "redirectUris": [],
                     *       "postLogoutRedirectUris": [],
                     *       "requiresPushedRequests": false,
                     *       "backchannelLogoutUri": null,
                     *       "roles": [
                     *         "executive"
                     *       ],
                     *       "scopes": [],
                     *       "grants": [
                     *         "client_credentials"
                     *       ],
                     *       "firstParty": false,
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["ClientResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putClient: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                 *       "name": {
                 *         "th": "กระดานข้อมูลของสมาคม (ตัวอย่าง)",
                 *         "en": "Dashboard of the association (sample)"
                 *       },
                 *       "roles": [
                 *         "executive"
                 *       ],
                 *       "scopes": [],
                 *       "secret": "secret-that-is-not-shown-here"
                 *     }
                 */
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-5afa-7ab2-a59d-c60b4f290699",
                     *       "clientId": "cpa-dashboard",
                     *       "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *       "name": {
                     *         "th": "กระดานข้อมูลของสมาคม (ตัวอย่าง)",
                     *         "en": "Dashboard of the association (sample)"
                     *       },
                     *       "authentication": "client_secret_basic",
                     *       "jwks": null,
                     *       "idTokenSignedResponseAlg": "ES256",
                     *       "redirectUris": [],
                     *       "postLogoutRedirectUris": [],
                     *       "requiresPushedRequests": false,
                     *       "backchannelLogoutUri": null,
                     *       "roles": [
                     *         "executive"
                     *       ],
                     *       "scopes": [],
                     *       "grants": [
                     *         "client_credentials"
                     *       ],
                     *       "firstParty": false,
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["ClientResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyClient: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-5afc-7ab5-a2db-6215a4b633fa",
                     *           "at": "2026-11-29T20:41:14.236680Z",
                     *           "action": "created",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "47ea1076171e0ed961d87a49858505ef",
                     *           "changes": [
                     *             {
                     *               "pointer": "/organisation",
                     *               "from": null,
                     *               "to": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *             },
                     *             {
                     *               "pointer": "/name/th",
                     *               "from": null,
                     *               "to": "กระดานข้อมูลของสมาคม (ตัวอย่าง)"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageHistoryEntry"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-5afe-7dda-9a50-797934497f81",
                     *           "createdAt": "2026-11-29T20:41:14.238873Z",
                     *           "createdBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *           "expiresAt": "2026-12-06T20:41:36.227772Z",
                     *           "lastUsedAt": null
                     *         },
                     *         {
                     *           "id": "01a2290a-b0f2-7b93-a06c-3fbf65eda333",
                     *           "createdAt": "2026-11-29T20:41:36.242746Z",
                     *           "createdBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *           "expiresAt": null,
                     *           "lastUsedAt": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageClientSecretResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClientSecret: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlap": "P7D"
                 *     }
                 */
                "application/json": components["schemas"]["ClientSecretRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-b0f2-7b93-a06c-3fbf65eda333",
                     *       "secret": "secret-that-is-not-shown-here",
                     *       "createdAt": "2026-11-29T20:41:36.242746Z",
                     *       "createdBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *       "expiresAt": null,
                     *       "lastUsedAt": null
                     *     }
                     */
                    "*/*": components["schemas"]["ClientSecretResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConnection: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a22912-146e-79cf-a651-55fc9e37358e",
                     *           "organisation": "01a22907-17d2-73a0-8297-267b3fc5163d",
                     *           "name": {
                     *             "th": "บัญชีพนักงานพีทีที โกลบอล เคมิคอล (ตัวอย่าง)",
                     *             "en": "PTT Global Chemical staff account (sample)"
                     *           },
                     *           "issuer": "https://login.pttgc.example.com",
                     *           "clientId": "ecotown",
                     *           "scopes": [
                     *             "profile",
                     *             "email"
                     *           ],
                     *           "domains": [
                     *             "pttgc.example.com"
                     *           ],
                     *           "defaultRoles": [
                     *             "representative"
                     *           ],
                     *           "roleMappings": [
                     *             {
                     *               "claim": "groups",
                     *               "value": "inspectors",
                     *               "role": "inspector"
                     *             }
                     *           ],
                     *           "jitProvisioning": true,
                     *           "enabled": true,
                     *           "redirectUri": "https://ecotown.example.org/sign-in/partner/callback",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageConnectionResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation": "01a22907-17d2-73a0-8297-267b3fc5163d",
                 *       "name": {
                 *         "th": "บัญชีพนักงานพีทีที โกลบอล เคมิคอล (ตัวอย่าง)",
                 *         "en": "PTT Global Chemical staff account (sample)"
                 *       },
                 *       "issuer": "https://login.pttgc.example.com",
                 *       "clientId": "ecotown",
                 *       "scopes": [
                 *         "profile",
                 *         "email"
                 *       ],
                 *       "domains": [
                 *         "pttgc.example.com"
                 *       ],
                 *       "defaultRoles": [
                 *         "representative"
                 *       ],
                 *       "roleMappings": [
                 *         {
                 *           "claim": "groups",
                 *           "value": "inspectors",
                 *           "role": "inspector"
                 *         }
                 *       ],
                 *       "jitProvisioning": true,
                 *       "enabled": true,
                 *       "clientSecret": "secret-that-is-not-shown-here"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a22912-146e-79cf-a651-55fc9e37358e",
                     *       "organisation": "01a22907-17d2-73a0-8297-267b3fc5163d",
                     *       "name": {
                     *         "th": "บัญชีพนักงานพีทีที โกลบอล เคมิคอล (ตัวอย่าง)",
                     *         "en": "PTT Global Chemical staff account (sample)"
                     *       },
                     *       "issuer": "https://login.pttgc.example.com",
                     *       "clientId": "ecotown",
                     *       "scopes": [
                     *         "profile",
                     *         "email"
                     *       ],
                     *       "domains": [
                     *         "pttgc.example.com"
                     *       ],
                     *       "defaultRoles": [
                     *         "representative"
                     *       ],
                     *       "roleMappings": [
                     *         {
                     *           "claim": "groups",
                     *           "value": "inspectors",
                     *           "role": "inspector"
                     *         }
                     *       ],
                     *       "jitProvisioning": true,
                     *       "enabled": true,
                     *       "redirectUri": "https://ecotown.example.org/sign-in/partner/callback",
                     *       "version": 0
                     *     }
                     */
                    "*/*": components["schemas"]["ConnectionResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a22912-146e-79cf-a651-55fc9e37358e",
                     *       "organisation": "01a22907-17d2-73a0-8297-267b3fc5163d",
                     *       "name": {
                     *         "th": "บัญชีพนักงานพีทีที โกลบอล เคมิคอล (ตัวอย่าง)",
                     *         "en": "PTT Global Chemical staff account (sample)"
                     *       },
                     *       "issuer": "https://login.pttgc.example.com",
                     *       "clientId": "ecotown",
                     *       "scopes": [
                     *         "profile",
                     *         "email"
                     *       ],
                     *       "domains": [
                     *         "pttgc.example.com"
                     *       ],
                     *       "defaultRoles": [
                     *         "representative"
                     *       ],
                     *       "roleMappings": [
                     *         {
                     *           "claim": "groups",
                     *           "value": "inspectors",
                     *           "role": "inspector"
                     *         }
                     *       ],
                     *       "jitProvisioning": true,
                     *       "enabled": true,
                     *       "redirectUri": "https://ecotown.example.org/sign-in/partner/callback",
                     *       "version": 0
                     *     }
                     */
                    "*/*": components["schemas"]["ConnectionResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceConnection: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation": "01a22907-17d2-73a0-8297-267b3fc5163d",
                 *       "name": {
                 *         "th": "บัญชีพนักงานพีทีที โกลบอล เคมิคอล (ตัวอย่าง)",
                 *         "en": "PTT Global Chemical staff account (sample)"
                 *       },
                 *       "issuer": "https://login.pttgc.example.com",
                 *       "clientId": "ecotown",
                 *       "scopes": [
                 *         "profile",
                 *         "email"
                 *       ],
                 *       "domains": [
                 *         "pttgc.example.com"
                 *       ],
                 *       "defaultRoles": [
                 *         "representative"
                 *       ],
                 *       "roleMappings": [
                 *         {
                 *           "claim": "groups",
                 *           "value": "inspectors",
                 *           "role": "inspector"
                 *         }
                 *       ],
                 *       "jitProvisioning": true,
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a22912-146e-79cf-a651-55fc9e37358e",
                     *       "organisation": "01a22907-17d2-73a0-8297-267b3fc5163d",
                     *       "name": {
                     *         "th": "บัญชีพนักงานพีทีที โกลบอล เคมิคอล (ตัวอย่าง)",
                     *         "en": "PTT Global Chemical staff account (sample)"
                     *       },
                     *       "issuer": "https://login.pttgc.example.com",
                     *       "clientId": "ecotown",
                     *       "scopes": [
                     *         "profile",
                     *         "email"
                     *       ],
                     *       "domains": [
                     *         "pttgc.example.com"
                     *       ],
                     *       "defaultRoles": [
                     *         "representative"
                     *       ],
                     *       "roleMappings": [
                     *         {
                     *           "claim": "groups",
                     *           "value": "inspectors",
                     *           "role": "inspector"
                     *         }
                     *       ],
                     *       "jitProvisioning": true,
                     *       "enabled": false,
                     *       "redirectUri": "https://ecotown.example.org/sign-in/partner/callback",
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["ConnectionResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyConnection: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a22912-9c0e-7b11-8a40-3d1f5c7e2b90",
                     *           "at": "2026-11-29T20:52:31.118204Z",
                     *           "action": "replaced",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "5b0f6a3c9d1e47288f2a6b4c0d9e7f13",
                     *           "changes": [
                     *             {
                     *               "pointer": "/enabled",
                     *               "from": true,
                     *               "to": false
                     *             },
                     *             {
                     *               "pointer": "/version",
                     *               "from": 0,
                     *               "to": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageHistoryEntry"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testConnectionTest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true,
                     *       "fault": null,
                     *       "detail": null,
                     *       "issuerMatches": true,
                     *       "endpoints": {
                     *         "authorization": "https://login.pttgc.example.com/authorize",
                     *         "token": "https://login.pttgc.example.com/token",
                     *         "jwks": "https://login.pttgc.example.com/jwks",
                     *         "userinfo": "https://login.pttgc.example.com/userinfo"
                     *       },
                     *       "algorithms": [
                     *         "RS256"
                     *       ],
                     *       "clientAuthentication": [
                     *         "client_secret_basic"
                     *       ],
                     *       "issInResponse": true,
                     *       "keys": 2,
                     *       "milliseconds": 84
                     *     }
                     */
                    "*/*": components["schemas"]["ConnectionTestResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitation: {
        parameters: {
            query?: {
                organisation?: string;
                state?: "pending" | "accepted" | "revoked" | "expired";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-53c5-7b25-839e-b7b3be39f933",
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "participant"
                     *           ],
                     *           "email": "saifon@beekeepers.example.org",
                     *           "phone": null,
                     *           "name": {
                     *             "title": null,
                     *             "given": "สายฝน",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Saifon (sample)"
                     *           },
                     *           "locale": "th",
                     *           "state": "pending",
                     *           "invitedBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *           "createdAt": "2026-11-29T20:41:12.384410Z",
                     *           "expiresAt": "2026-12-06T20:41:12.829705Z",
                     *           "person": null,
                     *           "code": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageInvitationResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "saifon@beekeepers.example.org",
                 *       "name": {
                 *         "given": "สายฝน",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Saifon (sample)"
                 *       },
                 *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                 *       "roles": [
                 *         "participant"
                 *       ],
                 *       "locale": "th"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-53c5-7b25-839e-b7b3be39f933",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "roles": [
                     *         "participant"
                     *       ],
                     *       "email": "saifon@beekeepers.example.org",
                     *       "phone": null,
                     *       "name": {
                     *         "title": null,
                     *         "given": "สายฝน",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Saifon (sample)"
                     *       },
                     *       "locale": "th",
                     *       "state": "pending",
                     *       "invitedBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *       "createdAt": "2026-11-29T20:41:12.384410Z",
                     *       "expiresAt": "2026-12-06T20:41:12.371533Z",
                     *       "person": null,
                     *       "code": null
                     *     }
                     */
                    "*/*": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-53c5-7b25-839e-b7b3be39f933",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "roles": [
                     *         "participant"
                     *       ],
                     *       "email": "saifon@beekeepers.example.org",
                     *       "phone": null,
                     *       "name": {
                     *         "title": null,
                     *         "given": "สายฝน",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Saifon (sample)"
                     *       },
                     *       "locale": "th",
                     *       "state": "pending",
                     *       "invitedBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *       "createdAt": "2026-11-29T20:41:12.384410Z",
                     *       "expiresAt": "2026-12-06T20:41:12.371533Z",
                     *       "person": null,
                     *       "code": null
                     *     }
                     */
                    "*/*": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-53c5-7b25-839e-b7b3be39f933",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "roles": [
                     *         "participant"
                     *       ],
                     *       "email": "saifon@beekeepers.example.org",
                     *       "phone": null,
                     *       "name": {
                     *         "title": null,
                     *         "given": "สายฝน",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Saifon (sample)"
                     *       },
                     *       "locale": "th",
                     *       "state": "pending",
                     *       "invitedBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *       "createdAt": "2026-11-29T20:41:12.384410Z",
                     *       "expiresAt": "2026-12-06T20:41:12.829705Z",
                     *       "person": null,
                     *       "code": null
                     *     }
                     */
                    "*/*": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-53c5-7b25-839e-b7b3be39f933",
                     *       "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "roles": [
                     *         "participant"
                     *       ],
                     *       "email": "saifon@beekeepers.example.org",
                     *       "phone": null,
                     *       "name": {
                     *         "title": null,
                     *         "given": "สายฝน",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Saifon (sample)"
                     *       },
                     *       "locale": "th",
                     *       "state": "revoked",
                     *       "invitedBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *       "createdAt": "2026-11-29T20:41:12.384410Z",
                     *       "expiresAt": "2026-12-06T20:41:12.829705Z",
                     *       "person": null,
                     *       "code": null
                     *     }
                     */
                    "*/*": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *       "username": "coordinator",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มานี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Manee (sample)"
                     *       },
                     *       "displayName": "มานี ตัวอย่าง",
                     *       "locale": "th",
                     *       "organisation": {
                     *         "id": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *         "code": "cpa",
                     *         "name": {
                     *           "th": "สมาคมเพื่อนชุมชน",
                     *           "en": "Community Partnership Association (CPA)"
                     *         }
                     *       },
                     *       "roles": [
                     *         "coordinator"
                     *       ],
                     *       "memberships": [
                     *         {
                     *           "organisation": {
                     *             "id": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *             "code": "cpa",
                     *             "name": {
                     *               "th": "สมาคมเพื่อนชุมชน",
                     *               "en": "Community Partnership Association (CPA)"
                     *             }
                     *           },
                     *           "roles": [
                     *             "coordinator"
                     *           ],
                     *           "from": "2017-11-10",
                     *           "to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["MeResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                unread?: boolean;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "70fe92d2-93b8-4b8f-aede-3dd0227690e0",
                     *           "kind": "verification-waiting",
                     *           "title": {
                     *             "th": "ผลลัพธ์รอการยืนยัน",
                     *             "en": "An outcome waits for verification"
                     *           },
                     *           "text": {
                     *             "th": "ยอดขายต่อเดือน 68,500 บาท จากวิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)",
                     *             "en": "Sales of 68,500 baht a month, from the Map Kha Herb Processing Community Enterprise (sample)"
                     *           },
                     *           "link": "/projects/0199a5e0-0003-7000-8000-000000000001",
                     *           "deliveredAt": "2026-11-29T20:51:03.315Z",
                     *           "readAt": null
                     *         },
                     *         {
                     *           "id": "e0e969e9-b24a-400f-9c8a-394c22757ccf",
                     *           "kind": "sent-back",
                     *           "title": {
                     *             "th": "ผลการอบรมถูกส่งกลับมาแก้ไข",
                     *             "en": "A training session was sent back"
                     *           },
                     *           "text": {
                     *             "th": "วันที่สองมีผู้ลงชื่อเพียงคนเดียว กรุณาตรวจใบลงชื่ออีกครั้ง",
                     *             "en": "Only one person signed in on the second day. Please look at the list again."
                     *           },
                     *           "link": "/sessions/01a22909-29dc-7b01-afca-ddd41548475e",
                     *           "deliveredAt": "2026-11-28T03:12:44.902Z",
                     *           "readAt": "2026-11-28T04:00:10.117Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageNotice"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newest": "70fe92d2-93b8-4b8f-aede-3dd0227690e0"
                 *     }
                 */
                "application/json": components["schemas"]["ReadRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kinds": [
                     *         {
                     *           "kind": "verification-waiting",
                     *           "way": "digest"
                     *         },
                     *         {
                     *           "kind": "sent-back",
                     *           "way": "mail"
                     *         }
                     *       ],
                     *       "mail": "manee@cpa.example.org"
                     *     }
                     */
                    "*/*": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNoticeSettings: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kinds": [
                 *         {
                 *           "kind": "sent-back",
                 *           "way": "mail"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NoticeSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kinds": [
                     *         {
                     *           "kind": "verification-waiting",
                     *           "way": "digest"
                     *         },
                     *         {
                     *           "kind": "sent-back",
                     *           "way": "mail"
                     *         }
                     *       ],
                     *       "mail": "manee@cpa.example.org"
                     *     }
                     */
                    "*/*": components["schemas"]["NoticeSettings"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countUnreadNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
                    "*/*": components["schemas"]["UnreadNotices"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisation: {
        parameters: {
            query?: {
                q?: string;
                kind?: "institute" | "association" | "company" | "agency" | "university" | "community";
                supportedBy?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a22907-1244-7e01-933e-4a7b8d53b812",
                     *           "code": "blcp",
                     *           "kind": "company",
                     *           "name": {
                     *             "th": "บริษัทบีแอลซีพีเพาเวอร์จำกัด",
                     *             "en": "BLCP Power Limited"
                     *           },
                     *           "names": [
                     *             {
                     *               "name": {
                     *                 "th": "บริษัทบีแอลซีพีเพาเวอร์จำกัด",
                     *                 "en": "BLCP Power Limited"
                     *               },
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             }
                     *           ],
                     *           "memberOf": [
                     *             {
                     *               "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             }
                     *           ],
                     *           "supportedBy": [],
                     *           "successor": null,
                     *           "members": [],
                     *           "logo": null
                     *         },
                     *         {
                     *           "id": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "code": "cpa",
                     *           "kind": "association",
                     *           "name": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "names": [
                     *             {
                     *               "name": {
                     *                 "th": "สมาคมเพื่อนชุมชน",
                     *                 "en": "Community Partnership Association (CPA)"
                     *               },
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             }
                     *           ],
                     *           "memberOf": [],
                     *           "supportedBy": [],
                     *           "successor": null,
                     *           "members": [
                     *             {
                     *               "organisation": {
                     *                 "id": "01a22907-1244-7e01-933e-4a7b8d53b812",
                     *                 "code": "blcp",
                     *                 "name": {
                     *                   "th": "บริษัทบีแอลซีพีเพาเวอร์จำกัด",
                     *                   "en": "BLCP Power Limited"
                     *                 }
                     *               },
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             },
                     *             {
                     *               "organisation": {
                     *                 "id": "01a22907-149e-73da-83ec-e8c6230900ec",
                     *                 "code": "dow",
                     *                 "name": {
                     *                   "th": "กลุ่มบริษัทดาวประเทศไทย",
                     *                   "en": "Dow Thailand Group"
                     *                 }
                     *               },
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             }
                     *           ],
                     *           "logo": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageOrganisationResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "rayong-beekeepers",
                 *       "kind": "community",
                 *       "names": [
                 *         {
                 *           "name": {
                 *             "th": "ชมรมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                 *             "en": "Rayong Beekeepers' Club (sample)"
                 *           },
                 *           "from": "2018-01-01"
                 *         }
                 *       ],
                 *       "supportedBy": [
                 *         {
                 *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                 *           "from": "2018-01-01"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "code": "rayong-beekeepers",
                     *       "kind": "community",
                     *       "name": {
                     *         "th": "ชมรมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                     *         "en": "Rayong Beekeepers' Club (sample)"
                     *       },
                     *       "names": [
                     *         {
                     *           "name": {
                     *             "th": "ชมรมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                     *             "en": "Rayong Beekeepers' Club (sample)"
                     *           },
                     *           "from": "2018-01-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "memberOf": [],
                     *       "supportedBy": [
                     *         {
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "from": "2018-01-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "successor": null,
                     *       "members": [],
                     *       "logo": null
                     *     }
                     */
                    "*/*": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a22907-17d2-73a0-8297-267b3fc5163d",
                     *       "code": "pttgc",
                     *       "kind": "company",
                     *       "name": {
                     *         "th": "บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *         "en": "PTT Global Chemical Public Company Limited"
                     *       },
                     *       "names": [
                     *         {
                     *           "name": {
                     *             "th": "บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *             "en": "PTT Global Chemical Public Company Limited"
                     *           },
                     *           "from": "2017-11-10",
                     *           "to": null
                     *         }
                     *       ],
                     *       "memberOf": [
                     *         {
                     *           "organisation": "01a22907-0d47-7374-ab08-3c8419091f19",
                     *           "from": "2017-11-10",
                     *           "to": null
                     *         }
                     *       ],
                     *       "supportedBy": [],
                     *       "successor": null,
                     *       "members": [],
                     *       "logo": null
                     *     }
                     */
                    "*/*": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceOrganisation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "rayong-beekeepers",
                 *       "kind": "community",
                 *       "names": [
                 *         {
                 *           "name": {
                 *             "th": "ชมรมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                 *             "en": "Rayong Beekeepers' Club (sample)"
                 *           },
                 *           "from": "2018-01-01",
                 *           "to": "2018-12-31"
                 *         },
                 *         {
                 *           "name": {
                 *             "th": "สมาคมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                 *             "en": "Rayong Beekeepers' Association (sample)"
                 *           },
                 *           "from": "2019-01-01"
                 *         }
                 *       ],
                 *       "supportedBy": [
                 *         {
                 *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                 *           "from": "2018-01-01"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *       "code": "rayong-beekeepers",
                     *       "kind": "community",
                     *       "name": {
                     *         "th": "สมาคมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                     *         "en": "Rayong Beekeepers' Association (sample)"
                     *       },
                     *       "names": [
                     *         {
                     *           "name": {
                     *             "th": "ชมรมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                     *             "en": "Rayong Beekeepers' Club (sample)"
                     *           },
                     *           "from": "2018-01-01",
                     *           "to": "2018-12-31"
                     *         },
                     *         {
                     *           "name": {
                     *             "th": "สมาคมผู้เลี้ยงชันโรงระยอง (ตัวอย่าง)",
                     *             "en": "Rayong Beekeepers' Association (sample)"
                     *           },
                     *           "from": "2019-01-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "memberOf": [],
                     *       "supportedBy": [
                     *         {
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "from": "2018-01-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "successor": null,
                     *       "members": [],
                     *       "logo": null
                     *     }
                     */
                    "*/*": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "beekeepers.example.org",
                     *           "verified": false,
                     *           "verifiedAt": null,
                     *           "verifiedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["DomainsResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDomain: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domain": "beekeepers.example.org"
                 *     }
                 */
                "application/json": components["schemas"]["DomainRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "beekeepers.example.org",
                     *       "verified": false,
                     *       "verifiedAt": null,
                     *       "verifiedBy": null
                     *     }
                     */
                    "*/*": components["schemas"]["DomainResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDomain: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "beekeepers.example.org",
                     *       "verified": true,
                     *       "verifiedAt": "2026-11-29T20:40:55.608035Z",
                     *       "verifiedBy": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08"
                     *     }
                     */
                    "*/*": components["schemas"]["DomainResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyOrganisation: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a22907-0802-7808-ba77-ec122cbeaa35",
                     *           "at": "2026-11-29T20:37:36.386528Z",
                     *           "action": "created",
                     *           "actor": {
                     *             "id": "bootstrap",
                     *             "name": "bootstrap",
                     *             "organisation": null
                     *           },
                     *           "traceId": "79094be0e178917fb9f71fbc810590c8",
                     *           "changes": [
                     *             {
                     *               "pointer": "/code",
                     *               "from": null,
                     *               "to": "tistr"
                     *             },
                     *             {
                     *               "pointer": "/kind",
                     *               "from": null,
                     *               "to": "institute"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageHistoryEntry"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putLogo: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLogo: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPerson: {
        parameters: {
            query?: {
                q?: string;
                organisation?: string;
                state?: "active" | "suspended" | "left" | "erased";
                sort?: "name" | "newest";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a22907-441a-7f92-b175-cf6934a7d384",
                     *           "username": "auditor",
                     *           "name": {
                     *             "title": null,
                     *             "given": "จันทร์",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Chan (sample)"
                     *           },
                     *           "locale": "th",
                     *           "email": null,
                     *           "emailVerified": false,
                     *           "phone": null,
                     *           "state": "active",
                     *           "memberships": [
                     *             {
                     *               "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *               "roles": [
                     *                 "auditor"
                     *               ],
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             }
                     *           ],
                     *           "demo": true
                     *         },
                     *         {
                     *           "id": "01a22907-362a-7450-8373-131a541cc8ca",
                     *           "username": "leader",
                     *           "name": {
                     *             "title": null,
                     *             "given": "ชูใจ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Chujai (sample)"
                     *           },
                     *           "locale": "th",
                     *           "email": null,
                     *           "emailVerified": false,
                     *           "phone": null,
                     *           "state": "active",
                     *           "memberships": [
                     *             {
                     *               "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7",
                     *               "roles": [
                     *                 "enterprise-leader"
                     *               ],
                     *               "from": "2017-11-10",
                     *               "to": null
                     *             }
                     *           ],
                     *           "demo": true
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 2
                     *     }
                     */
                    "*/*": components["schemas"]["CountedPagePersonResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "malee",
                 *       "password": "secret-that-is-not-shown-here",
                 *       "name": {
                 *         "given": "มาลี",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Malee (sample)"
                 *       },
                 *       "locale": "th",
                 *       "email": "malee@beekeepers.example.org",
                 *       "phone": "0800000011",
                 *       "memberships": [
                 *         {
                 *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                 *           "roles": [
                 *             "enterprise-leader"
                 *           ],
                 *           "from": "2018-03-01"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewPersonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000011",
                     *       "state": "active",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": true,
                     *       "count": 1,
                     *       "lines": [
                     *         {
                     *           "line": 2,
                     *           "name": {
                     *             "title": null,
                     *             "given": "บุญมี",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Boonmee (sample)"
                     *           },
                     *           "email": null,
                     *           "phone": "0800000022",
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "participant"
                     *           ],
                     *           "invitation": null
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000011",
                     *       "state": "active",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replacePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "malee",
                 *       "name": {
                 *         "given": "มาลี",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Malee (sample)"
                 *       },
                 *       "locale": "th",
                 *       "email": "malee@beekeepers.example.org",
                 *       "phone": "0800000012",
                 *       "memberships": [
                 *         {
                 *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                 *           "roles": [
                 *             "enterprise-leader"
                 *           ],
                 *           "from": "2018-03-01"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000012",
                     *       "state": "active",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseAccountState: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "erased-01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "name": {
                     *         "title": null,
                     *         "given": "บัญชีที่ลบแล้ว",
                     *         "family": null,
                     *         "en": "Erased account"
                     *       },
                     *       "locale": "th",
                     *       "email": null,
                     *       "emailVerified": false,
                     *       "phone": null,
                     *       "state": "erased",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": "2026-11-30"
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyPerson: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-4e1d-749c-a4d6-a0b0fc58c233",
                     *           "at": "2026-11-29T20:41:10.941317Z",
                     *           "action": "active",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "0ae7b538871e70f54fff590ef3b7d2eb",
                     *           "changes": [
                     *             {
                     *               "pointer": "/state",
                     *               "from": "suspended",
                     *               "to": "active"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a2290a-4d18-7d42-becb-a89adb66ac2c",
                     *           "at": "2026-11-29T20:41:10.680850Z",
                     *           "action": "suspended",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *             "name": "ดูแล ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "f998e83ccec8b2a81f92f69422385e07",
                     *           "changes": [
                     *             {
                     *               "pointer": "/state",
                     *               "from": "active",
                     *               "to": "suspended"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageHistoryEntry"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveAccountState: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000012",
                     *       "state": "left",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": "2026-11-30"
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPasswordAccountState: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "secret-that-is-not-shown-here"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000012",
                     *       "state": "active",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeAccountState: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000012",
                     *       "state": "active",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendAccountState: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2290a-41fc-7566-bc53-ff1e19b09fba",
                     *       "username": "malee",
                     *       "name": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "locale": "th",
                     *       "email": "malee@beekeepers.example.org",
                     *       "emailVerified": false,
                     *       "phone": "0800000012",
                     *       "state": "suspended",
                     *       "memberships": [
                     *         {
                     *           "organisation": "01a2290a-0c3a-7610-8800-224c47c5ecb5",
                     *           "roles": [
                     *             "enterprise-leader"
                     *           ],
                     *           "from": "2018-03-01",
                     *           "to": null
                     *         }
                     *       ],
                     *       "demo": false
                     *     }
                     */
                    "*/*": components["schemas"]["PersonResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed by somebody else in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Condition missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSecurityEvent: {
        parameters: {
            query?: {
                type?: "sign-in" | "sign-in-failed" | "new-device" | "sign-out" | "sessions-ended" | "sign-in-throttled" | "password-changed" | "factor-added" | "factor-removed" | "recovery-code-used" | "invited" | "invitation-accepted" | "account-linked" | "account-unlinked" | "roles-changed" | "account-state-changed" | "client-changed" | "client-secret-changed" | "connection-changed" | "keys-rotated" | "token-replayed";
                person?: string;
                organisation?: string;
                from?: string;
                to?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a2290a-5b00-7151-8be5-3881995d8995",
                     *           "at": "2026-11-29T20:41:14.240090Z",
                     *           "type": "client-secret-changed",
                     *           "person": null,
                     *           "name": null,
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "clientId": "cpa-dashboard",
                     *           "actor": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *           "address": "203.0.113.7",
                     *           "userAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                     *           "traceId": "47ea1076171e0ed961d87a49858505ef",
                     *           "details": {
                     *             "how": "replaced"
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2290a-5afd-7593-8fad-7f20beb03f0f",
                     *           "at": "2026-11-29T20:41:14.237355Z",
                     *           "type": "client-changed",
                     *           "person": null,
                     *           "name": null,
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "clientId": "cpa-dashboard",
                     *           "actor": "01a22907-2a10-7c31-9d02-6f4b1c0e7a08",
                     *           "address": "203.0.113.7",
                     *           "userAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                     *           "traceId": "47ea1076171e0ed961d87a49858505ef",
                     *           "details": {
                     *             "how": "registered"
                     *           }
                     *         }
                     *       ],
                     *       "next": "MjAyNi0xMS0yOVQyMDozNzo1OS4xOTUxNjhaHzAxYTIyOTA3LTYxMWItNzI5Ni1iNWQ2LWRmZWVhNDU4NjBmNw"
                     *     }
                     */
                    "*/*": components["schemas"]["PageSecurityEvent"];
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSecurityEvent: {
        parameters: {
            query?: {
                type?: "sign-in" | "sign-in-failed" | "new-device" | "sign-out" | "sessions-ended" | "sign-in-throttled" | "password-changed" | "factor-added" | "factor-removed" | "recovery-code-used" | "invited" | "invitation-accepted" | "account-linked" | "account-unlinked" | "roles-changed" | "account-state-changed" | "client-changed" | "client-secret-changed" | "connection-changed" | "keys-rotated" | "token-replayed";
                person?: string;
                organisation?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries as a table for a spreadsheet, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kid": "xIBHZaiSchK2gu1iP-xGDxBbEUb6Ycr9ARoEQUakVFE",
                     *           "algorithm": "RS256",
                     *           "state": "next",
                     *           "publishedAt": "2026-11-29T20:37:51.540813Z",
                     *           "usableFrom": "2026-11-29T20:37:51.540813Z",
                     *           "activatedAt": null,
                     *           "dueAt": null,
                     *           "retiredAt": null,
                     *           "publishedUntil": null
                     *         },
                     *         {
                     *           "kid": "0o8BfdBOp3Q8Tb5yX3uDzkApKswskUsg1PTS1652qg0",
                     *           "algorithm": "RS256",
                     *           "state": "next",
                     *           "publishedAt": "2026-11-29T20:37:44.492904Z",
                     *           "usableFrom": "2026-11-29T20:37:44.492904Z",
                     *           "activatedAt": null,
                     *           "dueAt": null,
                     *           "retiredAt": null,
                     *           "publishedUntil": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageSigningKeyResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kid": "xIBHZaiSchK2gu1iP-xGDxBbEUb6Ycr9ARoEQUakVFE",
                     *           "algorithm": "RS256",
                     *           "state": "next",
                     *           "publishedAt": "2026-11-29T20:37:51.540813Z",
                     *           "usableFrom": "2026-11-29T20:37:51.540813Z",
                     *           "activatedAt": null,
                     *           "dueAt": null,
                     *           "retiredAt": null,
                     *           "publishedUntil": null
                     *         },
                     *         {
                     *           "kid": "0o8BfdBOp3Q8Tb5yX3uDzkApKswskUsg1PTS1652qg0",
                     *           "algorithm": "RS256",
                     *           "state": "active",
                     *           "publishedAt": "2026-11-29T20:37:44.492904Z",
                     *           "usableFrom": "2026-11-29T20:37:44.492904Z",
                     *           "activatedAt": "2026-11-29T20:41:17.210026Z",
                     *           "dueAt": "2027-02-27T20:41:17.210026Z",
                     *           "retiredAt": null,
                     *           "publishedUntil": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageSigningKeyResponse"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliverNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "verification-waiting",
                 *       "about": "outcome:0199a5e0-0004-7000-8000-000000000001",
                 *       "posts": [
                 *         {
                 *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                 *           "roles": [
                 *             "coordinator"
                 *           ]
                 *         }
                 *       ],
                 *       "title": {
                 *         "th": "ผลลัพธ์รอการยืนยัน",
                 *         "en": "An outcome waits for verification"
                 *       },
                 *       "text": {
                 *         "th": "ยอดขายต่อเดือน 68,500 บาท จากวิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)",
                 *         "en": "Sales of 68,500 baht a month, from the Map Kha Herb Processing Community Enterprise (sample)"
                 *       },
                 *       "link": "/projects/0199a5e0-0003-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeDelivery"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Absent, or not yours to know */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleNotices: {
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
                 *       "kind": "verification-waiting",
                 *       "about": "outcome:0199a5e0-0004-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["SettledRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request could not be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid access token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Does not fit the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Format not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, but against a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A part of the platform does not answer; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
