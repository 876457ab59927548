// Generated from enterprises-service/openapi.yaml by "npm run generate"; do not edit.
export interface paths {
    "/api/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the enterprises you may see, and how many there are
         * @description By Thai name unless another order is asked for; newest and members begin with the last and the most.
         *     A cursor belongs to the order it was made in.
         */
        get: operations["listEnterprises"];
        put?: never;
        /** Register an enterprise */
        post: operations["registerEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one enterprise */
        get: operations["getEnterprise"];
        /** Register an enterprise under an id you name, or change it */
        put: operations["putEnterprise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what about an enterprise, newest first */
        get: operations["getEnterpriseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file by the hash of its content */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{sha256}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A small picture of a file that is a photo
         * @description A JPEG of at most 480 pixels a side, upright. 404 for files that are no pictures.
         */
        get: operations["getEvidenceThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the latest changes of the enterprises, projects and outcomes you see */
        get: operations["listEnterpriseChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the running projects of your enterprise without a figure of this month */
        get: operations["listDueReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the outcomes that wait for you, the oldest report first
         * @description For verification: reported by others in your programme. For correction: sent back, and reported by
         *     you or of your enterprise.
         */
        get: operations["listWaitingOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one outcome */
        get: operations["getOutcome"];
        /**
         * Report a figure under an id you name, or correct it
         * @description If-None-Match: * reports; when it is answered with 412 the outcome is there already, perhaps by an
         *     earlier attempt of your own: read it with GET. If-Match corrects a reported or returned outcome,
         *     which then waits to be verified again.
         */
        put: operations["putOutcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a JPEG, PNG, WebP or PDF of at most 8 MB to an outcome that is not settled
         * @description Answers with the whole outcome and its new ETag. The file must be whole: pictures are decoded, with
         *     at most 52 million pixels (16 million if they are progressive, 8 million as WebP). Notes about
         *     place, device and editing are taken out of pictures, their pixels stay: sha256 is the hash of what is
         *     kept, sentSha256 of what was sent.
         */
        post: operations["attachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what with an outcome, newest first */
        get: operations["getOutcomeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a reported figure back to be corrected */
        post: operations["returnOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a reported figure of another person count
         * @description A period outside the term of the agreement, or more than a year after the project, is refused with
         *     outside-term or after-project until acknowledged names that code.
         */
        post: operations["verifyOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a figure out for good, a verified one too */
        post: operations["withdrawOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects you may see, and how many there are
         * @description The one that starts last comes first unless another order is asked for: by Thai title, or newest, which
         *     begins with the one opened last. A cursor belongs to the order it was made in.
         */
        get: operations["listProjects"];
        put?: never;
        /** Open an upgrading project */
        post: operations["openProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one project */
        get: operations["getProject"];
        /** Open a project under an id you name, or change it */
        put: operations["putProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what about a project, newest first */
        get: operations["getProjectHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the outcomes of a project, the latest period first */
        get: operations["listOutcomes"];
        put?: never;
        /** Report a figure of a project */
        post: operations["reportOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subdistricts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find sub-districts by name, place, postcode or code */
        get: operations["searchSubdistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subdistricts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one sub-district */
        get: operations["getSubdistrict"];
        put?: never;
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
        Baseline: {
            /** Format: date */
            asOf: string;
            /** @example sales.monthly */
            measure: string;
            /** @example THB/month */
            unitCode: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
        };
        Change: {
            from?: unknown;
            pointer: string;
            to?: unknown;
        };
        CountedPageDueReport: {
            items: components["schemas"]["DueReport"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        CountedPageEnterprise: {
            items: components["schemas"]["Enterprise"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        CountedPageProject: {
            items: components["schemas"]["Project"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        CountedPageWaitingOutcome: {
            items: components["schemas"]["WaitingOutcome"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        DueReport: {
            enterpriseName: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            project: string;
            projectTitle: components["schemas"]["LocalizedText"];
        };
        Enterprise: {
            address?: string | null;
            /** Format: uuid */
            agreement: string;
            /** Format: uuid */
            id: string;
            juristicNumber?: string | null;
            /** @enum {string} */
            kind: "community-enterprise" | "otop-producer" | "cooperative" | "sme" | "industrial-plant";
            leader?: components["schemas"]["PersonName"] | null;
            mayChange: boolean;
            members?: components["schemas"]["Members"] | null;
            name: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            organisation?: string | null;
            phone?: string | null;
            registrationNumber?: string | null;
            sample: boolean;
            subdistrict: string;
            /** Format: int64 */
            version: number;
            warnings: components["schemas"]["EnterpriseWarning"][];
        };
        EnterpriseRequest: {
            address?: string | null;
            /** Format: uuid */
            agreement: string;
            /** @example 0105556176239 */
            juristicNumber?: string | null;
            /** @enum {string} */
            kind: "community-enterprise" | "otop-producer" | "cooperative" | "sme" | "industrial-plant";
            leader?: components["schemas"]["PersonName"] | null;
            members?: components["schemas"]["Members"] | null;
            name: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            organisation?: string | null;
            /** @example 038-685-123 */
            phone?: string | null;
            /** @example 6-21-01-10/1-0042 */
            registrationNumber?: string | null;
            sample?: boolean | null;
            /** @example 210110 */
            subdistrict: string;
        };
        EnterpriseWarning: {
            code: string;
            detail: components["schemas"]["LocalizedText"];
            pointer: string;
        };
        Evidence: {
            /** @example /api/evidence/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            readonly href: string;
            name: string;
            sentSha256?: string | null;
            sha256: string;
            /** Format: int64 */
            size: number;
            /** @example /api/evidence/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/thumbnail */
            readonly thumbnail?: string | null;
            type: string;
        };
        FoundSubdistricts: {
            items: components["schemas"]["Subdistrict"][];
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
        LatestChange: {
            action: string;
            actor: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            name?: components["schemas"]["LocalizedText"] | null;
            /** Format: uuid */
            subject: string;
            through?: string | null;
            type: string;
        };
        LocalizedText: {
            en: string;
            th: string;
        };
        Members: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            women?: number | null;
            /** Format: int32 */
            youth?: number | null;
        };
        Outcome: {
            /** Format: uuid */
            agreement: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            baseline?: string | null;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            change?: string | null;
            evidence: components["schemas"]["Evidence"][];
            /** Format: uuid */
            id: string;
            mayCorrect: boolean;
            mayReturn: boolean;
            mayVerify: boolean;
            mayWithdraw: boolean;
            measure: string;
            note?: string | null;
            /** Format: uuid */
            objective: string;
            period: components["schemas"]["Period"];
            /** Format: uuid */
            project: string;
            /** Format: date-time */
            reportedAt: string;
            reportedBy: components["schemas"]["PersonReference"];
            returnReason?: string | null;
            /** Format: int64 */
            revision: number;
            /** @enum {string} */
            state: "reported" | "verified" | "returned" | "withdrawn";
            unitCode: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
            /** Format: date-time */
            verifiedAt?: string | null;
            verifiedBy?: components["schemas"]["PersonReference"] | null;
            /** Format: int64 */
            version: number;
            withdrawalReason?: string | null;
        };
        OutcomeRequest: {
            acknowledged?: string[] | null;
            /** @example sales.monthly */
            measure: string;
            note?: string | null;
            period: components["schemas"]["Period"];
            /** Format: uuid */
            project?: string | null;
            /** @example THB/month */
            unitCode: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
        };
        PageHistoryEntry: {
            items: components["schemas"]["HistoryEntry"][];
            next?: string | null;
        };
        PageLatestChange: {
            items: components["schemas"]["LatestChange"][];
            next?: string | null;
        };
        PageOutcome: {
            items: components["schemas"]["Outcome"][];
            next?: string | null;
        };
        Period: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        PersonName: {
            en?: string | null;
            family?: string | null;
            given: string;
            title?: string | null;
        };
        PersonReference: {
            id: string;
            name: string;
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
        Project: {
            /** Format: uuid */
            agreement: string;
            baselines: components["schemas"]["Baseline"][];
            /** Format: date */
            endsOn?: string | null;
            /** Format: uuid */
            enterprise: string;
            enterpriseName: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            mayReport: boolean;
            /** Format: uuid */
            objective: string;
            sample: boolean;
            /** @enum {string} */
            stage: "diagnosed" | "planned" | "running" | "completed" | "followed-up";
            /** Format: date */
            startsOn: string;
            summary?: components["schemas"]["LocalizedText"] | null;
            technology?: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            trlStart?: number | null;
            /** Format: int64 */
            version: number;
        };
        ProjectRequest: {
            /** Format: uuid */
            agreement: string;
            baselines?: components["schemas"]["Baseline"][] | null;
            /** Format: date */
            endsOn?: string | null;
            /** Format: uuid */
            enterprise: string;
            /** Format: uuid */
            objective: string;
            sample?: boolean | null;
            /** @enum {string} */
            stage: "diagnosed" | "planned" | "running" | "completed" | "followed-up";
            /** Format: date */
            startsOn: string;
            summary?: components["schemas"]["LocalizedText"] | null;
            technology?: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            trlStart?: number | null;
        };
        ReasonRequest: {
            /** @example ยอดขายไม่ตรงกับใบเสร็จ */
            reason: string;
        };
        Subdistrict: {
            code: string;
            district: components["schemas"]["LocalizedText"];
            name: components["schemas"]["LocalizedText"];
            postcode: string;
            province: components["schemas"]["LocalizedText"];
        };
        WaitingOutcome: {
            enterpriseName: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            id: string;
            measure: string;
            period: components["schemas"]["Period"];
            /** Format: uuid */
            project: string;
            projectTitle: components["schemas"]["LocalizedText"];
            /** Format: date-time */
            reportedAt: string;
            reportedByName: string;
            returnReason?: string | null;
            unitCode: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
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
    listEnterprises: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or of the registration number
                 * @example สมุนไพร
                 */
                q?: string;
                kind?: "community-enterprise" | "otop-producer" | "cooperative" | "sme" | "industrial-plant";
                /**
                 * @description Six-digit code
                 * @example 210110
                 */
                subdistrict?: string;
                agreement?: string;
                sort?: "name" | "newest" | "members";
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
                     *           "id": "0199a5e0-0002-7000-8000-000000000002",
                     *           "kind": "otop-producer",
                     *           "name": {
                     *             "th": "กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                     *             "en": "Ban Chang Seafood Processing Group (sample)"
                     *           },
                     *           "registrationNumber": "21-02-03-9002",
                     *           "juristicNumber": null,
                     *           "subdistrict": "210203",
                     *           "address": "หมู่ 2 ตำบลบ้านฉาง (ที่อยู่สมมุติ)",
                     *           "members": {
                     *             "count": 15,
                     *             "women": 12,
                     *             "youth": 2
                     *           },
                     *           "leader": {
                     *             "title": null,
                     *             "given": "สมใจ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Somjai (sample)"
                     *           },
                     *           "phone": "038-000-002",
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "organisation": null,
                     *           "sample": true,
                     *           "mayChange": true,
                     *           "warnings": [],
                     *           "version": 1
                     *         },
                     *         {
                     *           "id": "0199a5e0-0002-7000-8000-000000000005",
                     *           "kind": "industrial-plant",
                     *           "name": {
                     *             "th": "โรงงานมาบตาพุด (ตัวอย่าง)",
                     *             "en": "Map Ta Phut Plant (sample)"
                     *           },
                     *           "registrationNumber": null,
                     *           "juristicNumber": null,
                     *           "subdistrict": "210114",
                     *           "address": "นิคมอุตสาหกรรมสมมุติ ตำบลมาบตาพุด",
                     *           "members": null,
                     *           "leader": null,
                     *           "phone": "038-000-005",
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "organisation": null,
                     *           "sample": true,
                     *           "mayChange": true,
                     *           "warnings": [],
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 5
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageEnterprise"];
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
    registerEnterprise: {
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
                 *       "kind": "community-enterprise",
                 *       "name": {
                 *         "th": "วิสาหกิจชุมชนเลี้ยงผึ้งชันโรงบ้านแลง (ตัวอย่าง)",
                 *         "en": "Ban Laeng Stingless Bee Community Enterprise (sample)"
                 *       },
                 *       "registrationNumber": "6-21-01-05/1-9011",
                 *       "subdistrict": "210114",
                 *       "address": "หมู่ 3 ตำบลบ้านแลง (ที่อยู่สมมุติ)",
                 *       "members": {
                 *         "count": 18,
                 *         "women": 11,
                 *         "youth": 4
                 *       },
                 *       "leader": {
                 *         "given": "มาลี",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Malee (sample)"
                 *       },
                 *       "phone": "038-000-011",
                 *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                 *       "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7",
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["EnterpriseRequest"];
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
                     *       "id": "01a22908-441e-7407-972f-bfac99a3bb69",
                     *       "kind": "community-enterprise",
                     *       "name": {
                     *         "th": "วิสาหกิจชุมชนเลี้ยงผึ้งชันโรงบ้านแลง (ตัวอย่าง)",
                     *         "en": "Ban Laeng Stingless Bee Community Enterprise (sample)"
                     *       },
                     *       "registrationNumber": "6-21-01-05/1-9011",
                     *       "juristicNumber": null,
                     *       "subdistrict": "210114",
                     *       "address": "หมู่ 3 ตำบลบ้านแลง (ที่อยู่สมมุติ)",
                     *       "members": {
                     *         "count": 18,
                     *         "women": 11,
                     *         "youth": 4
                     *       },
                     *       "leader": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "phone": "038-000-011",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7",
                     *       "sample": true,
                     *       "mayChange": true,
                     *       "warnings": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Enterprise"];
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
    getEnterprise: {
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
                     *       "id": "0199a5e0-0002-7000-8000-000000000001",
                     *       "kind": "community-enterprise",
                     *       "name": {
                     *         "th": "วิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)",
                     *         "en": "Map Kha Herb Processing Community Enterprise (sample)"
                     *       },
                     *       "registrationNumber": "6-21-08-02/1-9001",
                     *       "juristicNumber": null,
                     *       "subdistrict": "210802",
                     *       "address": "หมู่ 1 ตำบลมาบข่า (ที่อยู่สมมุติ)",
                     *       "members": {
                     *         "count": 24,
                     *         "women": 19,
                     *         "youth": 3
                     *       },
                     *       "leader": {
                     *         "title": null,
                     *         "given": "ชูใจ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Chujai (sample)"
                     *       },
                     *       "phone": "038-000-001",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7",
                     *       "sample": true,
                     *       "mayChange": true,
                     *       "warnings": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Enterprise"];
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
    putEnterprise: {
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
                /**
                 * @example {
                 *       "kind": "community-enterprise",
                 *       "name": {
                 *         "th": "วิสาหกิจชุมชนเลี้ยงผึ้งชันโรงบ้านแลง (ตัวอย่าง)",
                 *         "en": "Ban Laeng Stingless Bee Community Enterprise (sample)"
                 *       },
                 *       "registrationNumber": "6-21-01-05/1-9011",
                 *       "subdistrict": "210114",
                 *       "address": "หมู่ 3 ตำบลบ้านแลง (ที่อยู่สมมุติ)",
                 *       "members": {
                 *         "count": 20,
                 *         "women": 12,
                 *         "youth": 5
                 *       },
                 *       "leader": {
                 *         "given": "มาลี",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Malee (sample)"
                 *       },
                 *       "phone": "038-000-011",
                 *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                 *       "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7",
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["EnterpriseRequest"];
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
                     *       "id": "01a22908-441e-7407-972f-bfac99a3bb69",
                     *       "kind": "community-enterprise",
                     *       "name": {
                     *         "th": "วิสาหกิจชุมชนเลี้ยงผึ้งชันโรงบ้านแลง (ตัวอย่าง)",
                     *         "en": "Ban Laeng Stingless Bee Community Enterprise (sample)"
                     *       },
                     *       "registrationNumber": "6-21-01-05/1-9011",
                     *       "juristicNumber": null,
                     *       "subdistrict": "210114",
                     *       "address": "หมู่ 3 ตำบลบ้านแลง (ที่อยู่สมมุติ)",
                     *       "members": {
                     *         "count": 20,
                     *         "women": 12,
                     *         "youth": 5
                     *       },
                     *       "leader": {
                     *         "title": null,
                     *         "given": "มาลี",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Malee (sample)"
                     *       },
                     *       "phone": "038-000-011",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7",
                     *       "sample": true,
                     *       "mayChange": true,
                     *       "warnings": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Enterprise"];
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
    getEnterpriseHistory: {
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
                     *           "id": "01a22907-a3c7-7d8a-916d-59fb6c53c670",
                     *           "at": "2026-11-29T20:38:16.263939Z",
                     *           "action": "registered",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "dc08f9c7deee02d76d27b082fb7f182b",
                     *           "changes": [
                     *             {
                     *               "pointer": "/kind",
                     *               "from": null,
                     *               "to": "community-enterprise"
                     *             },
                     *             {
                     *               "pointer": "/name/th",
                     *               "from": null,
                     *               "to": "วิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageHistoryEntry"];
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
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getEvidenceThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
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
    listEnterpriseChanges: {
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
                     *           "id": "01a22907-d113-774d-a6d6-c20baf0ae3e2",
                     *           "type": "outcome",
                     *           "subject": "0199a5e0-0004-7000-8000-00000000000b",
                     *           "name": {
                     *             "th": "ออกแบบเครื่องจักสานร่วมสมัย (ตัวอย่าง)",
                     *             "en": "Contemporary basketry design (sample)"
                     *           },
                     *           "at": "2026-11-29T20:38:27.859473Z",
                     *           "action": "returned",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *             "name": "มานี ตัวอย่าง",
                     *             "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *           },
                     *           "through": null
                     *         },
                     *         {
                     *           "id": "01a22907-ce78-702b-9d53-5f4a396ae4eb",
                     *           "type": "outcome",
                     *           "subject": "0199a5e0-0004-7000-8000-00000000000b",
                     *           "name": {
                     *             "th": "ออกแบบเครื่องจักสานร่วมสมัย (ตัวอย่าง)",
                     *             "en": "Contemporary basketry design (sample)"
                     *           },
                     *           "at": "2026-11-29T20:38:27.192036Z",
                     *           "action": "reported",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "through": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageLatestChange"];
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
    listDueReports: {
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
                     *           "project": "0199a5e0-0003-7000-8000-000000000001",
                     *           "projectTitle": {
                     *             "th": "ยกระดับการอบแห้งสมุนไพรด้วยพลังงานแสงอาทิตย์ (ตัวอย่าง)",
                     *             "en": "Better herb drying with solar energy (sample)"
                     *           },
                     *           "enterpriseName": {
                     *             "th": "วิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)",
                     *             "en": "Map Kha Herb Processing Community Enterprise (sample)"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageDueReport"];
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
    listWaitingOutcomes: {
        parameters: {
            query: {
                for: "verification" | "correction";
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
                     *           "id": "0199a5e0-0004-7000-8000-000000000002",
                     *           "project": "0199a5e0-0003-7000-8000-000000000001",
                     *           "projectTitle": {
                     *             "th": "ยกระดับการอบแห้งสมุนไพรด้วยพลังงานแสงอาทิตย์ (ตัวอย่าง)",
                     *             "en": "Better herb drying with solar energy (sample)"
                     *           },
                     *           "enterpriseName": {
                     *             "th": "วิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)",
                     *             "en": "Map Kha Herb Processing Community Enterprise (sample)"
                     *           },
                     *           "measure": "sales.monthly",
                     *           "period": {
                     *             "from": "2019-01-01",
                     *             "to": "2019-01-31"
                     *           },
                     *           "value": "82000",
                     *           "unitCode": "THB/month",
                     *           "reportedByName": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *           "reportedAt": "2026-11-29T20:38:25.273Z",
                     *           "returnReason": null
                     *         },
                     *         {
                     *           "id": "0199a5e0-0004-7000-8000-000000000008",
                     *           "project": "0199a5e0-0003-7000-8000-000000000002",
                     *           "projectTitle": {
                     *             "th": "พัฒนาน้ำพริกปลากรอบให้ได้มาตรฐานและเก็บได้นาน (ตัวอย่าง)",
                     *             "en": "Crispy fish chilli paste with a standard and a long shelf life (sample)"
                     *           },
                     *           "enterpriseName": {
                     *             "th": "กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                     *             "en": "Ban Chang Seafood Processing Group (sample)"
                     *           },
                     *           "measure": "standards.gained",
                     *           "period": {
                     *             "from": "2018-03-01",
                     *             "to": "2019-06-30"
                     *           },
                     *           "value": "1",
                     *           "unitCode": "certificate",
                     *           "reportedByName": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *           "reportedAt": "2026-11-29T20:38:25.648Z",
                     *           "returnReason": null
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 4
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageWaitingOutcome"];
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
    getOutcome: {
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
                     *       "id": "0199a5e0-0004-7000-8000-000000000001",
                     *       "project": "0199a5e0-0003-7000-8000-000000000001",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "68500",
                     *       "unitCode": "THB/month",
                     *       "baseline": "45000",
                     *       "change": "23500",
                     *       "note": "ยอดขายชาสมุนไพรจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "verified",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:18.516Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:19.294Z",
                     *       "returnReason": null,
                     *       "withdrawalReason": null,
                     *       "evidence": [
                     *         {
                     *           "name": "sales-ledger-2561-09.pdf",
                     *           "sha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "size": 790,
                     *           "type": "application/pdf",
                     *           "sentSha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "href": "/api/evidence/9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "thumbnail": null
                     *         }
                     *       ],
                     *       "revision": 2,
                     *       "version": 3,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": false,
                     *       "mayWithdraw": false
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    putOutcome: {
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
                /**
                 * @example {
                 *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                 *       "measure": "sales.monthly",
                 *       "period": {
                 *         "from": "2018-09-01",
                 *         "to": "2018-09-30"
                 *       },
                 *       "value": "25600",
                 *       "unitCode": "THB/month",
                 *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)"
                 *     }
                 */
                "application/json": components["schemas"]["OutcomeRequest"];
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
                     *       "id": "01a22908-47a8-7890-bf7e-b8f9a79d647e",
                     *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "25600",
                     *       "unitCode": "THB/month",
                     *       "baseline": "18000",
                     *       "change": "7600",
                     *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "reported",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:58.972Z",
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": null,
                     *       "withdrawalReason": null,
                     *       "evidence": [
                     *         {
                     *           "name": "sales-ledger-2561-09.pdf",
                     *           "sha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "size": 790,
                     *           "type": "application/pdf",
                     *           "sentSha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "href": "/api/evidence/9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "thumbnail": null
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "version": 4,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": true,
                     *       "mayWithdraw": true
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    attachEvidence: {
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
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
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
                     *       "id": "01a22908-47a8-7890-bf7e-b8f9a79d647e",
                     *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "26500",
                     *       "unitCode": "THB/month",
                     *       "baseline": "18000",
                     *       "change": "8500",
                     *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "reported",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:58.218Z",
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": null,
                     *       "withdrawalReason": null,
                     *       "evidence": [
                     *         {
                     *           "name": "sales-ledger-2561-09.pdf",
                     *           "sha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "size": 790,
                     *           "type": "application/pdf",
                     *           "sentSha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "href": "/api/evidence/9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "thumbnail": null
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "version": 2,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": true,
                     *       "mayWithdraw": true
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    getOutcomeHistory: {
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
                     *           "id": "01a22907-afa5-7b69-a405-1112a9563582",
                     *           "at": "2026-11-29T20:38:19.301735Z",
                     *           "action": "verified",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *             "name": "มานี ตัวอย่าง",
                     *             "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *           },
                     *           "traceId": "fee4283a46548c65b4173ba92678303a",
                     *           "changes": [
                     *             {
                     *               "pointer": "/state",
                     *               "from": "reported",
                     *               "to": "verified"
                     *             },
                     *             {
                     *               "pointer": "/revision",
                     *               "from": 1,
                     *               "to": 2
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-aef2-7090-9054-8c0f92cd0422",
                     *           "at": "2026-11-29T20:38:19.122061Z",
                     *           "action": "evidence-added",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *             "name": "ชูใจ ตัวอย่าง",
                     *             "organisation": "01a22907-1ce1-711d-9914-b2313dd47ea7"
                     *           },
                     *           "traceId": "83002213670706b679c2efa735414515",
                     *           "changes": [
                     *             {
                     *               "pointer": "/name",
                     *               "from": null,
                     *               "to": "sales-ledger-2561-09.pdf"
                     *             },
                     *             {
                     *               "pointer": "/sha256",
                     *               "from": null,
                     *               "to": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageHistoryEntry"];
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
    returnOutcome: {
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
                 *       "reason": "ยอดขายในสมุดบัญชีหน้า 4 เป็น 25,600 บาท กรุณาตรวจอีกครั้ง"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
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
                     *       "id": "01a22908-47a8-7890-bf7e-b8f9a79d647e",
                     *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "26500",
                     *       "unitCode": "THB/month",
                     *       "baseline": "18000",
                     *       "change": "8500",
                     *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "returned",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:58.218Z",
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": "ยอดขายในสมุดบัญชีหน้า 4 เป็น 25,600 บาท กรุณาตรวจอีกครั้ง",
                     *       "withdrawalReason": null,
                     *       "evidence": [
                     *         {
                     *           "name": "sales-ledger-2561-09.pdf",
                     *           "sha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "size": 790,
                     *           "type": "application/pdf",
                     *           "sentSha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "href": "/api/evidence/9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "thumbnail": null
                     *         }
                     *       ],
                     *       "revision": 2,
                     *       "version": 3,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": true,
                     *       "mayWithdraw": true
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    verifyOutcome: {
        parameters: {
            query?: {
                acknowledged?: string[];
            };
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
                     *       "id": "01a22908-47a8-7890-bf7e-b8f9a79d647e",
                     *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "25600",
                     *       "unitCode": "THB/month",
                     *       "baseline": "18000",
                     *       "change": "7600",
                     *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "verified",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:58.972Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:59.238Z",
                     *       "returnReason": null,
                     *       "withdrawalReason": null,
                     *       "evidence": [
                     *         {
                     *           "name": "sales-ledger-2561-09.pdf",
                     *           "sha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "size": 790,
                     *           "type": "application/pdf",
                     *           "sentSha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "href": "/api/evidence/9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "thumbnail": null
                     *         }
                     *       ],
                     *       "revision": 4,
                     *       "version": 5,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": false,
                     *       "mayWithdraw": true
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    withdrawOutcome: {
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
                 *       "reason": "รายงานซ้ำกับผลลัพธ์เดือนเดียวกันที่รายงานไว้แล้ว"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
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
                     *       "id": "01a22908-47a8-7890-bf7e-b8f9a79d647e",
                     *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "25600",
                     *       "unitCode": "THB/month",
                     *       "baseline": "18000",
                     *       "change": "7600",
                     *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "withdrawn",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:58.972Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:59.238Z",
                     *       "returnReason": null,
                     *       "withdrawalReason": "รายงานซ้ำกับผลลัพธ์เดือนเดียวกันที่รายงานไว้แล้ว",
                     *       "evidence": [
                     *         {
                     *           "name": "sales-ledger-2561-09.pdf",
                     *           "sha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "size": 790,
                     *           "type": "application/pdf",
                     *           "sentSha256": "9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "href": "/api/evidence/9a069f08c3b339f2b56a8d1b07a1a3c003db3e326537c4b28ae5d13bff04852a",
                     *           "thumbnail": null
                     *         }
                     *       ],
                     *       "revision": 5,
                     *       "version": 6,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": false,
                     *       "mayWithdraw": false
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Part of a title or of the name of the enterprise
                 * @example สมุนไพร
                 */
                q?: string;
                enterprise?: string;
                agreement?: string;
                objective?: string;
                stage?: "diagnosed" | "planned" | "running" | "completed" | "followed-up";
                sort?: "latest" | "name" | "newest";
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
                     *           "id": "0199a5e0-0003-7000-8000-000000000004",
                     *           "enterprise": "0199a5e0-0002-7000-8000-000000000004",
                     *           "enterpriseName": {
                     *             "th": "วิสาหกิจชุมชนจักสานห้วยโป่ง (ตัวอย่าง)",
                     *             "en": "Huai Pong Basketry Community Enterprise (sample)"
                     *           },
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *           "title": {
                     *             "th": "ออกแบบเครื่องจักสานร่วมสมัย (ตัวอย่าง)",
                     *             "en": "Contemporary basketry design (sample)"
                     *           },
                     *           "summary": {
                     *             "th": "ออกแบบผลิตภัณฑ์ใหม่และป้องกันเชื้อราด้วยน้ำยาจากธรรมชาติ",
                     *             "en": "New designs, and protection from mould with a natural agent"
                     *           },
                     *           "technology": {
                     *             "th": "น้ำยาป้องกันเชื้อราจากน้ำมันหอมระเหย",
                     *             "en": "Anti-mould agent from essential oils"
                     *           },
                     *           "trlStart": 5,
                     *           "startsOn": "2018-07-01",
                     *           "endsOn": "2019-10-31",
                     *           "stage": "running",
                     *           "baselines": [],
                     *           "sample": true,
                     *           "mayChange": true,
                     *           "mayReport": true,
                     *           "version": 1
                     *         },
                     *         {
                     *           "id": "0199a5e0-0003-7000-8000-000000000003",
                     *           "enterprise": "0199a5e0-0002-7000-8000-000000000003",
                     *           "enterpriseName": {
                     *             "th": "โรงแปรรูปผลไม้ทับมา (ตัวอย่าง)",
                     *             "en": "Thap Ma Fruit Processing (sample)"
                     *           },
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *           "title": {
                     *             "th": "ผลไม้อบกรอบและบรรจุภัณฑ์เพื่อส่งออก (ตัวอย่าง)",
                     *             "en": "Crisp dried fruit and packaging for export (sample)"
                     *           },
                     *           "summary": {
                     *             "th": "พัฒนาผลไม้อบกรอบสุญญากาศและบรรจุภัณฑ์กันความชื้น",
                     *             "en": "Vacuum-dried crisp fruit and moisture-proof packaging"
                     *           },
                     *           "technology": {
                     *             "th": "การอบแห้งสุญญากาศ",
                     *             "en": "Vacuum drying"
                     *           },
                     *           "trlStart": 6,
                     *           "startsOn": "2018-05-01",
                     *           "endsOn": "2019-09-30",
                     *           "stage": "running",
                     *           "baselines": [
                     *             {
                     *               "measure": "sales.monthly",
                     *               "value": "120000",
                     *               "unitCode": "THB/month",
                     *               "asOf": "2018-04-30"
                     *             }
                     *           ],
                     *           "sample": true,
                     *           "mayChange": true,
                     *           "mayReport": true,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageProject"];
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
    openProject: {
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
                 *       "enterprise": "01a22908-441e-7407-972f-bfac99a3bb69",
                 *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                 *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                 *       "title": {
                 *         "th": "น้ำผึ้งชันโรงที่ได้มาตรฐาน (ตัวอย่าง)",
                 *         "en": "Stingless bee honey that meets the standard (sample)"
                 *       },
                 *       "summary": {
                 *         "th": "ลดความชื้นของน้ำผึ้งและตรวจคุณภาพทุกรุ่น",
                 *         "en": "Less moisture in the honey, and every batch tested"
                 *       },
                 *       "technology": {
                 *         "th": "เครื่องลดความชื้นสุญญากาศ",
                 *         "en": "Vacuum dehumidifier"
                 *       },
                 *       "trlStart": 7,
                 *       "startsOn": "2018-03-01",
                 *       "endsOn": "2019-03-31",
                 *       "stage": "completed",
                 *       "baselines": [
                 *         {
                 *           "measure": "sales.monthly",
                 *           "value": "18000",
                 *           "unitCode": "THB/month",
                 *           "asOf": "2018-02-28"
                 *         }
                 *       ],
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["ProjectRequest"];
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
                     *       "id": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "enterprise": "01a22908-441e-7407-972f-bfac99a3bb69",
                     *       "enterpriseName": {
                     *         "th": "วิสาหกิจชุมชนเลี้ยงผึ้งชันโรงบ้านแลง (ตัวอย่าง)",
                     *         "en": "Ban Laeng Stingless Bee Community Enterprise (sample)"
                     *       },
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "title": {
                     *         "th": "น้ำผึ้งชันโรงที่ได้มาตรฐาน (ตัวอย่าง)",
                     *         "en": "Stingless bee honey that meets the standard (sample)"
                     *       },
                     *       "summary": {
                     *         "th": "ลดความชื้นของน้ำผึ้งและตรวจคุณภาพทุกรุ่น",
                     *         "en": "Less moisture in the honey, and every batch tested"
                     *       },
                     *       "technology": {
                     *         "th": "เครื่องลดความชื้นสุญญากาศ",
                     *         "en": "Vacuum dehumidifier"
                     *       },
                     *       "trlStart": 7,
                     *       "startsOn": "2018-03-01",
                     *       "endsOn": "2019-03-31",
                     *       "stage": "completed",
                     *       "baselines": [
                     *         {
                     *           "measure": "sales.monthly",
                     *           "value": "18000",
                     *           "unitCode": "THB/month",
                     *           "asOf": "2018-02-28"
                     *         }
                     *       ],
                     *       "sample": true,
                     *       "mayChange": true,
                     *       "mayReport": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
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
    getProject: {
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
                     *       "id": "0199a5e0-0003-7000-8000-000000000001",
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "enterpriseName": {
                     *         "th": "วิสาหกิจชุมชนแปรรูปสมุนไพรมาบข่า (ตัวอย่าง)",
                     *         "en": "Map Kha Herb Processing Community Enterprise (sample)"
                     *       },
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "title": {
                     *         "th": "ยกระดับการอบแห้งสมุนไพรด้วยพลังงานแสงอาทิตย์ (ตัวอย่าง)",
                     *         "en": "Better herb drying with solar energy (sample)"
                     *       },
                     *       "summary": {
                     *         "th": "ตู้อบพลังงานแสงอาทิตย์ลดความชื้นให้คงที่ เพิ่มคุณภาพและยอดขายชาสมุนไพร",
                     *         "en": "A solar dryer holds the moisture steady and raises the quality and the sales of herbal tea"
                     *       },
                     *       "technology": {
                     *         "th": "ตู้อบแห้งพลังงานแสงอาทิตย์แบบพาราโบลา",
                     *         "en": "Parabolic solar dryer"
                     *       },
                     *       "trlStart": 7,
                     *       "startsOn": "2018-02-01",
                     *       "endsOn": "2019-01-31",
                     *       "stage": "completed",
                     *       "baselines": [
                     *         {
                     *           "measure": "sales.monthly",
                     *           "value": "45000",
                     *           "unitCode": "THB/month",
                     *           "asOf": "2018-01-31"
                     *         },
                     *         {
                     *           "measure": "income.household.monthly",
                     *           "value": "7800",
                     *           "unitCode": "THB/month",
                     *           "asOf": "2018-01-31"
                     *         }
                     *       ],
                     *       "sample": true,
                     *       "mayChange": true,
                     *       "mayReport": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
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
    putProject: {
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
                /**
                 * @example {
                 *       "enterprise": "01a22908-441e-7407-972f-bfac99a3bb69",
                 *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                 *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                 *       "title": {
                 *         "th": "น้ำผึ้งชันโรงที่ได้มาตรฐาน (ตัวอย่าง)",
                 *         "en": "Stingless bee honey that meets the standard (sample)"
                 *       },
                 *       "summary": {
                 *         "th": "ลดความชื้นของน้ำผึ้งและตรวจคุณภาพทุกรุ่น",
                 *         "en": "Less moisture in the honey, and every batch tested"
                 *       },
                 *       "technology": {
                 *         "th": "เครื่องลดความชื้นสุญญากาศ",
                 *         "en": "Vacuum dehumidifier"
                 *       },
                 *       "trlStart": 7,
                 *       "startsOn": "2018-03-01",
                 *       "endsOn": "2019-06-30",
                 *       "stage": "completed",
                 *       "baselines": [
                 *         {
                 *           "measure": "sales.monthly",
                 *           "value": "18000",
                 *           "unitCode": "THB/month",
                 *           "asOf": "2018-02-28"
                 *         }
                 *       ],
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["ProjectRequest"];
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
                     *       "id": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "enterprise": "01a22908-441e-7407-972f-bfac99a3bb69",
                     *       "enterpriseName": {
                     *         "th": "วิสาหกิจชุมชนเลี้ยงผึ้งชันโรงบ้านแลง (ตัวอย่าง)",
                     *         "en": "Ban Laeng Stingless Bee Community Enterprise (sample)"
                     *       },
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "title": {
                     *         "th": "น้ำผึ้งชันโรงที่ได้มาตรฐาน (ตัวอย่าง)",
                     *         "en": "Stingless bee honey that meets the standard (sample)"
                     *       },
                     *       "summary": {
                     *         "th": "ลดความชื้นของน้ำผึ้งและตรวจคุณภาพทุกรุ่น",
                     *         "en": "Less moisture in the honey, and every batch tested"
                     *       },
                     *       "technology": {
                     *         "th": "เครื่องลดความชื้นสุญญากาศ",
                     *         "en": "Vacuum dehumidifier"
                     *       },
                     *       "trlStart": 7,
                     *       "startsOn": "2018-03-01",
                     *       "endsOn": "2019-06-30",
                     *       "stage": "completed",
                     *       "baselines": [
                     *         {
                     *           "measure": "sales.monthly",
                     *           "value": "18000",
                     *           "unitCode": "THB/month",
                     *           "asOf": "2018-02-28"
                     *         }
                     *       ],
                     *       "sample": true,
                     *       "mayChange": true,
                     *       "mayReport": true,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Project"];
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
    getProjectHistory: {
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
                     *           "id": "01a22907-a8e4-7f17-8dd3-2db28d9946fe",
                     *           "at": "2026-11-29T20:38:17.572970Z",
                     *           "action": "opened",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "146bad577687f330bbb93550ccd99ee5",
                     *           "changes": [
                     *             {
                     *               "pointer": "/enterprise",
                     *               "from": null,
                     *               "to": "0199a5e0-0002-7000-8000-000000000001"
                     *             },
                     *             {
                     *               "pointer": "/agreement",
                     *               "from": null,
                     *               "to": "0199a5e0-0001-7000-8000-000000000001"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageHistoryEntry"];
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
    listOutcomes: {
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
                     *           "id": "0199a5e0-0004-7000-8000-000000000002",
                     *           "project": "0199a5e0-0003-7000-8000-000000000001",
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *           "measure": "sales.monthly",
                     *           "period": {
                     *             "from": "2019-01-01",
                     *             "to": "2019-01-31"
                     *           },
                     *           "value": "82000",
                     *           "unitCode": "THB/month",
                     *           "baseline": "45000",
                     *           "change": "37000",
                     *           "note": "ยอดขายชาสมุนไพรจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *           "state": "reported",
                     *           "reportedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *             "name": "ชูใจ ตัวอย่าง"
                     *           },
                     *           "reportedAt": "2026-11-29T20:38:25.273Z",
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "returnReason": null,
                     *           "withdrawalReason": null,
                     *           "evidence": [],
                     *           "revision": 1,
                     *           "version": 1,
                     *           "mayVerify": true,
                     *           "mayReturn": true,
                     *           "mayCorrect": true,
                     *           "mayWithdraw": true
                     *         },
                     *         {
                     *           "id": "0199a5e0-0004-7000-8000-000000000003",
                     *           "project": "0199a5e0-0003-7000-8000-000000000001",
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *           "measure": "income.household.monthly",
                     *           "period": {
                     *             "from": "2018-09-01",
                     *             "to": "2018-09-30"
                     *           },
                     *           "value": "9600",
                     *           "unitCode": "THB/month",
                     *           "baseline": "7800",
                     *           "change": "1800",
                     *           "note": "ค่าเฉลี่ยของ 24 ครัวเรือน (ตัวอย่าง)",
                     *           "state": "verified",
                     *           "reportedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง"
                     *           },
                     *           "reportedAt": "2026-11-29T20:38:19.383Z",
                     *           "verifiedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *             "name": "มานี ตัวอย่าง"
                     *           },
                     *           "verifiedAt": "2026-11-29T20:38:19.851Z",
                     *           "returnReason": null,
                     *           "withdrawalReason": null,
                     *           "evidence": [],
                     *           "revision": 2,
                     *           "version": 2,
                     *           "mayVerify": false,
                     *           "mayReturn": false,
                     *           "mayCorrect": false,
                     *           "mayWithdraw": true
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOutcome"];
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
    reportOutcome: {
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
                 *       "measure": "sales.monthly",
                 *       "period": {
                 *         "from": "2018-09-01",
                 *         "to": "2018-09-30"
                 *       },
                 *       "value": "26500",
                 *       "unitCode": "THB/month",
                 *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)"
                 *     }
                 */
                "application/json": components["schemas"]["OutcomeRequest"];
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
                     *       "id": "01a22908-47a8-7890-bf7e-b8f9a79d647e",
                     *       "project": "01a22908-4665-7f31-a6ef-199c1d2eb14d",
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "measure": "sales.monthly",
                     *       "period": {
                     *         "from": "2018-09-01",
                     *         "to": "2018-09-30"
                     *       },
                     *       "value": "26500",
                     *       "unitCode": "THB/month",
                     *       "baseline": "18000",
                     *       "change": "8500",
                     *       "note": "ยอดขายจากสมุดบัญชีของกลุ่ม (ตัวอย่าง)",
                     *       "state": "reported",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a05",
                     *         "name": "ชูใจ ตัวอย่าง"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:58.218Z",
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": null,
                     *       "withdrawalReason": null,
                     *       "evidence": [],
                     *       "revision": 1,
                     *       "version": 1,
                     *       "mayVerify": false,
                     *       "mayReturn": false,
                     *       "mayCorrect": true,
                     *       "mayWithdraw": true
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
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
    searchSubdistricts: {
        parameters: {
            query?: {
                /**
                 * @description Words in Thai or English
                 * @example มาบตาพุด
                 */
                q?: string;
                /**
                 * @description 1 to 50
                 * @example 20
                 */
                limit?: number;
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
                     *           "code": "210114",
                     *           "name": {
                     *             "th": "มาบตาพุด",
                     *             "en": "Maptaphut"
                     *           },
                     *           "district": {
                     *             "th": "เมืองระยอง",
                     *             "en": "Mueang Rayong"
                     *           },
                     *           "province": {
                     *             "th": "ระยอง",
                     *             "en": "Rayong"
                     *           },
                     *           "postcode": "21150"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FoundSubdistricts"];
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
    getSubdistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                     *       "code": "210109",
                     *       "name": {
                     *         "th": "เนินพระ",
                     *         "en": "Noen Phra"
                     *       },
                     *       "district": {
                     *         "th": "เมืองระยอง",
                     *         "en": "Mueang Rayong"
                     *       },
                     *       "province": {
                     *         "th": "ระยอง",
                     *         "en": "Rayong"
                     *       },
                     *       "postcode": "21000"
                     *     }
                     */
                    "application/json": components["schemas"]["Subdistrict"];
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
}
