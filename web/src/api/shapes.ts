export interface LocalizedText { th: string; en: string }
export interface PersonName { title?: string; given: string; family?: string; en?: string }
export interface OrganisationRef { id: string; code: string; name: LocalizedText }
export interface Actor { id: string; name: string; organisation?: string }
export interface Period { from: string; to: string }
export interface EvidenceFile { name: string; sha256: string; href: string; size?: number; type?: string }
export interface Page<T> { items: T[]; next?: string | null }
export interface HistoryEntry { at: string; actor: { id: string; name: string }; action: string; before?: unknown; after?: unknown; traceId?: string }

export interface Me { id: string; username?: string; name?: PersonName; displayName: string; locale: "th" | "en"; organisation?: OrganisationRef; roles: string[]; memberships: { organisation: OrganisationRef; roles: string[]; from: string; to?: string }[] }
export interface Organisation { id: string; code: string; kind: string; name: LocalizedText }

export interface Target { period: Period; value: string }
export interface Indicator { id?: string; measure: string; name: LocalizedText; aggregation: string; basis: string; periodicity: string; unit?: LocalizedText; unitCode?: string; baseline?: { value: string; asOf?: string }; targets: Target[] }
export interface Objective { id?: string; number: number; text: LocalizedText; indicators: Indicator[] }
export interface Party { organisation: string; name?: LocalizedText; role?: LocalizedText }
export interface Signatory { name: PersonName; position: LocalizedText; capacity: string; onBehalfOf?: LocalizedText; party: string }
export interface AgreementInput { kind: string; reference?: string; title: LocalizedText; signedOn?: string; signedAt?: LocalizedText; inForceFrom: string; inForceTo?: string; duration?: string; area: string[]; parties: Party[]; signatories: Signatory[]; objectives: Objective[] }
export interface Agreement extends AgreementInput { id: string; inForceTo: string; state: string; version: number }
export interface AgreementSummary { id: string; title: LocalizedText; kind: string; signedOn?: string; inForceFrom: string; inForceTo: string; state: string; parties: Party[]; objectiveCount: number }
export interface Measure { code: string; name: LocalizedText; unit: LocalizedText; unitCode: string; description: LocalizedText; aggregations: string[] }
export interface Contribution { id: string; revision: number; agreement: string; objective: string; measure: string; period: Period; value: string; baseline?: string; unitCode: string; subjects: string[]; attributionShare: string | number; source: { service: string; kind: string; id: string; label: LocalizedText }; state: string; reportedBy: Actor; reportedAt: string; verifiedBy?: Actor; verifiedAt?: string; evidence: EvidenceFile[] }
export interface IndicatorProgress { id: string; measure: string; name: LocalizedText; unit: LocalizedText; aggregation: string; baseline?: { value: string; asOf?: string }; value?: string; target?: string; share?: number; verifiedContributions: number; reportedContributions: number; targets: Target[] }
export interface Progress { agreement: string; asOf: string; objectives: { id: string; number: number; text: LocalizedText; indicators: IndicatorProgress[] }[] }

export interface Subdistrict { code: string; name: LocalizedText; district: LocalizedText; province: LocalizedText; postcode: string }
export interface EnterpriseInput { kind: string; name: LocalizedText; registrationNumber?: string; juristicNumber?: string; subdistrict: string; address?: string; members?: { count: number; women?: number; youth?: number }; leader?: PersonName; phone?: string; agreement: string; organisation?: string; sample: boolean }
export interface Enterprise extends EnterpriseInput { id: string; warnings: { pointer: string; code: string; detail: LocalizedText }[]; version: number }
export interface ProjectInput { enterprise: string; agreement: string; objective: string; title: LocalizedText; summary?: LocalizedText; technology?: LocalizedText; trlStart?: number; startsOn: string; endsOn?: string; stage: string; baselines: { measure: string; value: string; unitCode: string; asOf: string }[]; sample: boolean }
export interface Project extends ProjectInput { id: string; enterpriseName: LocalizedText }
export interface OutcomeInput { project?: string; measure: string; period: Period; value: string; unitCode: string; note?: string }
export interface Outcome { id: string; project: string; measure: string; period: Period; value: string; unitCode: string; baseline?: string; change?: string; note?: string; state: string; reportedBy: Actor; reportedAt: string; verifiedBy?: Actor; verifiedAt?: string; returnReason?: string; evidence: EvidenceFile[]; revision: number; version: number }

export interface CourseInput { title: LocalizedText; description?: LocalizedText; technology?: LocalizedText; hours: number; sample: boolean }
export interface Course extends CourseInput { id: string }
export interface SessionInput { course: string; title: LocalizedText; agreement: string; objective: string; enterprises: string[]; days: { date: string; startsAt: string; endsAt: string }[]; venue?: LocalizedText; subdistrict?: string; onlineUrl?: string; capacity: number; trainer?: PersonName; sample: boolean }
export interface Session extends SessionInput { id: string; registered: number; state: string; closedBy?: Actor; closedAt?: string; verifiedBy?: Actor; verifiedAt?: string; returnReason?: string; version: number }
export interface RegistrationInput { participant: { id?: string; name?: PersonName; personalNumber?: string; phone?: string; email?: string }; enterprise?: string }
export interface Registration { id: string; session: string; participant: { id: string; name: PersonName; personalNumberMasked?: string; phone?: string }; enterprise?: string; registeredBy: Actor; registeredAt: string; state: string; attendance: string[]; version: number }

