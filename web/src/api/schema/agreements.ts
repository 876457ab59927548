// Generated from agreements-service/openapi.yaml by "npm run generate"; do not edit.
export interface paths {
    "/api/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreements of the caller's organisation, and how many there are
         * @description The newest term first; or what needs attention: in force, the one that ends next first; then those yet to be;
         *     then those that are over; or by Thai title. A cursor belongs to the order it was made in.
         */
        get: operations["listAgreements"];
        put?: never;
        /** Register an agreement */
        post: operations["createAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest changes of the agreements your organisation keeps */
        get: operations["listAgreementChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement */
        get: operations["getAgreement"];
        /**
         * Register an agreement under a given id, or replace it
         * @description What has an id is known by it and keeps it; what has none is new; what is left out is removed. In an agreement that is new, objectives and indicators may choose their ids.
         */
        put: operations["putAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contributions behind an agreement's figures
         * @description Members of a party see those that their own organisation reported; others with own=true.
         */
        get: operations["listContributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what in an agreement, and when */
        get: operations["getAgreementHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/indicators/{indicator}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What adds up to the figure of an indicator
         * @description Every contribution with its baseline, the change, its weight and what counts of it. Members of a party see those that their own organisation reported.
         */
        get: operations["listFigureParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the objectives have come
         * @description The figures count verified contributions only; listContributions with the indicator's id opens what is behind one. With own=true they count what the caller's organisation reported.
         */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put down that an agreement was signed
         * @description It is in force from its first day on. Sent again, it mends what was put down.
         */
        post: operations["signAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days an agreement is in force
         * @description For the platform's services, which ask before they report what lies outside of them.
         */
        get: operations["getAgreementTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an agreement before its time
         * @description A last day that is still to come leaves it in force until then. It is one of the days of the term, and not before the agreement was signed.
         */
        post: operations["terminateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contribution with its verifier and evidence */
        get: operations["getContribution"];
        /**
         * Say how a contribution now is
         * @description For the platform's services. May be repeated; a revision lower than the known one is acknowledged with Ecotown-Applied: false.
         */
        put: operations["putContribution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revisions of a contribution */
        get: operations["getContributionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vocabulary of what is measured */
        get: operations["listMeasures"];
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
        AgreementDraft: {
            area?: string[] | null;
            /** @example P2Y */
            duration?: string | null;
            /** Format: date */
            inForceFrom: string;
            /** Format: date */
            inForceTo?: string | null;
            /** @enum {string} */
            kind: "mou" | "moa" | "contract" | "amendment" | "renewal";
            objectives?: components["schemas"]["ObjectiveDraft"][] | null;
            parties: components["schemas"]["PartyDraft"][];
            reference?: string | null;
            signatories?: components["schemas"]["SignatoryDraft"][] | null;
            signedAt?: components["schemas"]["LocalizedText"] | null;
            /** Format: date */
            signedOn?: string | null;
            title: components["schemas"]["LocalizedText"];
        };
        AgreementResponse: {
            area: string[];
            duration: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            inForceFrom: string;
            /** Format: date */
            inForceTo: string;
            /** @enum {string} */
            kind: "mou" | "moa" | "contract" | "amendment" | "renewal";
            mayChange: boolean;
            maySign: boolean;
            mayTerminate: boolean;
            objectives: components["schemas"]["ObjectiveResponse"][];
            parties: components["schemas"]["Party"][];
            reference?: string | null;
            seenAs: components["schemas"]["Reader"];
            signatories: components["schemas"]["Signatory"][];
            signedAt?: components["schemas"]["LocalizedText"] | null;
            /** Format: date */
            signedOn?: string | null;
            /** @enum {string} */
            state: "draft" | "in-review" | "ready-to-sign" | "signed" | "in-force" | "expired" | "terminated" | "renewed";
            termination?: components["schemas"]["Termination"] | null;
            title: components["schemas"]["LocalizedText"];
            /** Format: int64 */
            version: number;
        };
        AgreementSummary: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            inForceFrom: string;
            /** Format: date */
            inForceTo: string;
            /** @enum {string} */
            kind: "mou" | "moa" | "contract" | "amendment" | "renewal";
            /** Format: int32 */
            objectiveCount: number;
            parties: components["schemas"]["Party"][];
            reference?: string | null;
            /** Format: date */
            signedOn?: string | null;
            /** @enum {string} */
            state: "draft" | "in-review" | "ready-to-sign" | "signed" | "in-force" | "expired" | "terminated" | "renewed";
            title: components["schemas"]["LocalizedText"];
        };
        Baseline: {
            /** Format: date */
            asOf?: string | null;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
        };
        BaselineDraft: {
            /** Format: date */
            asOf?: string | null;
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
        Contribution: {
            /** Format: uuid */
            agreement: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            attributionShare: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            baseline?: string | null;
            evidence: components["schemas"]["Evidence"][];
            /** Format: uuid */
            id: string;
            measure: string;
            /** Format: uuid */
            objective: string;
            period: components["schemas"]["Period"];
            /** Format: date-time */
            reportedAt: string;
            reportedBy: components["schemas"]["Actor"];
            /** Format: int32 */
            revision: number;
            source: components["schemas"]["Source"];
            /** @enum {string} */
            state: "reported" | "verified" | "withdrawn";
            subjects: string[];
            unitCode: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
            /** Format: date-time */
            verifiedAt?: string | null;
            verifiedBy?: components["schemas"]["Actor"] | null;
        };
        ContributionDraft: {
            /** Format: uuid */
            agreement: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            attributionShare?: string | null;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            baseline?: string | null;
            evidence?: components["schemas"]["Evidence"][] | null;
            measure: string;
            /** Format: uuid */
            objective: string;
            period: components["schemas"]["Period"];
            /** Format: date-time */
            reportedAt: string;
            reportedBy: components["schemas"]["Actor"];
            /** Format: int32 */
            revision: number;
            source: components["schemas"]["Source"];
            /** @enum {string} */
            state: "reported" | "verified" | "withdrawn";
            subjects?: string[] | null;
            unitCode: string;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
            /** Format: date-time */
            verifiedAt?: string | null;
            verifiedBy?: components["schemas"]["Actor"] | null;
        };
        CountedPageAgreementSummary: {
            items: components["schemas"]["AgreementSummary"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        Evidence: {
            href: string;
            name: string;
            sha256: string;
        };
        FigurePart: {
            /** Format: decimal */
            amount?: string | null;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            baseline?: string | null;
            contribution: components["schemas"]["Contribution"];
            /** Format: decimal */
            counted?: string | null;
            inTerm: boolean;
            /** Format: decimal */
            weight?: string | null;
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
        IndicatorDraft: {
            /** @enum {string} */
            aggregation: "sum" | "distinct-subjects" | "latest" | "average" | "qualitative";
            baseline?: components["schemas"]["BaselineDraft"] | null;
            basis?: ("value" | "change") | null;
            /** Format: uuid */
            id?: string | null;
            /** @example jobs.created */
            measure: string;
            name: components["schemas"]["LocalizedText"];
            periodicity?: ("cumulative" | "monthly" | "yearly") | null;
            targets?: components["schemas"]["TargetDraft"][] | null;
        };
        IndicatorProgress: {
            /** @enum {string} */
            aggregation: "sum" | "distinct-subjects" | "latest" | "average" | "qualitative";
            baseline?: components["schemas"]["Baseline"] | null;
            /** @enum {string} */
            basis: "value" | "change";
            /** Format: uuid */
            id: string;
            measure: string;
            name: components["schemas"]["LocalizedText"];
            outside?: components["schemas"]["Outside"] | null;
            /** @enum {string} */
            periodicity: "cumulative" | "monthly" | "yearly";
            /** Format: int64 */
            reportedContributions: number;
            share?: number | null;
            /** Format: decimal */
            start: string;
            /** Format: int64 */
            subjects: number;
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            target?: string | null;
            targets: components["schemas"]["Target"][];
            /** Format: decimal */
            total: string;
            unit: components["schemas"]["LocalizedText"];
            unitCode: string;
            /** Format: decimal */
            value?: string | null;
            /** Format: int64 */
            verifiedContributions: number;
            /** Format: decimal */
            weight: string;
        };
        IndicatorResponse: {
            /** @enum {string} */
            aggregation: "sum" | "distinct-subjects" | "latest" | "average" | "qualitative";
            baseline?: components["schemas"]["Baseline"] | null;
            /** @enum {string} */
            basis: "value" | "change";
            /** Format: uuid */
            id: string;
            measure: string;
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            periodicity: "cumulative" | "monthly" | "yearly";
            targets: components["schemas"]["Target"][];
            unit: components["schemas"]["LocalizedText"];
            unitCode: string;
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
        Measure: {
            aggregations: ("sum" | "distinct-subjects" | "latest" | "average" | "qualitative")[];
            code: string;
            description: components["schemas"]["LocalizedText"];
            name: components["schemas"]["LocalizedText"];
            subject?: ("enterprise" | "person") | null;
            unit: components["schemas"]["LocalizedText"];
            unitCode: string;
        };
        MeasureList: {
            items: components["schemas"]["Measure"][];
        };
        ObjectiveDraft: {
            /** Format: uuid */
            id?: string | null;
            indicators?: components["schemas"]["IndicatorDraft"][] | null;
            /** Format: int32 */
            number: number;
            text: components["schemas"]["LocalizedText"];
        };
        ObjectiveProgress: {
            /** Format: uuid */
            id: string;
            indicators: components["schemas"]["IndicatorProgress"][];
            /** Format: int32 */
            number: number;
            text: components["schemas"]["LocalizedText"];
        };
        ObjectiveResponse: {
            /** Format: uuid */
            id: string;
            indicators: components["schemas"]["IndicatorResponse"][];
            /** Format: int32 */
            number: number;
            text: components["schemas"]["LocalizedText"];
        };
        Outside: {
            /** Format: int64 */
            reportedContributions: number;
            /** Format: decimal */
            value?: string | null;
            /** Format: int64 */
            verifiedContributions: number;
        };
        PageContribution: {
            items: components["schemas"]["Contribution"][];
            next?: string | null;
        };
        PageFigurePart: {
            items: components["schemas"]["FigurePart"][];
            next?: string | null;
        };
        PageHistoryEntry: {
            items: components["schemas"]["HistoryEntry"][];
            next?: string | null;
        };
        PageLatestChange: {
            items: components["schemas"]["LatestChange"][];
            next?: string | null;
        };
        Paper: {
            /** Format: date */
            dated?: string | null;
            title: string;
        };
        Party: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** Format: uuid */
            organisation: string;
            role?: components["schemas"]["LocalizedText"] | null;
        };
        PartyDraft: {
            /** Format: uuid */
            id?: string | null;
            /** Format: uuid */
            organisation: string;
            role?: components["schemas"]["LocalizedText"] | null;
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
        ProgressResponse: {
            /** Format: uuid */
            agreement: string;
            /** Format: date-time */
            asOf?: string | null;
            objectives: components["schemas"]["ObjectiveProgress"][];
        };
        Reader: {
            member?: boolean;
            /** Format: uuid */
            party?: string | null;
            /** @enum {string} */
            reason: "registered-by" | "party" | "member";
        };
        Signatory: {
            /** @enum {string} */
            authority: "office-held" | "delegate" | "acting" | "acting-official" | "on-behalf" | "delegated-power";
            authorityPaper?: components["schemas"]["Paper"] | null;
            /** @enum {string} */
            capacity: "signer" | "approver" | "witness";
            /** Format: uuid */
            id: string;
            name: components["schemas"]["PersonName"];
            onBehalfOf?: components["schemas"]["LocalizedText"] | null;
            /** Format: uuid */
            party: string;
            position: components["schemas"]["LocalizedText"];
        };
        SignatoryDraft: {
            authority?: ("office-held" | "delegate" | "acting" | "acting-official" | "on-behalf" | "delegated-power") | null;
            authorityPaper?: components["schemas"]["Paper"] | null;
            /** @enum {string} */
            capacity: "signer" | "approver" | "witness";
            /** Format: uuid */
            id?: string | null;
            name: components["schemas"]["PersonName"];
            onBehalfOf?: components["schemas"]["LocalizedText"] | null;
            /** Format: uuid */
            party: string;
            position: components["schemas"]["LocalizedText"];
        };
        SigningDraft: {
            signatories?: components["schemas"]["SignatoryDraft"][] | null;
            signedAt?: components["schemas"]["LocalizedText"] | null;
            /** Format: date */
            signedOn: string;
        };
        Source: {
            id: string;
            kind: string;
            label: components["schemas"]["LocalizedText"];
            service: string;
        };
        Target: {
            /** Format: uuid */
            id: string;
            period: components["schemas"]["Period"];
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
        };
        TargetDraft: {
            /** Format: uuid */
            id?: string | null;
            period: components["schemas"]["Period"];
            /**
             * Format: decimal
             * @description A decimal number as text: at most 14 digits before and 4 behind the point
             * @example 12500.50
             */
            value: string;
        };
        Termination: {
            /** Format: date */
            lastDay: string;
            reason: string;
        };
        TerminationDraft: {
            /** Format: date */
            lastDay: string;
            reason: string;
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
    listAgreements: {
        parameters: {
            query?: {
                q?: string;
                state?: "draft" | "in-review" | "ready-to-sign" | "signed" | "in-force" | "expired" | "terminated" | "renewed";
                sort?: "newest" | "urgent" | "title";
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
                     *           "id": "0199a5e0-0001-7000-8000-000000000001",
                     *           "kind": "mou",
                     *           "reference": null,
                     *           "title": {
                     *             "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *             "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                     *           },
                     *           "signedOn": "2017-11-10",
                     *           "inForceFrom": "2017-11-10",
                     *           "inForceTo": "2019-11-09",
                     *           "state": "expired",
                     *           "parties": [
                     *             {
                     *               "id": "01a22907-88d3-7110-a3ab-ec31fd776abe",
                     *               "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *               "name": {
                     *                 "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *                 "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *               },
                     *               "role": null
                     *             },
                     *             {
                     *               "id": "01a22907-894e-7179-ae12-fb525708e67b",
                     *               "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *               "name": {
                     *                 "th": "สมาคมเพื่อนชุมชน",
                     *                 "en": "Community Partnership Association (CPA)"
                     *               },
                     *               "role": null
                     *             }
                     *           ],
                     *           "objectiveCount": 4
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "*/*": components["schemas"]["CountedPageAgreementSummary"];
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
    createAgreement: {
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
                 *       "kind": "mou",
                 *       "title": {
                 *         "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                 *         "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                 *       },
                 *       "inForceFrom": "2017-11-10",
                 *       "duration": "P2Y",
                 *       "area": [
                 *         "210109",
                 *         "210113"
                 *       ],
                 *       "parties": [
                 *         {
                 *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                 *         },
                 *         {
                 *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                 *         }
                 *       ],
                 *       "signatories": [
                 *         {
                 *           "name": {
                 *             "title": "ดร.",
                 *             "given": "อาภารัตน์",
                 *             "family": "มหาขันธ์",
                 *             "en": "Dr. Aparat Mahakhant"
                 *           },
                 *           "position": {
                 *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                 *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                 *           },
                 *           "capacity": "signer",
                 *           "onBehalfOf": {
                 *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                 *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                 *           },
                 *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                 *         },
                 *         {
                 *           "name": {
                 *             "title": "นาย",
                 *             "given": "วริทธิ์",
                 *             "family": "นามวงษ์",
                 *             "en": "Mr. Warit Namwong"
                 *           },
                 *           "position": {
                 *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                 *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                 *           },
                 *           "capacity": "signer",
                 *           "onBehalfOf": {
                 *             "th": "สมาคมเพื่อนชุมชน",
                 *             "en": "Community Partnership Association (CPA)"
                 *           },
                 *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                 *         }
                 *       ],
                 *       "objectives": [
                 *         {
                 *           "number": 1,
                 *           "text": {
                 *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                 *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                 *           },
                 *           "indicators": [
                 *             {
                 *               "measure": "research.projects",
                 *               "name": {
                 *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                 *                 "en": "Joint research and development projects"
                 *               },
                 *               "aggregation": "sum",
                 *               "basis": "value",
                 *               "periodicity": "cumulative",
                 *               "targets": [
                 *                 {
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2018-11-09"
                 *                   },
                 *                   "value": "2"
                 *                 },
                 *                 {
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2019-11-09"
                 *                   },
                 *                   "value": "4"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "number": 2,
                 *           "text": {
                 *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                 *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                 *           },
                 *           "indicators": [
                 *             {
                 *               "measure": "research.applied",
                 *               "name": {
                 *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                 *                 "en": "Research results put to use in the area"
                 *               },
                 *               "aggregation": "sum",
                 *               "basis": "value",
                 *               "periodicity": "cumulative",
                 *               "targets": [
                 *                 {
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2018-11-09"
                 *                   },
                 *                   "value": "1"
                 *                 },
                 *                 {
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2019-11-09"
                 *                   },
                 *                   "value": "3"
                 *                 }
                 *               ]
                 *             },
                 *             {
                 *               "measure": "waste.reduced",
                 *               "name": {
                 *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                 *                 "en": "Waste avoided or put to use"
                 *               },
                 *               "aggregation": "sum",
                 *               "basis": "value",
                 *               "periodicity": "cumulative",
                 *               "targets": [
                 *                 {
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2018-11-09"
                 *                   },
                 *                   "value": "5000"
                 *                 },
                 *                 {
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2019-11-09"
                 *                   },
                 *                   "value": "12000"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "reference": "วว.-สพช. 1/2560"
                 *     }
                 */
                "application/json": components["schemas"]["AgreementDraft"];
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
                     *       "id": "01a22907-c3fc-7340-b1d5-45050517e24f",
                     *       "kind": "mou",
                     *       "reference": "วว.-สพช. 1/2560",
                     *       "title": {
                     *         "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *         "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                     *       },
                     *       "signedOn": null,
                     *       "signedAt": null,
                     *       "inForceFrom": "2017-11-10",
                     *       "inForceTo": "2019-11-09",
                     *       "duration": "P2Y",
                     *       "state": "draft",
                     *       "termination": null,
                     *       "area": [
                     *         "210109",
                     *         "210113"
                     *       ],
                     *       "parties": [
                     *         {
                     *           "id": "01a22907-c40d-7c59-aeec-fd890e2144d0",
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "name": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "role": null
                     *         },
                     *         {
                     *           "id": "01a22907-c40d-7213-9d99-6fcffd3f0fe7",
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "name": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "role": null
                     *         }
                     *       ],
                     *       "signatories": [
                     *         {
                     *           "id": "01a22907-c405-704e-a75b-0b64cb17daf5",
                     *           "name": {
                     *             "title": "ดร.",
                     *             "given": "อาภารัตน์",
                     *             "family": "มหาขันธ์",
                     *             "en": "Dr. Aparat Mahakhant"
                     *           },
                     *           "position": {
                     *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                     *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *         },
                     *         {
                     *           "id": "01a22907-c405-732d-ac84-1ed7e0ae2e34",
                     *           "name": {
                     *             "title": "นาย",
                     *             "given": "วริทธิ์",
                     *             "family": "นามวงษ์",
                     *             "en": "Mr. Warit Namwong"
                     *           },
                     *           "position": {
                     *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *         }
                     *       ],
                     *       "objectives": [
                     *         {
                     *           "id": "01a22907-c40d-7aff-9287-4bd59ecf9116",
                     *           "number": 1,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                     *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-c40d-7b31-be5c-95517d88020b",
                     *               "measure": "research.projects",
                     *               "name": {
                     *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                     *                 "en": "Joint research and development projects"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "โครงการ",
                     *                 "en": "projects"
                     *               },
                     *               "unitCode": "project",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-727c-8a5c-ad93ecaf7afb",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "2"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-7ad1-826d-db8188680b4c",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "4"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-c40d-72ac-9a53-f372a75c9672",
                     *           "number": 2,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                     *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-c40d-7b5a-a80c-d5735cfd890d",
                     *               "measure": "research.applied",
                     *               "name": {
                     *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                     *                 "en": "Research results put to use in the area"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "เรื่อง",
                     *                 "en": "results"
                     *               },
                     *               "unitCode": "result",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-77f5-a51f-82ba0571cb81",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "1"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-793b-9c9b-dafe81e088c3",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "01a22907-c40d-763d-88dc-663e3134c23e",
                     *               "measure": "waste.reduced",
                     *               "name": {
                     *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                     *                 "en": "Waste avoided or put to use"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "กิโลกรัม",
                     *                 "en": "kilograms"
                     *               },
                     *               "unitCode": "kg",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-797a-8220-50cd77c5c18d",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "5000"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-7667-90a5-6f1284b30851",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "12000"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "seenAs": {
                     *         "reason": "party",
                     *         "party": null,
                     *         "member": false
                     *       },
                     *       "mayChange": true,
                     *       "maySign": true,
                     *       "mayTerminate": false,
                     *       "version": 1
                     *     }
                     */
                    "*/*": components["schemas"]["AgreementResponse"];
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
    listAgreementChanges: {
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
                     *           "id": "01a22907-8bfd-7cfe-8fc1-0f62fe6711cd",
                     *           "type": "agreement",
                     *           "subject": "0199a5e0-0001-7000-8000-000000000001",
                     *           "name": {
                     *             "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *             "en": "Cooperation to develop an eco-industrial town and lift local producers of Rayong with science, technology and innovation"
                     *           },
                     *           "at": "2026-11-29T20:38:10.173831Z",
                     *           "action": "signed",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "through": null
                     *         },
                     *         {
                     *           "id": "01a22907-8a99-704c-b13e-24085cc905c3",
                     *           "type": "agreement",
                     *           "subject": "0199a5e0-0001-7000-8000-000000000001",
                     *           "name": {
                     *             "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *             "en": "Cooperation to develop an eco-industrial town and lift local producers of Rayong with science, technology and innovation"
                     *           },
                     *           "at": "2026-11-29T20:38:09.817045Z",
                     *           "action": "created",
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
                    "*/*": components["schemas"]["PageLatestChange"];
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
    getAgreement: {
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
                     *       "id": "0199a5e0-0001-7000-8000-000000000001",
                     *       "kind": "mou",
                     *       "reference": null,
                     *       "title": {
                     *         "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *         "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                     *       },
                     *       "signedOn": "2017-11-10",
                     *       "signedAt": {
                     *         "th": "ห้องประชุมชั้น 5 อาคารถ่ายทอดเทคโนโลยี วว. เทคโนธานี จังหวัดปทุมธานี",
                     *         "en": "Meeting Room, 5th floor, Technology Transfer Building, TISTR, Technopolis, Pathum Thani Province"
                     *       },
                     *       "inForceFrom": "2017-11-10",
                     *       "inForceTo": "2019-11-09",
                     *       "duration": "P2Y",
                     *       "state": "expired",
                     *       "termination": null,
                     *       "area": [
                     *         "210109",
                     *         "210113"
                     *       ],
                     *       "parties": [
                     *         {
                     *           "id": "01a22907-88d3-7110-a3ab-ec31fd776abe",
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "name": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "role": null
                     *         },
                     *         {
                     *           "id": "01a22907-894e-7179-ae12-fb525708e67b",
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "name": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "role": null
                     *         }
                     *       ],
                     *       "signatories": [
                     *         {
                     *           "id": "01a22907-73ff-732a-9613-dc9fa7690bcf",
                     *           "name": {
                     *             "title": "ดร.",
                     *             "given": "อาภารัตน์",
                     *             "family": "มหาขันธ์",
                     *             "en": "Dr. Aparat Mahakhant"
                     *           },
                     *           "position": {
                     *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                     *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *         },
                     *         {
                     *           "id": "01a22907-73ff-7338-9302-58a3a058e8a8",
                     *           "name": {
                     *             "title": "นาย",
                     *             "given": "วริทธิ์",
                     *             "family": "นามวงษ์",
                     *             "en": "Mr. Warit Namwong"
                     *           },
                     *           "position": {
                     *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *         }
                     *       ],
                     *       "objectives": [
                     *         {
                     *           "id": "0199a5e0-0001-7000-8000-000000000002",
                     *           "number": 1,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                     *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-894f-7d67-afba-54c751938daa",
                     *               "measure": "research.projects",
                     *               "name": {
                     *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                     *                 "en": "Joint research and development projects"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "โครงการ",
                     *                 "en": "projects"
                     *               },
                     *               "unitCode": "project",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-8950-7b2d-8ee9-1325d448b039",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "2"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-8950-750c-8fd0-f42f3f89fea7",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "4"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "0199a5e0-0001-7000-8000-000000000003",
                     *           "number": 2,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                     *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-8950-7959-afe9-4fec5e88fe42",
                     *               "measure": "research.applied",
                     *               "name": {
                     *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                     *                 "en": "Research results put to use in the area"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "เรื่อง",
                     *                 "en": "results"
                     *               },
                     *               "unitCode": "result",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-8950-7ec0-ad54-fadf6569f024",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "1"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-8950-76c3-95ba-9aa51301dee5",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "01a22907-8950-7efe-a21f-846020fce624",
                     *               "measure": "waste.reduced",
                     *               "name": {
                     *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                     *                 "en": "Waste avoided or put to use"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "กิโลกรัม",
                     *                 "en": "kilograms"
                     *               },
                     *               "unitCode": "kg",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-8950-7d16-a3c9-14ef43924d9c",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "5000"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-8950-7f16-94fa-7ef0da15669d",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "12000"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "seenAs": {
                     *         "reason": "party",
                     *         "party": null,
                     *         "member": false
                     *       },
                     *       "mayChange": true,
                     *       "maySign": true,
                     *       "mayTerminate": false,
                     *       "version": 2
                     *     }
                     */
                    "*/*": components["schemas"]["AgreementResponse"];
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
    putAgreement: {
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
                 *       "kind": "mou",
                 *       "reference": "วว.-สพช. 1/2560",
                 *       "title": {
                 *         "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                 *         "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                 *       },
                 *       "inForceFrom": "2017-11-10",
                 *       "inForceTo": "2019-11-09",
                 *       "duration": "P2Y",
                 *       "area": [
                 *         "210109",
                 *         "210113"
                 *       ],
                 *       "parties": [
                 *         {
                 *           "id": "01a22907-c40d-7c59-aeec-fd890e2144d0",
                 *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                 *           "role": null
                 *         },
                 *         {
                 *           "id": "01a22907-c40d-7213-9d99-6fcffd3f0fe7",
                 *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                 *           "role": null
                 *         }
                 *       ],
                 *       "signatories": [
                 *         {
                 *           "id": "01a22907-c405-704e-a75b-0b64cb17daf5",
                 *           "name": {
                 *             "title": "ดร.",
                 *             "given": "อาภารัตน์",
                 *             "family": "มหาขันธ์",
                 *             "en": "Dr. Aparat Mahakhant"
                 *           },
                 *           "position": {
                 *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                 *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                 *           },
                 *           "capacity": "signer",
                 *           "authority": "office-held",
                 *           "authorityPaper": null,
                 *           "onBehalfOf": {
                 *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                 *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                 *           },
                 *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                 *         },
                 *         {
                 *           "id": "01a22907-c405-732d-ac84-1ed7e0ae2e34",
                 *           "name": {
                 *             "title": "นาย",
                 *             "given": "วริทธิ์",
                 *             "family": "นามวงษ์",
                 *             "en": "Mr. Warit Namwong"
                 *           },
                 *           "position": {
                 *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                 *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                 *           },
                 *           "capacity": "signer",
                 *           "authority": "office-held",
                 *           "authorityPaper": null,
                 *           "onBehalfOf": {
                 *             "th": "สมาคมเพื่อนชุมชน",
                 *             "en": "Community Partnership Association (CPA)"
                 *           },
                 *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                 *         }
                 *       ],
                 *       "objectives": [
                 *         {
                 *           "id": "01a22907-c40d-7aff-9287-4bd59ecf9116",
                 *           "number": 1,
                 *           "text": {
                 *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                 *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                 *           },
                 *           "indicators": [
                 *             {
                 *               "id": "01a22907-c40d-7b31-be5c-95517d88020b",
                 *               "measure": "research.projects",
                 *               "name": {
                 *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                 *                 "en": "Joint research and development projects"
                 *               },
                 *               "aggregation": "sum",
                 *               "basis": "value",
                 *               "periodicity": "cumulative",
                 *               "baseline": null,
                 *               "targets": [
                 *                 {
                 *                   "id": "01a22907-c40d-727c-8a5c-ad93ecaf7afb",
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2018-11-09"
                 *                   },
                 *                   "value": "2"
                 *                 },
                 *                 {
                 *                   "id": "01a22907-c40d-7ad1-826d-db8188680b4c",
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2019-11-09"
                 *                   },
                 *                   "value": "4"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "id": "01a22907-c40d-72ac-9a53-f372a75c9672",
                 *           "number": 2,
                 *           "text": {
                 *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                 *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                 *           },
                 *           "indicators": [
                 *             {
                 *               "id": "01a22907-c40d-7b5a-a80c-d5735cfd890d",
                 *               "measure": "research.applied",
                 *               "name": {
                 *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                 *                 "en": "Research results put to use in the area"
                 *               },
                 *               "aggregation": "sum",
                 *               "basis": "value",
                 *               "periodicity": "cumulative",
                 *               "baseline": null,
                 *               "targets": [
                 *                 {
                 *                   "id": "01a22907-c40d-77f5-a51f-82ba0571cb81",
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2018-11-09"
                 *                   },
                 *                   "value": "1"
                 *                 },
                 *                 {
                 *                   "id": "01a22907-c40d-793b-9c9b-dafe81e088c3",
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2019-11-09"
                 *                   },
                 *                   "value": "3"
                 *                 }
                 *               ]
                 *             },
                 *             {
                 *               "id": "01a22907-c40d-763d-88dc-663e3134c23e",
                 *               "measure": "waste.reduced",
                 *               "name": {
                 *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                 *                 "en": "Waste avoided or put to use"
                 *               },
                 *               "aggregation": "sum",
                 *               "basis": "value",
                 *               "periodicity": "cumulative",
                 *               "baseline": null,
                 *               "targets": [
                 *                 {
                 *                   "id": "01a22907-c40d-797a-8220-50cd77c5c18d",
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2018-11-09"
                 *                   },
                 *                   "value": "5000"
                 *                 },
                 *                 {
                 *                   "id": "01a22907-c40d-7667-90a5-6f1284b30851",
                 *                   "period": {
                 *                     "from": "2017-11-10",
                 *                     "to": "2019-11-09"
                 *                   },
                 *                   "value": "12000"
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgreementDraft"];
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
                     *       "id": "01a22907-c3fc-7340-b1d5-45050517e24f",
                     *       "kind": "mou",
                     *       "reference": "วว.-สพช. 1/2560",
                     *       "title": {
                     *         "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *         "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                     *       },
                     *       "signedOn": null,
                     *       "signedAt": null,
                     *       "inForceFrom": "2017-11-10",
                     *       "inForceTo": "2019-11-09",
                     *       "duration": "P2Y",
                     *       "state": "draft",
                     *       "termination": null,
                     *       "area": [
                     *         "210109",
                     *         "210113"
                     *       ],
                     *       "parties": [
                     *         {
                     *           "id": "01a22907-c40d-7c59-aeec-fd890e2144d0",
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "name": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "role": null
                     *         },
                     *         {
                     *           "id": "01a22907-c40d-7213-9d99-6fcffd3f0fe7",
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "name": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "role": null
                     *         }
                     *       ],
                     *       "signatories": [
                     *         {
                     *           "id": "01a22907-c405-704e-a75b-0b64cb17daf5",
                     *           "name": {
                     *             "title": "ดร.",
                     *             "given": "อาภารัตน์",
                     *             "family": "มหาขันธ์",
                     *             "en": "Dr. Aparat Mahakhant"
                     *           },
                     *           "position": {
                     *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                     *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *         },
                     *         {
                     *           "id": "01a22907-c405-732d-ac84-1ed7e0ae2e34",
                     *           "name": {
                     *             "title": "นาย",
                     *             "given": "วริทธิ์",
                     *             "family": "นามวงษ์",
                     *             "en": "Mr. Warit Namwong"
                     *           },
                     *           "position": {
                     *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *         }
                     *       ],
                     *       "objectives": [
                     *         {
                     *           "id": "01a22907-c40d-7aff-9287-4bd59ecf9116",
                     *           "number": 1,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                     *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-c40d-7b31-be5c-95517d88020b",
                     *               "measure": "research.projects",
                     *               "name": {
                     *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                     *                 "en": "Joint research and development projects"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "โครงการ",
                     *                 "en": "projects"
                     *               },
                     *               "unitCode": "project",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-727c-8a5c-ad93ecaf7afb",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "2"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-7ad1-826d-db8188680b4c",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "4"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-c40d-72ac-9a53-f372a75c9672",
                     *           "number": 2,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                     *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-c40d-7b5a-a80c-d5735cfd890d",
                     *               "measure": "research.applied",
                     *               "name": {
                     *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                     *                 "en": "Research results put to use in the area"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "เรื่อง",
                     *                 "en": "results"
                     *               },
                     *               "unitCode": "result",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-77f5-a51f-82ba0571cb81",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "1"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-793b-9c9b-dafe81e088c3",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "01a22907-c40d-763d-88dc-663e3134c23e",
                     *               "measure": "waste.reduced",
                     *               "name": {
                     *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                     *                 "en": "Waste avoided or put to use"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "กิโลกรัม",
                     *                 "en": "kilograms"
                     *               },
                     *               "unitCode": "kg",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-797a-8220-50cd77c5c18d",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "5000"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-7667-90a5-6f1284b30851",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "12000"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "seenAs": {
                     *         "reason": "party",
                     *         "party": null,
                     *         "member": false
                     *       },
                     *       "mayChange": true,
                     *       "maySign": true,
                     *       "mayTerminate": false,
                     *       "version": 2
                     *     }
                     */
                    "*/*": components["schemas"]["AgreementResponse"];
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
    listContributions: {
        parameters: {
            query?: {
                objective?: string;
                indicator?: string;
                state?: "reported" | "verified" | "withdrawn";
                own?: boolean;
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
                     *           "id": "0199a5e0-0004-7000-8000-00000000000c",
                     *           "revision": 1,
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000003",
                     *           "measure": "waste.reduced",
                     *           "period": {
                     *             "from": "2018-04-01",
                     *             "to": "2018-12-31"
                     *           },
                     *           "value": "3200",
                     *           "baseline": null,
                     *           "unitCode": "kg",
                     *           "subjects": [
                     *             "enterprise:0199a5e0-0002-7000-8000-000000000005"
                     *           ],
                     *           "attributionShare": "1",
                     *           "source": {
                     *             "service": "enterprises-service",
                     *             "kind": "outcome",
                     *             "id": "0199a5e0-0004-7000-8000-00000000000c",
                     *             "label": {
                     *               "th": "นำกากอินทรีย์ไปทำสารปรับปรุงดิน (ตัวอย่าง) / โรงงานมาบตาพุด (ตัวอย่าง)",
                     *               "en": "Soil improver from organic residues (sample) / Map Ta Phut Plant (sample)"
                     *             }
                     *           },
                     *           "state": "reported",
                     *           "reportedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "reportedAt": "2026-11-29T20:38:22.295Z",
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "evidence": []
                     *         },
                     *         {
                     *           "id": "0199a5e0-0004-7000-8000-000000000009",
                     *           "revision": 2,
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *           "measure": "packaging.improved",
                     *           "period": {
                     *             "from": "2018-05-01",
                     *             "to": "2018-12-31"
                     *           },
                     *           "value": "1",
                     *           "baseline": null,
                     *           "unitCode": "package",
                     *           "subjects": [
                     *             "enterprise:0199a5e0-0002-7000-8000-000000000003"
                     *           ],
                     *           "attributionShare": "1",
                     *           "source": {
                     *             "service": "enterprises-service",
                     *             "kind": "outcome",
                     *             "id": "0199a5e0-0004-7000-8000-000000000009",
                     *             "label": {
                     *               "th": "ผลไม้อบกรอบและบรรจุภัณฑ์เพื่อส่งออก (ตัวอย่าง) / โรงแปรรูปผลไม้ทับมา (ตัวอย่าง)",
                     *               "en": "Crisp dried fruit and packaging for export (sample) / Thap Ma Fruit Processing (sample)"
                     *             }
                     *           },
                     *           "state": "verified",
                     *           "reportedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "reportedAt": "2026-11-29T20:38:21.608Z",
                     *           "verifiedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *             "name": "มานี ตัวอย่าง",
                     *             "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *           },
                     *           "verifiedAt": "2026-11-29T20:38:21.855Z",
                     *           "evidence": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageContribution"];
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
    getAgreementHistory: {
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
                     *           "id": "01a22907-8bfd-7cfe-8fc1-0f62fe6711cd",
                     *           "at": "2026-11-29T20:38:10.173831Z",
                     *           "action": "signed",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "342f68d73c667647801b821f1dda3310",
                     *           "changes": [
                     *             {
                     *               "pointer": "/version",
                     *               "from": 1,
                     *               "to": 2
                     *             },
                     *             {
                     *               "pointer": "/state",
                     *               "from": "draft",
                     *               "to": "in-force"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-8a99-704c-b13e-24085cc905c3",
                     *           "at": "2026-11-29T20:38:09.817045Z",
                     *           "action": "created",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "9596e87d0d770865340733bf6294a58f",
                     *           "changes": [
                     *             {
                     *               "pointer": "/id",
                     *               "from": null,
                     *               "to": "0199a5e0-0001-7000-8000-000000000001"
                     *             },
                     *             {
                     *               "pointer": "/version",
                     *               "from": null,
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
    listFigureParts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                indicator: string;
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
                     *           "contribution": {
                     *             "id": "0199a5e0-0004-7000-8000-000000000009",
                     *             "revision": 2,
                     *             "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *             "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *             "measure": "packaging.improved",
                     *             "period": {
                     *               "from": "2018-05-01",
                     *               "to": "2018-12-31"
                     *             },
                     *             "value": "1",
                     *             "baseline": null,
                     *             "unitCode": "package",
                     *             "subjects": [
                     *               "enterprise:0199a5e0-0002-7000-8000-000000000003"
                     *             ],
                     *             "attributionShare": "1",
                     *             "source": {
                     *               "service": "enterprises-service",
                     *               "kind": "outcome",
                     *               "id": "0199a5e0-0004-7000-8000-000000000009",
                     *               "label": {
                     *                 "th": "ผลไม้อบกรอบและบรรจุภัณฑ์เพื่อส่งออก (ตัวอย่าง) / โรงแปรรูปผลไม้ทับมา (ตัวอย่าง)",
                     *                 "en": "Crisp dried fruit and packaging for export (sample) / Thap Ma Fruit Processing (sample)"
                     *               }
                     *             },
                     *             "state": "verified",
                     *             "reportedBy": {
                     *               "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *               "name": "สมชาย ตัวอย่าง",
                     *               "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *             },
                     *             "reportedAt": "2026-11-29T20:38:21.608Z",
                     *             "verifiedBy": {
                     *               "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *               "name": "มานี ตัวอย่าง",
                     *               "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *             },
                     *             "verifiedAt": "2026-11-29T20:38:21.855Z",
                     *             "evidence": []
                     *           },
                     *           "baseline": null,
                     *           "amount": "1",
                     *           "weight": "1",
                     *           "counted": "1",
                     *           "inTerm": true
                     *         },
                     *         {
                     *           "contribution": {
                     *             "id": "0199a5e0-0004-7000-8000-000000000007",
                     *             "revision": 2,
                     *             "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *             "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *             "measure": "packaging.improved",
                     *             "period": {
                     *               "from": "2018-03-01",
                     *               "to": "2018-10-31"
                     *             },
                     *             "value": "2",
                     *             "baseline": null,
                     *             "unitCode": "package",
                     *             "subjects": [
                     *               "enterprise:0199a5e0-0002-7000-8000-000000000002"
                     *             ],
                     *             "attributionShare": "1",
                     *             "source": {
                     *               "service": "enterprises-service",
                     *               "kind": "outcome",
                     *               "id": "0199a5e0-0004-7000-8000-000000000007",
                     *               "label": {
                     *                 "th": "พัฒนาน้ำพริกปลากรอบให้ได้มาตรฐานและเก็บได้นาน (ตัวอย่าง) / กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                     *                 "en": "Crispy fish chilli paste with a standard and a long shelf life (sample) / Ban Chang Seafood Processing Group (sample)"
                     *               }
                     *             },
                     *             "state": "verified",
                     *             "reportedBy": {
                     *               "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *               "name": "สมชาย ตัวอย่าง",
                     *               "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *             },
                     *             "reportedAt": "2026-11-29T20:38:21.361Z",
                     *             "verifiedBy": {
                     *               "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *               "name": "มานี ตัวอย่าง",
                     *               "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *             },
                     *             "verifiedAt": "2026-11-29T20:38:21.557Z",
                     *             "evidence": []
                     *           },
                     *           "baseline": null,
                     *           "amount": "2",
                     *           "weight": "1",
                     *           "counted": "2",
                     *           "inTerm": true
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "*/*": components["schemas"]["PageFigurePart"];
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
    getProgress: {
        parameters: {
            query?: {
                own?: boolean;
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
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "asOf": "2026-11-29T20:38:22.483651Z",
                     *       "objectives": [
                     *         {
                     *           "id": "0199a5e0-0001-7000-8000-000000000002",
                     *           "number": 1,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                     *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-894f-7d67-afba-54c751938daa",
                     *               "measure": "research.projects",
                     *               "name": {
                     *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                     *                 "en": "Joint research and development projects"
                     *               },
                     *               "unit": {
                     *                 "th": "โครงการ",
                     *                 "en": "projects"
                     *               },
                     *               "unitCode": "project",
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "baseline": null,
                     *               "value": "0",
                     *               "start": "0",
                     *               "target": "4",
                     *               "share": 0,
                     *               "verifiedContributions": 0,
                     *               "reportedContributions": 0,
                     *               "total": "0",
                     *               "weight": "0",
                     *               "subjects": 0,
                     *               "outside": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-8950-7b2d-8ee9-1325d448b039",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "2"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-8950-750c-8fd0-f42f3f89fea7",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "4"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "0199a5e0-0001-7000-8000-000000000003",
                     *           "number": 2,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                     *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-8950-7959-afe9-4fec5e88fe42",
                     *               "measure": "research.applied",
                     *               "name": {
                     *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                     *                 "en": "Research results put to use in the area"
                     *               },
                     *               "unit": {
                     *                 "th": "เรื่อง",
                     *                 "en": "results"
                     *               },
                     *               "unitCode": "result",
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "baseline": null,
                     *               "value": "0",
                     *               "start": "0",
                     *               "target": "3",
                     *               "share": 0,
                     *               "verifiedContributions": 0,
                     *               "reportedContributions": 0,
                     *               "total": "0",
                     *               "weight": "0",
                     *               "subjects": 0,
                     *               "outside": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-8950-7ec0-ad54-fadf6569f024",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "1"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-8950-76c3-95ba-9aa51301dee5",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "01a22907-8950-7efe-a21f-846020fce624",
                     *               "measure": "waste.reduced",
                     *               "name": {
                     *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                     *                 "en": "Waste avoided or put to use"
                     *               },
                     *               "unit": {
                     *                 "th": "กิโลกรัม",
                     *                 "en": "kilograms"
                     *               },
                     *               "unitCode": "kg",
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "baseline": null,
                     *               "value": "0",
                     *               "start": "0",
                     *               "target": "12000",
                     *               "share": 0,
                     *               "verifiedContributions": 0,
                     *               "reportedContributions": 1,
                     *               "total": "0",
                     *               "weight": "0",
                     *               "subjects": 0,
                     *               "outside": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-8950-7d16-a3c9-14ef43924d9c",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "5000"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-8950-7f16-94fa-7ef0da15669d",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "12000"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["ProgressResponse"];
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
    signAgreement: {
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
                 *       "signedOn": "2017-11-10",
                 *       "signedAt": {
                 *         "th": "ห้องประชุมชั้น 5 อาคารถ่ายทอดเทคโนโลยี วว. เทคโนธานี จังหวัดปทุมธานี",
                 *         "en": "Meeting room, 5th floor, Technology Transfer Building, TISTR Technopolis, Pathum Thani"
                 *       },
                 *       "signatories": [
                 *         {
                 *           "id": "01a22907-c405-704e-a75b-0b64cb17daf5",
                 *           "name": {
                 *             "title": "ดร.",
                 *             "given": "อาภารัตน์",
                 *             "family": "มหาขันธ์",
                 *             "en": "Dr. Aparat Mahakhant"
                 *           },
                 *           "position": {
                 *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                 *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                 *           },
                 *           "capacity": "signer",
                 *           "authority": "office-held",
                 *           "authorityPaper": null,
                 *           "onBehalfOf": {
                 *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                 *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                 *           },
                 *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                 *         },
                 *         {
                 *           "id": "01a22907-c405-732d-ac84-1ed7e0ae2e34",
                 *           "name": {
                 *             "title": "นาย",
                 *             "given": "วริทธิ์",
                 *             "family": "นามวงษ์",
                 *             "en": "Mr. Warit Namwong"
                 *           },
                 *           "position": {
                 *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                 *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                 *           },
                 *           "capacity": "signer",
                 *           "authority": "office-held",
                 *           "authorityPaper": null,
                 *           "onBehalfOf": {
                 *             "th": "สมาคมเพื่อนชุมชน",
                 *             "en": "Community Partnership Association (CPA)"
                 *           },
                 *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SigningDraft"];
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
                     *       "id": "01a22907-c3fc-7340-b1d5-45050517e24f",
                     *       "kind": "mou",
                     *       "reference": "วว.-สพช. 1/2560",
                     *       "title": {
                     *         "th": "ความร่วมมือเพื่อการส่งเสริมและสนับสนุนการพัฒนาเมืองอุตสาหกรรมเชิงนิเวศและยกระดับผู้ผลิตสินค้าท้องถิ่นกลุ่มเศรษฐกิจฐานรากจังหวัดระยอง ด้วยวิทยาศาสตร์ เทคโนโลยีและนวัตกรรม (วทน.)",
                     *         "en": "Cooperation to promote and support the development of an eco-industrial town and to upgrade local producers of the grassroots economy of Rayong Province with science, technology and innovation (STI)"
                     *       },
                     *       "signedOn": "2017-11-10",
                     *       "signedAt": {
                     *         "th": "ห้องประชุมชั้น 5 อาคารถ่ายทอดเทคโนโลยี วว. เทคโนธานี จังหวัดปทุมธานี",
                     *         "en": "Meeting room, 5th floor, Technology Transfer Building, TISTR Technopolis, Pathum Thani"
                     *       },
                     *       "inForceFrom": "2017-11-10",
                     *       "inForceTo": "2019-11-09",
                     *       "duration": "P2Y",
                     *       "state": "expired",
                     *       "termination": null,
                     *       "area": [
                     *         "210109",
                     *         "210113"
                     *       ],
                     *       "parties": [
                     *         {
                     *           "id": "01a22907-c40d-7c59-aeec-fd890e2144d0",
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "name": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "role": null
                     *         },
                     *         {
                     *           "id": "01a22907-c40d-7213-9d99-6fcffd3f0fe7",
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "name": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "role": null
                     *         }
                     *       ],
                     *       "signatories": [
                     *         {
                     *           "id": "01a22907-c405-704e-a75b-0b64cb17daf5",
                     *           "name": {
                     *             "title": "ดร.",
                     *             "given": "อาภารัตน์",
                     *             "family": "มหาขันธ์",
                     *             "en": "Dr. Aparat Mahakhant"
                     *           },
                     *           "position": {
                     *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                     *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *         },
                     *         {
                     *           "id": "01a22907-c405-732d-ac84-1ed7e0ae2e34",
                     *           "name": {
                     *             "title": "นาย",
                     *             "given": "วริทธิ์",
                     *             "family": "นามวงษ์",
                     *             "en": "Mr. Warit Namwong"
                     *           },
                     *           "position": {
                     *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *         }
                     *       ],
                     *       "objectives": [
                     *         {
                     *           "id": "01a22907-c40d-7aff-9287-4bd59ecf9116",
                     *           "number": 1,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                     *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-c40d-7b31-be5c-95517d88020b",
                     *               "measure": "research.projects",
                     *               "name": {
                     *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                     *                 "en": "Joint research and development projects"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "โครงการ",
                     *                 "en": "projects"
                     *               },
                     *               "unitCode": "project",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-727c-8a5c-ad93ecaf7afb",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "2"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-7ad1-826d-db8188680b4c",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "4"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-c40d-72ac-9a53-f372a75c9672",
                     *           "number": 2,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                     *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-c40d-7b5a-a80c-d5735cfd890d",
                     *               "measure": "research.applied",
                     *               "name": {
                     *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                     *                 "en": "Research results put to use in the area"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "เรื่อง",
                     *                 "en": "results"
                     *               },
                     *               "unitCode": "result",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-77f5-a51f-82ba0571cb81",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "1"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-793b-9c9b-dafe81e088c3",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "01a22907-c40d-763d-88dc-663e3134c23e",
                     *               "measure": "waste.reduced",
                     *               "name": {
                     *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                     *                 "en": "Waste avoided or put to use"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "กิโลกรัม",
                     *                 "en": "kilograms"
                     *               },
                     *               "unitCode": "kg",
                     *               "baseline": null,
                     *               "targets": [
                     *                 {
                     *                   "id": "01a22907-c40d-797a-8220-50cd77c5c18d",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2018-11-09"
                     *                   },
                     *                   "value": "5000"
                     *                 },
                     *                 {
                     *                   "id": "01a22907-c40d-7667-90a5-6f1284b30851",
                     *                   "period": {
                     *                     "from": "2017-11-10",
                     *                     "to": "2019-11-09"
                     *                   },
                     *                   "value": "12000"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "seenAs": {
                     *         "reason": "party",
                     *         "party": null,
                     *         "member": false
                     *       },
                     *       "mayChange": true,
                     *       "maySign": true,
                     *       "mayTerminate": false,
                     *       "version": 3
                     *     }
                     */
                    "*/*": components["schemas"]["AgreementResponse"];
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
    getAgreementTerm: {
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
                     *       "from": "2017-11-10",
                     *       "to": "2019-11-09"
                     *     }
                     */
                    "*/*": components["schemas"]["Period"];
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
    terminateAgreement: {
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
                 *       "lastDay": "2026-12-31",
                 *       "reason": "ภาคีตกลงรวมงานเข้ากับบันทึกข้อตกลงฉบับใหม่"
                 *     }
                 */
                "application/json": components["schemas"]["TerminationDraft"];
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
                     *       "id": "01a22907-ca37-7468-9f3c-5168200d078c",
                     *       "kind": "mou",
                     *       "reference": null,
                     *       "title": {
                     *         "th": "ความร่วมมือลดของเสียในพื้นที่มาบตาพุด (ตัวอย่าง)",
                     *         "en": "Cooperation to reduce waste in Map Ta Phut (sample)"
                     *       },
                     *       "signedOn": "2025-12-15",
                     *       "signedAt": null,
                     *       "inForceFrom": "2026-01-01",
                     *       "inForceTo": "2027-12-31",
                     *       "duration": "P2Y",
                     *       "state": "in-force",
                     *       "termination": {
                     *         "lastDay": "2026-12-31",
                     *         "reason": "ภาคีตกลงรวมงานเข้ากับบันทึกข้อตกลงฉบับใหม่"
                     *       },
                     *       "area": [
                     *         "210109",
                     *         "210113"
                     *       ],
                     *       "parties": [
                     *         {
                     *           "id": "01a22907-ca44-7609-ba92-8992d45f00a0",
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "name": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "role": null
                     *         },
                     *         {
                     *           "id": "01a22907-ca44-7019-b3b7-85a2e5ea7623",
                     *           "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e",
                     *           "name": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "role": null
                     *         }
                     *       ],
                     *       "signatories": [
                     *         {
                     *           "id": "01a22907-ca42-7f6c-bc0e-c9dc8439a1dc",
                     *           "name": {
                     *             "title": "ดร.",
                     *             "given": "อาภารัตน์",
                     *             "family": "มหาขันธ์",
                     *             "en": "Dr. Aparat Mahakhant"
                     *           },
                     *           "position": {
                     *             "th": "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.) กระทรวงวิทยาศาสตร์และเทคโนโลยี",
                     *             "en": "Deputy Governor, Research and Development for Sustainable Development Group, Thailand Institute of Scientific and Technological Research (TISTR), Ministry of Science and Technology"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)",
                     *             "en": "Thailand Institute of Scientific and Technological Research (TISTR)"
                     *           },
                     *           "party": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *         },
                     *         {
                     *           "id": "01a22907-ca42-7a84-9046-1f85f468ae18",
                     *           "name": {
                     *             "title": "นาย",
                     *             "given": "วริทธิ์",
                     *             "family": "นามวงษ์",
                     *             "en": "Mr. Warit Namwong"
                     *           },
                     *           "position": {
                     *             "th": "อุปนายกสมาคมเพื่อนชุมชน และประธานเจ้าหน้าที่ปฏิบัติการกลุ่มปฏิบัติการเพื่อความเป็นเลิศ บริษัทพีทีที โกลบอล เคมิคอล จำกัด (มหาชน)",
                     *             "en": "Vice President of the Community Partnership Association, and Chief Operating Officer, Center of Operational Excellence, PTT Global Chemical Public Company Limited"
                     *           },
                     *           "capacity": "signer",
                     *           "authority": "office-held",
                     *           "authorityPaper": null,
                     *           "onBehalfOf": {
                     *             "th": "สมาคมเพื่อนชุมชน",
                     *             "en": "Community Partnership Association (CPA)"
                     *           },
                     *           "party": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *         }
                     *       ],
                     *       "objectives": [
                     *         {
                     *           "id": "01a22907-ca44-7f81-9213-00556a456b40",
                     *           "number": 1,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการเพิ่มศักยภาพของทั้งสองฝ่ายในกิจกรรมที่เกี่ยวกับการศึกษาวิจัยและพัฒนาทาง วทน. และเป็นองค์ความรู้ทางวิชาการในการนำไปพัฒนาต่อยอดเพื่อการพัฒนาอย่างยั่งยืน",
                     *             "en": "To promote and support the strengthening of both parties' capabilities in activities relating to study, research and development in science, technology and innovation, as academic knowledge to be built upon for sustainable development"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-ca44-7574-9c3b-451ef035a4ce",
                     *               "measure": "research.projects",
                     *               "name": {
                     *                 "th": "โครงการวิจัยและพัฒนาร่วม",
                     *                 "en": "Joint research and development projects"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "โครงการ",
                     *                 "en": "projects"
                     *               },
                     *               "unitCode": "project",
                     *               "baseline": null,
                     *               "targets": []
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-ca44-74a1-a5bb-07d700bc814b",
                     *           "number": 2,
                     *           "text": {
                     *             "th": "ส่งเสริมและสนับสนุนการนำงานวิจัยไปใช้ในการพัฒนา เพื่อขับเคลื่อนมาบตาพุดสู่เมืองอุตสาหกรรมเชิงนิเวศ อยู่ร่วมกับชุมชนด้วยความผาสุกและยั่งยืน",
                     *             "en": "To promote and support the use of research in development, so as to drive Map Ta Phut towards an eco-industrial town that lives together with its communities in well-being and sustainably"
                     *           },
                     *           "indicators": [
                     *             {
                     *               "id": "01a22907-ca44-7e1c-a398-ef7ab895ce68",
                     *               "measure": "research.applied",
                     *               "name": {
                     *                 "th": "งานวิจัยที่นำไปใช้ในพื้นที่",
                     *                 "en": "Research results put to use in the area"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "เรื่อง",
                     *                 "en": "results"
                     *               },
                     *               "unitCode": "result",
                     *               "baseline": null,
                     *               "targets": []
                     *             },
                     *             {
                     *               "id": "01a22907-ca44-7718-a787-5102fb1b21f5",
                     *               "measure": "waste.reduced",
                     *               "name": {
                     *                 "th": "ของเสียที่ลดลงหรือนำกลับมาใช้ประโยชน์",
                     *                 "en": "Waste avoided or put to use"
                     *               },
                     *               "aggregation": "sum",
                     *               "basis": "value",
                     *               "periodicity": "cumulative",
                     *               "unit": {
                     *                 "th": "กิโลกรัม",
                     *                 "en": "kilograms"
                     *               },
                     *               "unitCode": "kg",
                     *               "baseline": null,
                     *               "targets": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "seenAs": {
                     *         "reason": "party",
                     *         "party": null,
                     *         "member": false
                     *       },
                     *       "mayChange": true,
                     *       "maySign": false,
                     *       "mayTerminate": false,
                     *       "version": 3
                     *     }
                     */
                    "*/*": components["schemas"]["AgreementResponse"];
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
    getContribution: {
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
                     *       "id": "0199a5e0-0004-7000-8000-000000000006",
                     *       "revision": 2,
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *       "measure": "products.developed",
                     *       "period": {
                     *         "from": "2018-03-01",
                     *         "to": "2018-10-31"
                     *       },
                     *       "value": "3",
                     *       "baseline": null,
                     *       "unitCode": "product",
                     *       "subjects": [
                     *         "enterprise:0199a5e0-0002-7000-8000-000000000002"
                     *       ],
                     *       "attributionShare": "1",
                     *       "source": {
                     *         "service": "enterprises-service",
                     *         "kind": "outcome",
                     *         "id": "0199a5e0-0004-7000-8000-000000000006",
                     *         "label": {
                     *           "th": "พัฒนาน้ำพริกปลากรอบให้ได้มาตรฐานและเก็บได้นาน (ตัวอย่าง) / กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                     *           "en": "Crispy fish chilli paste with a standard and a long shelf life (sample) / Ban Chang Seafood Processing Group (sample)"
                     *         }
                     *       },
                     *       "state": "verified",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง",
                     *         "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:20.736Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง",
                     *         "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:21.273Z",
                     *       "evidence": [
                     *         {
                     *           "name": "product-list.pdf",
                     *           "sha256": "4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc",
                     *           "href": "/api/evidence/4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc"
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["Contribution"];
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
    putContribution: {
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
                 *       "revision": 3,
                 *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                 *       "objective": "0199a5e0-0001-7000-8000-000000000005",
                 *       "measure": "products.developed",
                 *       "period": {
                 *         "from": "2018-03-01",
                 *         "to": "2018-10-31"
                 *       },
                 *       "value": "3",
                 *       "baseline": null,
                 *       "unitCode": "product",
                 *       "subjects": [
                 *         "enterprise:0199a5e0-0002-7000-8000-000000000002"
                 *       ],
                 *       "attributionShare": "1",
                 *       "source": {
                 *         "service": "enterprises-service",
                 *         "kind": "outcome",
                 *         "id": "0199a5e0-0004-7000-8000-000000000006",
                 *         "label": {
                 *           "th": "พัฒนาน้ำพริกปลากรอบให้ได้มาตรฐานและเก็บได้นาน (ตัวอย่าง) / กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                 *           "en": "Crispy fish chilli paste with a standard and a long shelf life (sample) / Ban Chang Seafood Processing Group (sample)"
                 *         }
                 *       },
                 *       "state": "verified",
                 *       "reportedBy": {
                 *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                 *         "name": "สมชาย ตัวอย่าง",
                 *         "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                 *       },
                 *       "reportedAt": "2026-11-29T20:38:20.736Z",
                 *       "verifiedBy": {
                 *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                 *         "name": "มานี ตัวอย่าง",
                 *         "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                 *       },
                 *       "verifiedAt": "2026-11-29T20:38:21.273Z",
                 *       "evidence": [
                 *         {
                 *           "name": "product-list.pdf",
                 *           "sha256": "4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc",
                 *           "href": "/api/evidence/4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContributionDraft"];
            };
        };
        responses: {
            /** @description It was known */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a5e0-0004-7000-8000-000000000006",
                     *       "revision": 3,
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *       "measure": "products.developed",
                     *       "period": {
                     *         "from": "2018-03-01",
                     *         "to": "2018-10-31"
                     *       },
                     *       "value": "3",
                     *       "baseline": null,
                     *       "unitCode": "product",
                     *       "subjects": [
                     *         "enterprise:0199a5e0-0002-7000-8000-000000000002"
                     *       ],
                     *       "attributionShare": "1",
                     *       "source": {
                     *         "service": "enterprises-service",
                     *         "kind": "outcome",
                     *         "id": "0199a5e0-0004-7000-8000-000000000006",
                     *         "label": {
                     *           "th": "พัฒนาน้ำพริกปลากรอบให้ได้มาตรฐานและเก็บได้นาน (ตัวอย่าง) / กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                     *           "en": "Crispy fish chilli paste with a standard and a long shelf life (sample) / Ban Chang Seafood Processing Group (sample)"
                     *         }
                     *       },
                     *       "state": "verified",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง",
                     *         "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:20.736Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง",
                     *         "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:21.273Z",
                     *       "evidence": [
                     *         {
                     *           "name": "product-list.pdf",
                     *           "sha256": "4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc",
                     *           "href": "/api/evidence/4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc"
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["Contribution"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199a5e0-0004-7000-8000-000000000006",
                     *       "revision": 3,
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *       "measure": "products.developed",
                     *       "period": {
                     *         "from": "2018-03-01",
                     *         "to": "2018-10-31"
                     *       },
                     *       "value": "3",
                     *       "baseline": null,
                     *       "unitCode": "product",
                     *       "subjects": [
                     *         "enterprise:0199a5e0-0002-7000-8000-000000000002"
                     *       ],
                     *       "attributionShare": "1",
                     *       "source": {
                     *         "service": "enterprises-service",
                     *         "kind": "outcome",
                     *         "id": "0199a5e0-0004-7000-8000-000000000006",
                     *         "label": {
                     *           "th": "พัฒนาน้ำพริกปลากรอบให้ได้มาตรฐานและเก็บได้นาน (ตัวอย่าง) / กลุ่มแปรรูปอาหารทะเลบ้านฉาง (ตัวอย่าง)",
                     *           "en": "Crispy fish chilli paste with a standard and a long shelf life (sample) / Ban Chang Seafood Processing Group (sample)"
                     *         }
                     *       },
                     *       "state": "verified",
                     *       "reportedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง",
                     *         "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *       },
                     *       "reportedAt": "2026-11-29T20:38:20.736Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง",
                     *         "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:21.273Z",
                     *       "evidence": [
                     *         {
                     *           "name": "product-list.pdf",
                     *           "sha256": "4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc",
                     *           "href": "/api/evidence/4bee660980808018c4f2ea6e1665e919645ebb8b83a36de5adfdcf9b716535dc"
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["Contribution"];
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
    getContributionHistory: {
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
                     *           "id": "01a22907-b7ad-7326-a4a3-963ef081b650",
                     *           "at": "2026-11-29T20:38:21.357220Z",
                     *           "action": "revised",
                     *           "actor": {
                     *             "id": "enterprises-service",
                     *             "name": "enterprises-service",
                     *             "organisation": null
                     *           },
                     *           "traceId": "564bef1da99ee0d114d832c880d29080",
                     *           "changes": [
                     *             {
                     *               "pointer": "/revision",
                     *               "from": 1,
                     *               "to": 2
                     *             },
                     *             {
                     *               "pointer": "/state",
                     *               "from": "reported",
                     *               "to": "verified"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-b5aa-71a3-b45f-58f0878dec87",
                     *           "at": "2026-11-29T20:38:20.842158Z",
                     *           "action": "received",
                     *           "actor": {
                     *             "id": "enterprises-service",
                     *             "name": "enterprises-service",
                     *             "organisation": null
                     *           },
                     *           "traceId": "666bfefcd4c992c53ab5425d3845e237",
                     *           "changes": [
                     *             {
                     *               "pointer": "/id",
                     *               "from": null,
                     *               "to": "0199a5e0-0004-7000-8000-000000000006"
                     *             },
                     *             {
                     *               "pointer": "/revision",
                     *               "from": null,
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
    listMeasures: {
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
                     *           "code": "jobs.created",
                     *           "name": {
                     *             "th": "การจ้างงานที่เกิดขึ้น",
                     *             "en": "Jobs created"
                     *           },
                     *           "unit": {
                     *             "th": "ตำแหน่งงาน",
                     *             "en": "jobs"
                     *           },
                     *           "unitCode": "job",
                     *           "description": {
                     *             "th": "จำนวนตำแหน่งงานที่เพิ่มขึ้นจากการดำเนินโครงการ นับเทียบเท่าเต็มเวลา",
                     *             "en": "Jobs that exist because of the work done, in full-time equivalents"
                     *           },
                     *           "aggregations": [
                     *             "sum",
                     *             "latest"
                     *           ],
                     *           "subject": null
                     *         },
                     *         {
                     *           "code": "income.household.monthly",
                     *           "name": {
                     *             "th": "รายได้ครัวเรือนต่อเดือน",
                     *             "en": "Household income per month"
                     *           },
                     *           "unit": {
                     *             "th": "บาทต่อเดือน",
                     *             "en": "baht per month"
                     *           },
                     *           "unitCode": "THB/month",
                     *           "description": {
                     *             "th": "รายได้เฉลี่ยต่อเดือนของครัวเรือนสมาชิกวิสาหกิจ",
                     *             "en": "Average monthly income of the households of an enterprise's members"
                     *           },
                     *           "aggregations": [
                     *             "average",
                     *             "latest"
                     *           ],
                     *           "subject": null
                     *         }
                     *       ]
                     *     }
                     */
                    "*/*": components["schemas"]["MeasureList"];
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
}
