// Generated from training-service/openapi.yaml by "npm run generate"; do not edit.
export interface paths {
    "/api/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the courses you may see, and how many there are
         * @description The newest first unless another order is asked for. A cursor belongs to the order it was made in.
         */
        get: operations["listCourses"];
        put?: never;
        /** Add a course */
        post: operations["createCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one course */
        get: operations["getCourse"];
        /** Change a course of your organisation */
        put: operations["putCourse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what about a course */
        get: operations["getCourseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find people in the sessions you may see, by name or phone number */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one registration */
        get: operations["getRegistration"];
        /** Give a person a seat under an id you name */
        put: operations["putRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/attendance/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note that the person was there on that day; repeating changes nothing */
        put: operations["checkIn"];
        post?: never;
        /** Take a check-in back; repeating changes nothing */
        delete: operations["undoCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Free the seat of somebody who was never there */
        post: operations["cancelRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what about a registration */
        get: operations["getRegistrationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions you may see, and how many there are
         * @description The one that begins last comes first unless another order is asked for. A cursor belongs to the order
         *     it was made in.
         */
        get: operations["listSessions"];
        put?: never;
        /** Plan a session */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the latest changes of the sessions you see */
        get: operations["listSessionChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the open sessions you may see that are not over, the next one first */
        get: operations["listUpcomingSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions that wait for you, the longest closed first
         * @description For verification: closed by others. For correction: closed by you and sent back.
         */
        get: operations["listWaitingSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one session */
        get: operations["getSession"];
        /** Change the plan of a session that is open or was returned */
        put: operations["putSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a session and report the trained people */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what about a session */
        get: operations["getSessionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the register of a session; guests see their own people */
        get: operations["listRegistrations"];
        put?: never;
        /** Give a person a seat */
        post: operations["registerParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a closed or verified session back, as another person than the one who closed it */
        post: operations["returnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify a closed session, as another person than the one who closed it */
        post: operations["verifySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the register of a closed session (CSV) */
        get: operations["getTrainingEvidence"];
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
        Change: {
            from?: unknown;
            pointer: string;
            to?: unknown;
        };
        CountedPageCourseResponse: {
            items: components["schemas"]["CourseResponse"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        CountedPageSessionResponse: {
            items: components["schemas"]["SessionResponse"][];
            next?: string | null;
            /** Format: int64 */
            total: number;
        };
        CourseRequest: {
            description?: components["schemas"]["LocalizedText"] | null;
            hours: number;
            sample?: boolean | null;
            technology?: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"];
        };
        CourseResponse: {
            description?: components["schemas"]["LocalizedText"] | null;
            hours: number;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            /** Format: uuid */
            organisation: string;
            sample: boolean;
            technology?: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"];
            /** Format: int32 */
            version: number;
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
        NamedRegistrationRequest: {
            /** Format: uuid */
            enterprise?: string | null;
            participant: components["schemas"]["ParticipantInput"];
            /** Format: uuid */
            session: string;
        };
        PageHistoryEntry: {
            items: components["schemas"]["HistoryEntry"][];
            next?: string | null;
        };
        PageLatestChange: {
            items: components["schemas"]["LatestChange"][];
            next?: string | null;
        };
        PageParticipantResponse: {
            items: components["schemas"]["ParticipantResponse"][];
            next?: string | null;
        };
        PageRegistrationResponse: {
            items: components["schemas"]["RegistrationResponse"][];
            next?: string | null;
        };
        ParticipantInput: {
            /** Format: email */
            email?: string | null;
            /** Format: uuid */
            id?: string | null;
            name?: components["schemas"]["PersonName"] | null;
            personalNumber?: string | null;
            phone?: string | null;
        };
        ParticipantResponse: {
            email?: string | null;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["PersonName"];
            personalNumberMasked?: string | null;
            phone?: string | null;
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
        Registrar: {
            id: string;
            name: string;
        };
        RegistrationRequest: {
            /** Format: uuid */
            enterprise?: string | null;
            participant: components["schemas"]["ParticipantInput"];
        };
        RegistrationResponse: {
            attendance: string[];
            /** Format: uuid */
            enterprise?: string | null;
            /** Format: uuid */
            id: string;
            mayCancel: boolean;
            mayCheckIn: boolean;
            participant: components["schemas"]["ParticipantResponse"];
            /** Format: date-time */
            registeredAt: string;
            registeredBy: components["schemas"]["Registrar"];
            /** Format: uuid */
            session: string;
            /** @enum {string} */
            state: "registered" | "cancelled";
            /** Format: int32 */
            version: number;
        };
        ReturnRequest: {
            reason: string;
        };
        SessionDay: {
            /** Format: date */
            date: string;
            /**
             * Format: HH:mm
             * @description Not later than startsAt: on the next day. 24:00 is midnight at the end of the day.
             * @example 16:00
             */
            endsAt: string;
            /**
             * Format: date
             * @description The day it ends on: the next one where it runs over midnight.
             * @example 2026-12-01
             */
            readonly endsOn?: string;
            /**
             * Format: HH:mm
             * @example 09:00
             */
            startsAt: string;
        };
        SessionRequest: {
            /** Format: uuid */
            agreement: string;
            /** Format: int32 */
            capacity: number;
            /** Format: uuid */
            course: string;
            days: components["schemas"]["SessionDay"][];
            enterprises?: string[] | null;
            /** Format: uuid */
            objective: string;
            onlineUrl?: string | null;
            sample?: boolean | null;
            subdistrict?: string | null;
            title: components["schemas"]["LocalizedText"];
            trainer?: components["schemas"]["PersonName"] | null;
            venue?: components["schemas"]["LocalizedText"] | null;
        };
        SessionResponse: {
            /** Format: uuid */
            agreement: string;
            /** Format: int32 */
            capacity: number;
            /** Format: date-time */
            closedAt?: string | null;
            closedBy?: components["schemas"]["PersonReference"] | null;
            /** Format: uuid */
            course: string;
            days: components["schemas"]["SessionDay"][];
            enterprises: string[];
            evidence?: string | null;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            mayCheckIn: boolean;
            mayClose: boolean;
            mayReadRegister: boolean;
            mayRegister: boolean;
            mayRegisterAnybody: boolean;
            mayReturn: boolean;
            mayVerify: boolean;
            /** Format: uuid */
            objective: string;
            onlineUrl?: string | null;
            /** Format: uuid */
            organisation: string;
            /** Format: int32 */
            registered: number;
            returnReason?: string | null;
            sample: boolean;
            /** @enum {string} */
            state: "open" | "closed" | "verified" | "returned";
            subdistrict?: string | null;
            title: components["schemas"]["LocalizedText"];
            trainer?: components["schemas"]["PersonName"] | null;
            venue?: components["schemas"]["LocalizedText"] | null;
            /** Format: date-time */
            verifiedAt?: string | null;
            verifiedBy?: components["schemas"]["PersonReference"] | null;
            /** Format: int32 */
            version: number;
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
    listCourses: {
        parameters: {
            query?: {
                /**
                 * @description Words of the title or the technology
                 * @example แปรรูป
                 */
                q?: string;
                sort?: "newest" | "title";
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
                     *           "id": "01a22907-d708-757d-acf1-e836ca19512d",
                     *           "title": {
                     *             "th": "สุขลักษณะที่ดีในการผลิตอาหาร (GMP) (ตัวอย่าง)",
                     *             "en": "Good manufacturing practice for food (GMP) (sample)"
                     *           },
                     *           "description": {
                     *             "th": "เตรียมสถานที่ผลิตให้พร้อมรับการตรวจ",
                     *             "en": "Getting a place of production ready for inspection"
                     *           },
                     *           "technology": {
                     *             "th": "การวิเคราะห์จุดวิกฤต",
                     *             "en": "Critical point analysis"
                     *           },
                     *           "hours": 6,
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 1,
                     *           "mayChange": true
                     *         },
                     *         {
                     *           "id": "01a22907-d6c5-7993-aa9c-4977d9f19277",
                     *           "title": {
                     *             "th": "บรรจุภัณฑ์ที่ยืดอายุและขายได้ (ตัวอย่าง)",
                     *             "en": "Packaging that keeps and sells (sample)"
                     *           },
                     *           "description": {
                     *             "th": "เลือกวัสดุ ออกแบบ และติดฉลากให้ถูกกฎหมาย",
                     *             "en": "Materials, design and lawful labels"
                     *           },
                     *           "technology": {
                     *             "th": "บรรจุภัณฑ์กันความชื้น",
                     *             "en": "Moisture-proof packaging"
                     *           },
                     *           "hours": 6,
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 1,
                     *           "mayChange": true
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageCourseResponse"];
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
    createCourse: {
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
                 *       "title": {
                 *         "th": "ระบบวิเคราะห์อันตรายสำหรับผู้ผลิตขนาดเล็ก (ตัวอย่าง)",
                 *         "en": "Hazard analysis for small producers (sample)"
                 *       },
                 *       "description": {
                 *         "th": "หาจุดที่อาหารไม่ปลอดภัย และควบคุมให้ได้",
                 *         "en": "Find where food becomes unsafe, and keep it under control"
                 *       },
                 *       "technology": {
                 *         "th": "มาตรฐาน GMP และ HACCP",
                 *         "en": "GMP and HACCP"
                 *       },
                 *       "hours": 12,
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["CourseRequest"];
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
                     *       "id": "01a22908-d01b-7891-bb80-5731c8157a21",
                     *       "title": {
                     *         "th": "ระบบวิเคราะห์อันตรายสำหรับผู้ผลิตขนาดเล็ก (ตัวอย่าง)",
                     *         "en": "Hazard analysis for small producers (sample)"
                     *       },
                     *       "description": {
                     *         "th": "หาจุดที่อาหารไม่ปลอดภัย และควบคุมให้ได้",
                     *         "en": "Find where food becomes unsafe, and keep it under control"
                     *       },
                     *       "technology": {
                     *         "th": "มาตรฐาน GMP และ HACCP",
                     *         "en": "GMP and HACCP"
                     *       },
                     *       "hours": 12,
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 1,
                     *       "mayChange": true
                     *     }
                     */
                    "application/json": components["schemas"]["CourseResponse"];
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
    getCourse: {
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
                     *       "id": "01a22907-d708-757d-acf1-e836ca19512d",
                     *       "title": {
                     *         "th": "สุขลักษณะที่ดีในการผลิตอาหาร (GMP) (ตัวอย่าง)",
                     *         "en": "Good manufacturing practice for food (GMP) (sample)"
                     *       },
                     *       "description": {
                     *         "th": "เตรียมสถานที่ผลิตให้พร้อมรับการตรวจ",
                     *         "en": "Getting a place of production ready for inspection"
                     *       },
                     *       "technology": {
                     *         "th": "การวิเคราะห์จุดวิกฤต",
                     *         "en": "Critical point analysis"
                     *       },
                     *       "hours": 6,
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 1,
                     *       "mayChange": true
                     *     }
                     */
                    "application/json": components["schemas"]["CourseResponse"];
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
    putCourse: {
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
                 *       "title": {
                 *         "th": "ระบบวิเคราะห์อันตรายสำหรับผู้ผลิตขนาดเล็ก (ตัวอย่าง)",
                 *         "en": "Hazard analysis for small producers (sample)"
                 *       },
                 *       "description": {
                 *         "th": "หาจุดที่อาหารไม่ปลอดภัย และควบคุมให้ได้",
                 *         "en": "Find where food becomes unsafe, and keep it under control"
                 *       },
                 *       "technology": {
                 *         "th": "มาตรฐาน GMP และ HACCP",
                 *         "en": "GMP and HACCP"
                 *       },
                 *       "hours": 18,
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["CourseRequest"];
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
                     *       "id": "01a22908-d01b-7891-bb80-5731c8157a21",
                     *       "title": {
                     *         "th": "ระบบวิเคราะห์อันตรายสำหรับผู้ผลิตขนาดเล็ก (ตัวอย่าง)",
                     *         "en": "Hazard analysis for small producers (sample)"
                     *       },
                     *       "description": {
                     *         "th": "หาจุดที่อาหารไม่ปลอดภัย และควบคุมให้ได้",
                     *         "en": "Find where food becomes unsafe, and keep it under control"
                     *       },
                     *       "technology": {
                     *         "th": "มาตรฐาน GMP และ HACCP",
                     *         "en": "GMP and HACCP"
                     *       },
                     *       "hours": 18,
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 2,
                     *       "mayChange": true
                     *     }
                     */
                    "application/json": components["schemas"]["CourseResponse"];
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
    getCourseHistory: {
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
                     *           "id": "01a22907-d70a-7388-a732-1113e7a7121e",
                     *           "at": "2026-11-29T20:38:29.386230Z",
                     *           "action": "created",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "45657767466529233de98507b1495709",
                     *           "changes": [
                     *             {
                     *               "pointer": "/id",
                     *               "from": null,
                     *               "to": "01a22907-d708-757d-acf1-e836ca19512d"
                     *             },
                     *             {
                     *               "pointer": "/title/th",
                     *               "from": null,
                     *               "to": "สุขลักษณะที่ดีในการผลิตอาหาร (GMP) (ตัวอย่าง)"
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
    listParticipants: {
        parameters: {
            query?: {
                q?: string;
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
                     *           "id": "01a22907-e1f1-76f2-9a5b-2212bc25fea1",
                     *           "name": {
                     *             "title": null,
                     *             "given": "สายใจ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Saijai (sample)"
                     *           },
                     *           "personalNumberMasked": "x-xxxx-xxxx9-01-6",
                     *           "phone": "080-000-0001",
                     *           "email": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageParticipantResponse"];
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
    getRegistration: {
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
                     *       "id": "0199a5e0-0005-7000-8000-000000000001",
                     *       "session": "01a22907-e161-715f-ac60-9bcfd9f70326",
                     *       "participant": {
                     *         "id": "01a22907-e1f1-76f2-9a5b-2212bc25fea1",
                     *         "name": {
                     *           "title": null,
                     *           "given": "สายใจ",
                     *           "family": "ตัวอย่าง",
                     *           "en": "Saijai (sample)"
                     *         },
                     *         "personalNumberMasked": "x-xxxx-xxxx9-01-6",
                     *         "phone": "080-000-0001",
                     *         "email": null
                     *       },
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "registeredBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง"
                     *       },
                     *       "registeredAt": "2026-11-29T20:38:32.196514Z",
                     *       "state": "registered",
                     *       "attendance": [
                     *         "2018-03-14",
                     *         "2018-03-15"
                     *       ],
                     *       "version": 3,
                     *       "mayCheckIn": false,
                     *       "mayCancel": false
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationResponse"];
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
    putRegistration: {
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
                 *       "session": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                 *       "participant": {
                 *         "name": {
                 *           "given": "มาลัย",
                 *           "family": "ตัวอย่าง",
                 *           "en": "Malai (sample)"
                 *         },
                 *         "phone": "080-000-0013"
                 *       },
                 *       "enterprise": "0199a5e0-0002-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["NamedRegistrationRequest"];
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
                     *       "id": "0199a5e0-0005-7000-8000-00000000000b",
                     *       "session": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                     *       "participant": {
                     *         "id": "01a22909-7a04-79d0-98e7-9e5d2b1a71d2",
                     *         "name": {
                     *           "title": null,
                     *           "given": "มาลัย",
                     *           "family": "ตัวอย่าง",
                     *           "en": "Malai (sample)"
                     *         },
                     *         "personalNumberMasked": null,
                     *         "phone": "080-000-0013",
                     *         "email": null
                     *       },
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "registeredBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง"
                     *       },
                     *       "registeredAt": "2026-11-29T20:40:16.647540Z",
                     *       "state": "registered",
                     *       "attendance": [],
                     *       "version": 1,
                     *       "mayCheckIn": true,
                     *       "mayCancel": true
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationResponse"];
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
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                date: string;
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
                     *       "id": "01a22909-2aad-7d8e-a1ff-48f514146e2a",
                     *       "session": "01a22909-29dc-7b01-afca-ddd41548475e",
                     *       "participant": {
                     *         "id": "01a22909-2ab6-72d5-8cf2-0b3da8a080fb",
                     *         "name": {
                     *           "title": null,
                     *           "given": "สายฝน",
                     *           "family": "ตัวอย่าง",
                     *           "en": "Saifon (sample)"
                     *         },
                     *         "personalNumberMasked": null,
                     *         "phone": "080-000-0021",
                     *         "email": null
                     *       },
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "registeredBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง"
                     *       },
                     *       "registeredAt": "2026-11-29T20:39:56.346419Z",
                     *       "state": "registered",
                     *       "attendance": [
                     *         "2026-11-23",
                     *         "2026-11-24"
                     *       ],
                     *       "version": 3,
                     *       "mayCheckIn": true,
                     *       "mayCancel": true
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationResponse"];
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
    undoCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                date: string;
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
                     *       "id": "01a22909-2b93-7457-8e32-e91b556cb2b6",
                     *       "session": "01a22909-29dc-7b01-afca-ddd41548475e",
                     *       "participant": {
                     *         "id": "01a22909-2ba9-7ee0-9009-f79538fc5ffb",
                     *         "name": {
                     *           "title": null,
                     *           "given": "บุญมี",
                     *           "family": "ตัวอย่าง",
                     *           "en": "Boonmee (sample)"
                     *         },
                     *         "personalNumberMasked": null,
                     *         "phone": "080-000-0022",
                     *         "email": null
                     *       },
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "registeredBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง"
                     *       },
                     *       "registeredAt": "2026-11-29T20:39:56.618521Z",
                     *       "state": "registered",
                     *       "attendance": [
                     *         "2026-11-23"
                     *       ],
                     *       "version": 4,
                     *       "mayCheckIn": true,
                     *       "mayCancel": true
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationResponse"];
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
    cancelRegistration: {
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
                     *       "id": "01a22909-224e-7622-9bdc-738dd5d98856",
                     *       "session": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                     *       "participant": {
                     *         "id": "01a22909-2264-78f4-9930-44940822f7ad",
                     *         "name": {
                     *           "title": null,
                     *           "given": "มาลี",
                     *           "family": "ตัวอย่าง",
                     *           "en": "Malee (sample)"
                     *         },
                     *         "personalNumberMasked": "x-xxxx-xxxx9-11-3",
                     *         "phone": "080-000-0011",
                     *         "email": null
                     *       },
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "registeredBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง"
                     *       },
                     *       "registeredAt": "2026-11-29T20:39:54.215367Z",
                     *       "state": "cancelled",
                     *       "attendance": [],
                     *       "version": 2,
                     *       "mayCheckIn": false,
                     *       "mayCancel": false
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationResponse"];
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
    getRegistrationHistory: {
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
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a22907-e2a9-77aa-a115-a5bc2e591ac4",
                     *           "at": "2026-11-29T20:38:32.361499Z",
                     *           "action": "checked-in",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "2ebb086b1494fa07fe31660e614944d2",
                     *           "changes": [
                     *             {
                     *               "pointer": "/day",
                     *               "from": null,
                     *               "to": "2018-03-15"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-e261-7b02-ab1c-cf6a1f49b65f",
                     *           "at": "2026-11-29T20:38:32.289708Z",
                     *           "action": "checked-in",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "8dfa2aee643e7052485863e032ff369c",
                     *           "changes": [
                     *             {
                     *               "pointer": "/day",
                     *               "from": null,
                     *               "to": "2018-03-14"
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
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Words of the title or the venue
                 * @example แปรรูป
                 */
                q?: string;
                agreement?: string;
                objective?: string;
                state?: "open" | "closed" | "verified" | "returned";
                course?: string;
                from?: string;
                sort?: "latest" | "earliest" | "title";
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
                     *           "id": "01a22907-eae7-767b-af91-604f65ec63fd",
                     *           "course": "01a22907-d708-757d-acf1-e836ca19512d",
                     *           "title": {
                     *             "th": "อบรม GMP รุ่นที่ 1 (ตัวอย่าง)",
                     *             "en": "GMP workshop 1 (sample)"
                     *           },
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *           "enterprises": [
                     *             "0199a5e0-0002-7000-8000-000000000002"
                     *           ],
                     *           "days": [
                     *             {
                     *               "date": "2019-08-21",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2019-08-21"
                     *             }
                     *           ],
                     *           "venue": {
                     *             "th": "อาคารเรียนรู้ชุมชนบ้านฉาง (สมมุติ)",
                     *             "en": "Ban Chang learning centre (imaginary)"
                     *           },
                     *           "subdistrict": "210203",
                     *           "onlineUrl": null,
                     *           "capacity": 12,
                     *           "registered": 2,
                     *           "state": "open",
                     *           "trainer": {
                     *             "title": null,
                     *             "given": "วีระ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Weera (sample)"
                     *           },
                     *           "closedBy": null,
                     *           "closedAt": null,
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "returnReason": null,
                     *           "evidence": null,
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 1,
                     *           "mayVerify": false,
                     *           "mayChange": true,
                     *           "mayRegister": true,
                     *           "mayRegisterAnybody": true,
                     *           "mayReadRegister": true,
                     *           "mayCheckIn": true,
                     *           "mayClose": true,
                     *           "mayReturn": false
                     *         },
                     *         {
                     *           "id": "01a22907-e782-79eb-924f-069bf59fbe86",
                     *           "course": "01a22907-d6c5-7993-aa9c-4977d9f19277",
                     *           "title": {
                     *             "th": "อบรมบรรจุภัณฑ์ รุ่นที่ 1 (ตัวอย่าง)",
                     *             "en": "Packaging workshop 1 (sample)"
                     *           },
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *           "enterprises": [
                     *             "0199a5e0-0002-7000-8000-000000000002",
                     *             "0199a5e0-0002-7000-8000-000000000003"
                     *           ],
                     *           "days": [
                     *             {
                     *               "date": "2018-06-20",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2018-06-20"
                     *             }
                     *           ],
                     *           "venue": {
                     *             "th": "ห้องประชุมสมาคมเพื่อนชุมชน (สมมุติ)",
                     *             "en": "Association meeting room (imaginary)"
                     *           },
                     *           "subdistrict": "210114",
                     *           "onlineUrl": null,
                     *           "capacity": 15,
                     *           "registered": 3,
                     *           "state": "closed",
                     *           "trainer": {
                     *             "title": null,
                     *             "given": "วีระ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Weera (sample)"
                     *           },
                     *           "closedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *             "name": "วีระ ตัวอย่าง"
                     *           },
                     *           "closedAt": "2026-11-29T20:38:34.258480Z",
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "returnReason": null,
                     *           "evidence": "/api/training-evidence/851591bb66ba01e74d6c7ea9e217eb2b1b1c1b5c3ec5b99a0c00fb00c5829e54",
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 2,
                     *           "mayVerify": true,
                     *           "mayChange": false,
                     *           "mayRegister": false,
                     *           "mayRegisterAnybody": false,
                     *           "mayReadRegister": true,
                     *           "mayCheckIn": false,
                     *           "mayClose": false,
                     *           "mayReturn": false
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageSessionResponse"];
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
    createSession: {
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
                 *       "course": "01a22907-d616-764f-aea2-dba83676e5fb",
                 *       "title": {
                 *         "th": "อบรม HACCP รุ่นที่ 1 (ตัวอย่าง)",
                 *         "en": "HACCP workshop 1 (sample)"
                 *       },
                 *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                 *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                 *       "enterprises": [
                 *         "0199a5e0-0002-7000-8000-000000000001"
                 *       ],
                 *       "days": [
                 *         {
                 *           "date": "2026-12-15",
                 *           "startsAt": "09:00",
                 *           "endsAt": "16:00"
                 *         },
                 *         {
                 *           "date": "2026-12-16",
                 *           "startsAt": "09:00",
                 *           "endsAt": "16:00"
                 *         }
                 *       ],
                 *       "venue": {
                 *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                 *         "en": "Ban Laeng community hall (imaginary)"
                 *       },
                 *       "subdistrict": "210114",
                 *       "capacity": 20,
                 *       "trainer": {
                 *         "given": "วีระ",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Weera (sample)"
                 *       },
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
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
                     *       "id": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                     *       "course": "01a22907-d616-764f-aea2-dba83676e5fb",
                     *       "title": {
                     *         "th": "อบรม HACCP รุ่นที่ 1 (ตัวอย่าง)",
                     *         "en": "HACCP workshop 1 (sample)"
                     *       },
                     *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *       "enterprises": [
                     *         "0199a5e0-0002-7000-8000-000000000001"
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-12-15",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-12-15"
                     *         },
                     *         {
                     *           "date": "2026-12-16",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-12-16"
                     *         }
                     *       ],
                     *       "venue": {
                     *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *         "en": "Ban Laeng community hall (imaginary)"
                     *       },
                     *       "subdistrict": "210114",
                     *       "onlineUrl": null,
                     *       "capacity": 20,
                     *       "registered": 0,
                     *       "state": "open",
                     *       "trainer": {
                     *         "title": null,
                     *         "given": "วีระ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Weera (sample)"
                     *       },
                     *       "closedBy": null,
                     *       "closedAt": null,
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": null,
                     *       "evidence": null,
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 1,
                     *       "mayVerify": false,
                     *       "mayChange": true,
                     *       "mayRegister": true,
                     *       "mayRegisterAnybody": true,
                     *       "mayReadRegister": true,
                     *       "mayCheckIn": true,
                     *       "mayClose": true,
                     *       "mayReturn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
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
    listSessionChanges: {
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
                     *           "id": "01a22907-eaf6-77f7-bcbe-f5a6e66515ea",
                     *           "type": "session",
                     *           "subject": "01a22907-eae7-767b-af91-604f65ec63fd",
                     *           "name": {
                     *             "th": "อบรม GMP รุ่นที่ 1 (ตัวอย่าง)",
                     *             "en": "GMP training, first class (sample)"
                     *           },
                     *           "at": "2026-11-29T20:38:34.486519Z",
                     *           "action": "created",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "through": null
                     *         },
                     *         {
                     *           "id": "01a22907-ea1b-7af3-8a4c-237dd70195e3",
                     *           "type": "session",
                     *           "subject": "01a22907-e782-79eb-924f-069bf59fbe86",
                     *           "name": {
                     *             "th": "อบรม GMP รุ่นที่ 1 (ตัวอย่าง)",
                     *             "en": "GMP training, first class (sample)"
                     *           },
                     *           "at": "2026-11-29T20:38:34.267705Z",
                     *           "action": "closed",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *             "name": "วีระ ตัวอย่าง",
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
    listUpcomingSessions: {
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
                     *           "id": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                     *           "course": "01a22907-d616-764f-aea2-dba83676e5fb",
                     *           "title": {
                     *             "th": "อบรม HACCP รุ่นที่ 1 (ตัวอย่าง)",
                     *             "en": "HACCP workshop 1 (sample)"
                     *           },
                     *           "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *           "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *           "enterprises": [
                     *             "0199a5e0-0002-7000-8000-000000000001"
                     *           ],
                     *           "days": [
                     *             {
                     *               "date": "2026-12-15",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2026-12-15"
                     *             },
                     *             {
                     *               "date": "2026-12-16",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2026-12-16"
                     *             }
                     *           ],
                     *           "venue": {
                     *             "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *             "en": "Ban Laeng community hall (imaginary)"
                     *           },
                     *           "subdistrict": "210114",
                     *           "onlineUrl": null,
                     *           "capacity": 20,
                     *           "registered": 0,
                     *           "state": "open",
                     *           "trainer": {
                     *             "title": null,
                     *             "given": "วีระ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Weera (sample)"
                     *           },
                     *           "closedBy": null,
                     *           "closedAt": null,
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "returnReason": null,
                     *           "evidence": null,
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 1,
                     *           "mayVerify": false,
                     *           "mayChange": true,
                     *           "mayRegister": true,
                     *           "mayRegisterAnybody": true,
                     *           "mayReadRegister": true,
                     *           "mayCheckIn": true,
                     *           "mayClose": true,
                     *           "mayReturn": false
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageSessionResponse"];
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
    listWaitingSessions: {
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
                     *           "id": "01a22907-e782-79eb-924f-069bf59fbe86",
                     *           "course": "01a22907-d6c5-7993-aa9c-4977d9f19277",
                     *           "title": {
                     *             "th": "อบรมบรรจุภัณฑ์ รุ่นที่ 1 (ตัวอย่าง)",
                     *             "en": "Packaging workshop 1 (sample)"
                     *           },
                     *           "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *           "objective": "0199a5e0-0001-7000-8000-000000000005",
                     *           "enterprises": [
                     *             "0199a5e0-0002-7000-8000-000000000002",
                     *             "0199a5e0-0002-7000-8000-000000000003"
                     *           ],
                     *           "days": [
                     *             {
                     *               "date": "2018-06-20",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2018-06-20"
                     *             }
                     *           ],
                     *           "venue": {
                     *             "th": "ห้องประชุมสมาคมเพื่อนชุมชน (สมมุติ)",
                     *             "en": "Association meeting room (imaginary)"
                     *           },
                     *           "subdistrict": "210114",
                     *           "onlineUrl": null,
                     *           "capacity": 15,
                     *           "registered": 3,
                     *           "state": "closed",
                     *           "trainer": {
                     *             "title": null,
                     *             "given": "วีระ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Weera (sample)"
                     *           },
                     *           "closedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *             "name": "วีระ ตัวอย่าง"
                     *           },
                     *           "closedAt": "2026-11-29T20:38:34.258480Z",
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "returnReason": null,
                     *           "evidence": "/api/training-evidence/851591bb66ba01e74d6c7ea9e217eb2b1b1c1b5c3ec5b99a0c00fb00c5829e54",
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 2,
                     *           "mayVerify": true,
                     *           "mayChange": false,
                     *           "mayRegister": false,
                     *           "mayRegisterAnybody": false,
                     *           "mayReadRegister": true,
                     *           "mayCheckIn": false,
                     *           "mayClose": false,
                     *           "mayReturn": true
                     *         },
                     *         {
                     *           "id": "01a22909-29dc-7b01-afca-ddd41548475e",
                     *           "course": "01a22908-d01b-7891-bb80-5731c8157a21",
                     *           "title": {
                     *             "th": "อบรมการอบแห้งสมุนไพร รุ่นที่ 2 (ตัวอย่าง)",
                     *             "en": "Herb drying workshop 2 (sample)"
                     *           },
                     *           "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *           "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *           "enterprises": [
                     *             "0199a5e0-0002-7000-8000-000000000001"
                     *           ],
                     *           "days": [
                     *             {
                     *               "date": "2026-11-23",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2026-11-23"
                     *             },
                     *             {
                     *               "date": "2026-11-24",
                     *               "startsAt": "09:00",
                     *               "endsAt": "16:00",
                     *               "endsOn": "2026-11-24"
                     *             }
                     *           ],
                     *           "venue": {
                     *             "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *             "en": "Ban Laeng community hall (imaginary)"
                     *           },
                     *           "subdistrict": "210114",
                     *           "onlineUrl": null,
                     *           "capacity": 24,
                     *           "registered": 2,
                     *           "state": "closed",
                     *           "trainer": {
                     *             "title": null,
                     *             "given": "วีระ",
                     *             "family": "ตัวอย่าง",
                     *             "en": "Weera (sample)"
                     *           },
                     *           "closedBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *             "name": "วีระ ตัวอย่าง"
                     *           },
                     *           "closedAt": "2026-11-29T20:39:58.266512Z",
                     *           "verifiedBy": null,
                     *           "verifiedAt": null,
                     *           "returnReason": null,
                     *           "evidence": "/api/training-evidence/2e4fb3e53c2b8b6156d6051d4f24ba3e13f4b13f5846495dca5b9fe10edf9f14",
                     *           "sample": true,
                     *           "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *           "version": 2,
                     *           "mayVerify": true,
                     *           "mayChange": false,
                     *           "mayRegister": false,
                     *           "mayRegisterAnybody": false,
                     *           "mayReadRegister": true,
                     *           "mayCheckIn": false,
                     *           "mayClose": false,
                     *           "mayReturn": true
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CountedPageSessionResponse"];
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
    getSession: {
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
                     *       "id": "01a22907-e161-715f-ac60-9bcfd9f70326",
                     *       "course": "01a22907-d616-764f-aea2-dba83676e5fb",
                     *       "title": {
                     *         "th": "อบรมการอบแห้งสมุนไพร รุ่นที่ 1 (ตัวอย่าง)",
                     *         "en": "Herb drying workshop 1 (sample)"
                     *       },
                     *       "agreement": "0199a5e0-0001-7000-8000-000000000001",
                     *       "objective": "0199a5e0-0001-7000-8000-000000000004",
                     *       "enterprises": [
                     *         "0199a5e0-0002-7000-8000-000000000001",
                     *         "0199a5e0-0002-7000-8000-000000000004"
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2018-03-14",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2018-03-14"
                     *         },
                     *         {
                     *           "date": "2018-03-15",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2018-03-15"
                     *         }
                     *       ],
                     *       "venue": {
                     *         "th": "ศาลาชุมชนมาบข่า (สมมุติ)",
                     *         "en": "Map Kha community hall (imaginary)"
                     *       },
                     *       "subdistrict": "210802",
                     *       "onlineUrl": null,
                     *       "capacity": 20,
                     *       "registered": 5,
                     *       "state": "verified",
                     *       "trainer": {
                     *         "title": null,
                     *         "given": "วีระ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Weera (sample)"
                     *       },
                     *       "closedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *         "name": "วีระ ตัวอย่าง"
                     *       },
                     *       "closedAt": "2026-11-29T20:38:32.924385Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *         "name": "มานี ตัวอย่าง"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:38:33.222457Z",
                     *       "returnReason": null,
                     *       "evidence": "/api/training-evidence/118c171ea57970be207e919ab2b955739d8561613aad8504fd5350ab39ab057f",
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 3,
                     *       "mayVerify": false,
                     *       "mayChange": false,
                     *       "mayRegister": false,
                     *       "mayRegisterAnybody": false,
                     *       "mayReadRegister": true,
                     *       "mayCheckIn": false,
                     *       "mayClose": false,
                     *       "mayReturn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
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
    putSession: {
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
                 *       "course": "01a22907-d616-764f-aea2-dba83676e5fb",
                 *       "title": {
                 *         "th": "อบรม HACCP รุ่นที่ 1 (ตัวอย่าง)",
                 *         "en": "HACCP workshop 1 (sample)"
                 *       },
                 *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                 *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                 *       "enterprises": [
                 *         "0199a5e0-0002-7000-8000-000000000001"
                 *       ],
                 *       "days": [
                 *         {
                 *           "date": "2026-12-15",
                 *           "startsAt": "09:00",
                 *           "endsAt": "16:00"
                 *         },
                 *         {
                 *           "date": "2026-12-16",
                 *           "startsAt": "09:00",
                 *           "endsAt": "16:00"
                 *         }
                 *       ],
                 *       "venue": {
                 *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                 *         "en": "Ban Laeng community hall (imaginary)"
                 *       },
                 *       "subdistrict": "210114",
                 *       "capacity": 24,
                 *       "trainer": {
                 *         "given": "วีระ",
                 *         "family": "ตัวอย่าง",
                 *         "en": "Weera (sample)"
                 *       },
                 *       "sample": true
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
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
                     *       "id": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                     *       "course": "01a22907-d616-764f-aea2-dba83676e5fb",
                     *       "title": {
                     *         "th": "อบรม HACCP รุ่นที่ 1 (ตัวอย่าง)",
                     *         "en": "HACCP workshop 1 (sample)"
                     *       },
                     *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *       "enterprises": [
                     *         "0199a5e0-0002-7000-8000-000000000001"
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-12-15",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-12-15"
                     *         },
                     *         {
                     *           "date": "2026-12-16",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-12-16"
                     *         }
                     *       ],
                     *       "venue": {
                     *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *         "en": "Ban Laeng community hall (imaginary)"
                     *       },
                     *       "subdistrict": "210114",
                     *       "onlineUrl": null,
                     *       "capacity": 24,
                     *       "registered": 0,
                     *       "state": "open",
                     *       "trainer": {
                     *         "title": null,
                     *         "given": "วีระ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Weera (sample)"
                     *       },
                     *       "closedBy": null,
                     *       "closedAt": null,
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": null,
                     *       "evidence": null,
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 2,
                     *       "mayVerify": false,
                     *       "mayChange": true,
                     *       "mayRegister": true,
                     *       "mayRegisterAnybody": true,
                     *       "mayReadRegister": true,
                     *       "mayCheckIn": true,
                     *       "mayClose": true,
                     *       "mayReturn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
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
    closeSession: {
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
                     *       "id": "01a22909-29dc-7b01-afca-ddd41548475e",
                     *       "course": "01a22908-d01b-7891-bb80-5731c8157a21",
                     *       "title": {
                     *         "th": "อบรมการอบแห้งสมุนไพร รุ่นที่ 2 (ตัวอย่าง)",
                     *         "en": "Herb drying workshop 2 (sample)"
                     *       },
                     *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *       "enterprises": [
                     *         "0199a5e0-0002-7000-8000-000000000001"
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-11-23",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-11-23"
                     *         },
                     *         {
                     *           "date": "2026-11-24",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-11-24"
                     *         }
                     *       ],
                     *       "venue": {
                     *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *         "en": "Ban Laeng community hall (imaginary)"
                     *       },
                     *       "subdistrict": "210114",
                     *       "onlineUrl": null,
                     *       "capacity": 24,
                     *       "registered": 2,
                     *       "state": "closed",
                     *       "trainer": {
                     *         "title": null,
                     *         "given": "วีระ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Weera (sample)"
                     *       },
                     *       "closedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *         "name": "วีระ ตัวอย่าง"
                     *       },
                     *       "closedAt": "2026-11-29T20:39:58.266512Z",
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": null,
                     *       "evidence": "/api/training-evidence/2e4fb3e53c2b8b6156d6051d4f24ba3e13f4b13f5846495dca5b9fe10edf9f14",
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 2,
                     *       "mayVerify": false,
                     *       "mayChange": false,
                     *       "mayRegister": false,
                     *       "mayRegisterAnybody": false,
                     *       "mayReadRegister": true,
                     *       "mayCheckIn": false,
                     *       "mayClose": false,
                     *       "mayReturn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
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
    getSessionHistory: {
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
                     *           "id": "01a22907-e609-7c38-83a9-7d2011fc3263",
                     *           "at": "2026-11-29T20:38:33.225784Z",
                     *           "action": "verified",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03",
                     *             "name": "มานี ตัวอย่าง",
                     *             "organisation": "01a22907-0a2b-7cb5-94aa-edbb2c58829e"
                     *           },
                     *           "traceId": "504ede3dd221ac026a461c784984e5bd",
                     *           "changes": [
                     *             {
                     *               "pointer": "/state",
                     *               "from": "closed",
                     *               "to": "verified"
                     *             },
                     *             {
                     *               "pointer": "/verifiedBy/id",
                     *               "from": null,
                     *               "to": "01a22907-2a10-7c31-9d02-6f4b1c0e7a03"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "01a22907-e4e3-7a54-8125-a826a2d1b4e7",
                     *           "at": "2026-11-29T20:38:32.931667Z",
                     *           "action": "closed",
                     *           "actor": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *             "name": "วีระ ตัวอย่าง",
                     *             "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe"
                     *           },
                     *           "traceId": "736cb42469d57e8f7223a4957f95505d",
                     *           "changes": [
                     *             {
                     *               "pointer": "/state",
                     *               "from": "open",
                     *               "to": "closed"
                     *             },
                     *             {
                     *               "pointer": "/closedBy/id",
                     *               "from": null,
                     *               "to": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06"
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
    listRegistrations: {
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
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199a5e0-0005-7000-8000-000000000001",
                     *           "session": "01a22907-e161-715f-ac60-9bcfd9f70326",
                     *           "participant": {
                     *             "id": "01a22907-e1f1-76f2-9a5b-2212bc25fea1",
                     *             "name": {
                     *               "title": null,
                     *               "given": "สายใจ",
                     *               "family": "ตัวอย่าง",
                     *               "en": "Saijai (sample)"
                     *             },
                     *             "personalNumberMasked": "x-xxxx-xxxx9-01-6",
                     *             "phone": "080-000-0001",
                     *             "email": null
                     *           },
                     *           "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *           "registeredBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง"
                     *           },
                     *           "registeredAt": "2026-11-29T20:38:32.196514Z",
                     *           "state": "registered",
                     *           "attendance": [
                     *             "2018-03-14",
                     *             "2018-03-15"
                     *           ],
                     *           "version": 3,
                     *           "mayCheckIn": false,
                     *           "mayCancel": false
                     *         },
                     *         {
                     *           "id": "0199a5e0-0005-7000-8000-000000000002",
                     *           "session": "01a22907-e161-715f-ac60-9bcfd9f70326",
                     *           "participant": {
                     *             "id": "01a22907-e2cf-74d2-be25-34795255a4fc",
                     *             "name": {
                     *               "title": null,
                     *               "given": "บุญช่วย",
                     *               "family": "ตัวอย่าง",
                     *               "en": "Bunchuai (sample)"
                     *             },
                     *             "personalNumberMasked": "x-xxxx-xxxx9-02-4",
                     *             "phone": "080-000-0002",
                     *             "email": null
                     *           },
                     *           "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *           "registeredBy": {
                     *             "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *             "name": "สมชาย ตัวอย่าง"
                     *           },
                     *           "registeredAt": "2026-11-29T20:38:32.404317Z",
                     *           "state": "registered",
                     *           "attendance": [
                     *             "2018-03-14",
                     *             "2018-03-15"
                     *           ],
                     *           "version": 3,
                     *           "mayCheckIn": false,
                     *           "mayCancel": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageRegistrationResponse"];
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
    registerParticipant: {
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
                 *       "participant": {
                 *         "name": {
                 *           "given": "มาลี",
                 *           "family": "ตัวอย่าง",
                 *           "en": "Malee (sample)"
                 *         },
                 *         "personalNumber": "0000000009113",
                 *         "phone": "080-000-0011"
                 *       },
                 *       "enterprise": "0199a5e0-0002-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationRequest"];
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
                     *       "id": "01a22909-224e-7622-9bdc-738dd5d98856",
                     *       "session": "01a22909-1f7b-792d-8fc8-98b2e71285e3",
                     *       "participant": {
                     *         "id": "01a22909-2264-78f4-9930-44940822f7ad",
                     *         "name": {
                     *           "title": null,
                     *           "given": "มาลี",
                     *           "family": "ตัวอย่าง",
                     *           "en": "Malee (sample)"
                     *         },
                     *         "personalNumberMasked": "x-xxxx-xxxx9-11-3",
                     *         "phone": "080-000-0011",
                     *         "email": null
                     *       },
                     *       "enterprise": "0199a5e0-0002-7000-8000-000000000001",
                     *       "registeredBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a01",
                     *         "name": "สมชาย ตัวอย่าง"
                     *       },
                     *       "registeredAt": "2026-11-29T20:39:54.215367Z",
                     *       "state": "registered",
                     *       "attendance": [],
                     *       "version": 1,
                     *       "mayCheckIn": true,
                     *       "mayCancel": true
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationResponse"];
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
    returnSession: {
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
                 *       "reason": "วันที่สองมีผู้ลงชื่อเพียงคนเดียว กรุณาตรวจใบลงชื่ออีกครั้ง"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnRequest"];
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
                     *       "id": "01a22909-29dc-7b01-afca-ddd41548475e",
                     *       "course": "01a22908-d01b-7891-bb80-5731c8157a21",
                     *       "title": {
                     *         "th": "อบรมการอบแห้งสมุนไพร รุ่นที่ 2 (ตัวอย่าง)",
                     *         "en": "Herb drying workshop 2 (sample)"
                     *       },
                     *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *       "enterprises": [
                     *         "0199a5e0-0002-7000-8000-000000000001"
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-11-23",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-11-23"
                     *         },
                     *         {
                     *           "date": "2026-11-24",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-11-24"
                     *         }
                     *       ],
                     *       "venue": {
                     *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *         "en": "Ban Laeng community hall (imaginary)"
                     *       },
                     *       "subdistrict": "210114",
                     *       "onlineUrl": null,
                     *       "capacity": 24,
                     *       "registered": 2,
                     *       "state": "returned",
                     *       "trainer": {
                     *         "title": null,
                     *         "given": "วีระ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Weera (sample)"
                     *       },
                     *       "closedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *         "name": "วีระ ตัวอย่าง"
                     *       },
                     *       "closedAt": "2026-11-29T20:39:58.266512Z",
                     *       "verifiedBy": null,
                     *       "verifiedAt": null,
                     *       "returnReason": "วันที่สองมีผู้ลงชื่อเพียงคนเดียว กรุณาตรวจใบลงชื่ออีกครั้ง",
                     *       "evidence": "/api/training-evidence/2e4fb3e53c2b8b6156d6051d4f24ba3e13f4b13f5846495dca5b9fe10edf9f14",
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 3,
                     *       "mayVerify": false,
                     *       "mayChange": true,
                     *       "mayRegister": true,
                     *       "mayRegisterAnybody": true,
                     *       "mayReadRegister": true,
                     *       "mayCheckIn": true,
                     *       "mayClose": true,
                     *       "mayReturn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
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
    verifySession: {
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
                     *       "id": "01a22909-29dc-7b01-afca-ddd41548475e",
                     *       "course": "01a22908-d01b-7891-bb80-5731c8157a21",
                     *       "title": {
                     *         "th": "อบรมการอบแห้งสมุนไพร รุ่นที่ 2 (ตัวอย่าง)",
                     *         "en": "Herb drying workshop 2 (sample)"
                     *       },
                     *       "agreement": "01a22909-1bcf-7b46-ad7a-80be3c94cbab",
                     *       "objective": "01a22909-1bdb-7158-9f91-c130693a58bd",
                     *       "enterprises": [
                     *         "0199a5e0-0002-7000-8000-000000000001"
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-11-23",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-11-23"
                     *         },
                     *         {
                     *           "date": "2026-11-24",
                     *           "startsAt": "09:00",
                     *           "endsAt": "16:00",
                     *           "endsOn": "2026-11-24"
                     *         }
                     *       ],
                     *       "venue": {
                     *         "th": "ศาลาชุมชนบ้านแลง (สมมุติ)",
                     *         "en": "Ban Laeng community hall (imaginary)"
                     *       },
                     *       "subdistrict": "210114",
                     *       "onlineUrl": null,
                     *       "capacity": 24,
                     *       "registered": 2,
                     *       "state": "verified",
                     *       "trainer": {
                     *         "title": null,
                     *         "given": "วีระ",
                     *         "family": "ตัวอย่าง",
                     *         "en": "Weera (sample)"
                     *       },
                     *       "closedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a06",
                     *         "name": "วีระ ตัวอย่าง"
                     *       },
                     *       "closedAt": "2026-11-29T20:40:00.579681Z",
                     *       "verifiedBy": {
                     *         "id": "01a22907-2a10-7c31-9d02-6f4b1c0e7a09",
                     *         "name": "สุดา ตัวอย่าง"
                     *       },
                     *       "verifiedAt": "2026-11-29T20:40:00.754907Z",
                     *       "returnReason": null,
                     *       "evidence": "/api/training-evidence/2e4fb3e53c2b8b6156d6051d4f24ba3e13f4b13f5846495dca5b9fe10edf9f14",
                     *       "sample": true,
                     *       "organisation": "01a22907-05ec-7fb7-9065-371e8a0bb5fe",
                     *       "version": 5,
                     *       "mayVerify": false,
                     *       "mayChange": false,
                     *       "mayRegister": false,
                     *       "mayRegisterAnybody": false,
                     *       "mayReadRegister": true,
                     *       "mayCheckIn": false,
                     *       "mayClose": false,
                     *       "mayReturn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SessionResponse"];
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
    getTrainingEvidence: {
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
            /** @description OK */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
}