interface Answer<R> { 200: { headers: Record<string, unknown>; content: { "application/json": R } } }
interface Paging { limit?: number; cursor?: string }
interface None { query?: never; header?: never; path?: never; cookie?: never }
interface Id { query?: never; header?: never; path: { id: string }; cookie?: never }
interface Get<R, Q = never> { parameters: { query?: Q; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: Answer<R> }
interface GetOne<R, Q = never, P = { id: string }> { parameters: { query?: Q; header?: never; path: P; cookie?: never }; requestBody?: never; responses: Answer<R> }
interface Send<B, R, P = Id> { parameters: P; requestBody: { content: { "application/json": B } }; responses: Answer<R> }
interface Do<R, P = Id> { parameters: P; requestBody?: never; responses: Answer<R> }
interface Day { query?: never; header?: never; path: { id: string; date: string }; cookie?: never }

export interface AuthPaths {
	"/api/me": { get: Get<Me> };
	"/api/organisations": { get: Get<Page<Organisation>, Paging & { q?: string }> };
	"/api/organisations/{id}": { get: GetOne<Organisation> };
}
export interface AgreementsPaths {
	"/api/agreements": { get: Get<Page<AgreementSummary>, Paging & { q?: string; state?: string }>; post: Send<AgreementInput, Agreement, None> };
	"/api/agreements/{id}": { get: GetOne<Agreement>; put: Send<AgreementInput, Agreement> };
	"/api/agreements/{id}/history": { get: GetOne<Page<HistoryEntry>, Paging> };
	"/api/agreements/{id}/progress": { get: GetOne<Progress> };
	"/api/agreements/{id}/contributions": { get: GetOne<Page<Contribution>, Paging & { objective?: string; indicator?: string; state?: string }> };
	"/api/contributions/{id}": { get: GetOne<Contribution> };
	"/api/measures": { get: Get<{ items: Measure[] }> };
}
export interface EnterprisesPaths {
	"/api/subdistricts": { get: Get<Page<Subdistrict>, { q?: string; limit?: number }> };
	"/api/subdistricts/{code}": { get: GetOne<Subdistrict, never, { code: string }> };
	"/api/enterprises": { get: Get<Page<Enterprise>, Paging & { q?: string; kind?: string; subdistrict?: string; agreement?: string }>; post: Send<EnterpriseInput, Enterprise, None> };
	"/api/enterprises/{id}": { get: GetOne<Enterprise>; put: Send<EnterpriseInput, Enterprise> };
	"/api/enterprises/{id}/history": { get: GetOne<Page<HistoryEntry>, Paging> };
	"/api/projects": { get: Get<Page<Project>, Paging & { enterprise?: string; agreement?: string; objective?: string }>; post: Send<ProjectInput, Project, None> };
	"/api/projects/{id}": { get: GetOne<Project>; put: Send<ProjectInput, Project> };
	"/api/projects/{id}/history": { get: GetOne<Page<HistoryEntry>, Paging> };
	"/api/projects/{id}/outcomes": { get: GetOne<Page<Outcome>, Paging>; post: Send<OutcomeInput, Outcome> };
	"/api/outcomes/{id}": { get: GetOne<Outcome>; put: Send<OutcomeInput, Outcome> };
	"/api/outcomes/{id}/history": { get: GetOne<Page<HistoryEntry>, Paging> };
	"/api/outcomes/{id}/evidence": { post: { parameters: Id; requestBody: { content: { "multipart/form-data": { file: string } } }; responses: Answer<Outcome> } };
	"/api/outcomes/{id}/verification": { post: Do<Outcome> };
	"/api/outcomes/{id}/return": { post: Send<{ reason: string }, Outcome> };
	"/api/outcomes/{id}/withdrawal": { post: Send<{ reason: string }, Outcome> };
}
export interface TrainingPaths {
	"/api/courses": { get: Get<Page<Course>, Paging & { q?: string }>; post: Send<CourseInput, Course, None> };
	"/api/courses/{id}": { get: GetOne<Course> };
	"/api/sessions": { get: Get<Page<Session>, Paging & { agreement?: string; objective?: string; state?: string; course?: string; from?: string }>; post: Send<SessionInput, Session, None> };
	"/api/sessions/{id}": { get: GetOne<Session>; put: Send<SessionInput, Session> };
	"/api/sessions/{id}/history": { get: GetOne<Page<HistoryEntry>, Paging> };
	"/api/sessions/{id}/closing": { post: Do<Session> };
	"/api/sessions/{id}/verification": { post: Do<Session> };
	"/api/sessions/{id}/return": { post: Send<{ reason: string }, Session> };
	"/api/sessions/{id}/registrations": { get: GetOne<Page<Registration>, Paging>; post: Send<RegistrationInput, Registration> };
	"/api/registrations/{id}/cancellation": { post: Do<Registration> };
	"/api/registrations/{id}/attendance/{date}": { put: Do<Registration, Day>; delete: Do<Registration, Day> };
	"/api/participants": { get: Get<Page<{ id: string; name: PersonName; personalNumberMasked?: string; phone?: string }>, Paging & { q?: string }> };
}
