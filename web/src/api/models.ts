import type { Answer, AnswerOf, Input } from "./presence";
import type { components as AgreementsComponents } from "./schema/agreements";
import type { components as AuthComponents } from "./schema/auth";
import type { components as EnterprisesComponents } from "./schema/enterprises";
import type { components as TrainingComponents } from "./schema/training";

type Auth = AuthComponents["schemas"];
type Agreements = AgreementsComponents["schemas"];
type Enterprises = EnterprisesComponents["schemas"];
type Training = TrainingComponents["schemas"];

export type { CountedPage, Page } from "./presence";
export type LocalizedText = Agreements["LocalizedText"];

export type Role = Auth["MembershipRequest"]["roles"][number];
export type OrganisationSummary = Answer<Auth["OrganisationSummary"]>;
export type Me = AnswerOf<
	Auth["MeResponse"],
	{ organisation?: OrganisationSummary | null },
	"username" | "name" | "organisation"
>;

export type Membership = AnswerOf<Auth["MembershipResponse"], { roles: readonly Role[] }, "to">;
export type Person = AnswerOf<
	Auth["PersonResponse"],
	{ name: Answer<Auth["PersonName"], "title" | "family" | "en">; memberships: readonly Membership[] },
	"email" | "phone"
>;
export type MembershipInput = Input<Auth["MembershipRequest"], "to">;
export type PersonInput = Input<Omit<Auth["PersonRequest"], "memberships"> & { memberships: MembershipInput[] }, "email" | "phone">;
export type NewPersonInput = PersonInput & Pick<Auth["NewPersonRequest"], "password">;

type Dated<T extends { to?: unknown }> = Answer<T, "to">;
export type Organisation = AnswerOf<
	Auth["OrganisationResponse"],
	{
		names: readonly Dated<Auth["DatedNameResponse"]>[];
		memberOf: readonly Dated<Auth["DatedMembershipResponse"]>[];
		/** Absent while an auth of before answers. */
		supportedBy?: readonly Dated<Auth["SupporterResponse"]>[];
		members: readonly AnswerOf<Auth["MemberResponse"], { organisation: OrganisationSummary }, "to">[];
	},
	"successor" | "logo"
>;
export type OrganisationInput = Input<
	Omit<Auth["OrganisationRequest"], "names" | "memberOf" | "supportedBy"> & {
		names: Input<Auth["DatedNameRequest"], "to">[];
		memberOf: Input<Auth["DatedMembershipRequest"], "to">[];
		supportedBy: Input<Auth["SupporterRequest"], "to">[];
	},
	"successor"
>;

export type SigningKey = Answer<Auth["SigningKeyResponse"], "activatedAt" | "dueAt" | "retiredAt" | "publishedUntil">;
export type Notice = AnswerOf<Auth["Notice"], { title: LocalizedText; text?: LocalizedText | null }, "text" | "readAt">;
export type NoticeSettings = AnswerOf<Auth["NoticeSettings"], { kinds: readonly Answer<Auth["NoticeSetting"]>[] }, "mail">;
export type OAuthClient = Answer<Auth["ClientResponse"], "organisation" | "name" | "jwks" | "backchannelLogoutUri">;
export type ClientSecret = Answer<Auth["ClientSecretResponse"], "secret" | "createdBy" | "expiresAt" | "lastUsedAt">;
type Decider = Answer<Auth["Actor"]>;
export type ClientRequest = AnswerOf<
	Auth["ClientRequestResponse"],
	{ requestedBy: Decider; decidedBy?: Decider | null },
	"jwks" | "backchannelLogoutUri" | "decidedBy" | "decidedAt" | "reason"
>;
export type ClientRequestInput = Input<
	Auth["NewClientRequest"],
	"jwks" | "idTokenSignedResponseAlg" | "redirectUris" | "postLogoutRedirectUris" | "backchannelLogoutUri" | "requiresPushedRequests" | "roles" | "scopes"
>;

export type Connection = AnswerOf<Auth["ConnectionResponse"], { roleMappings: readonly Answer<Auth["RoleMapping"]>[] }>;
export type ConnectionInput = Input<Auth["ConnectionRequest"], "clientSecret">;
export type ConnectionTest = AnswerOf<
	Auth["ConnectionTestResponse"],
	{ endpoints?: Answer<Auth["Endpoints"], "userinfo"> | null },
	"fault" | "detail"
>;

type InvitedName = Answer<Auth["PersonName"], "title" | "family" | "en">;
export type Invitation = AnswerOf<Auth["InvitationResponse"], { name?: InvitedName | null }, "email" | "phone" | "person" | "code">;
export type InvitationInput = Input<Auth["InvitationRequest"], "email" | "phone">;
type ImportedLine = AnswerOf<Auth["LineResponse"], { name: InvitedName; invitation?: Invitation | null }, "email" | "phone">;
export type ImportOfPeople = AnswerOf<Auth["ImportResponse"], { lines: readonly ImportedLine[] }>;

export type MailDomain = Answer<Auth["DomainResponse"], "verifiedAt" | "verifiedBy">;

export type SecurityEvent = Answer<
	Auth["SecurityEvent"],
	"person" | "name" | "organisation" | "clientId" | "actor" | "address" | "userAgent" | "traceId"
>;

type Change = Answer<Pick<Agreements["Change"], "pointer">> & Pick<Agreements["Change"], "from" | "to">;
/** The same in every service. */
export type HistoryEntry = AnswerOf<
	Agreements["HistoryEntry"],
	{ actor: Answer<Agreements["Actor"], "organisation">; changes: readonly Change[] },
	"traceId"
>;

// agreements
type Baseline = Answer<Agreements["Baseline"], "asOf">;
type Target = Answer<Agreements["Target"]>;
interface IndicatorParts {
	baseline?: Baseline | null;
	targets: readonly Target[];
}
type Indicator = AnswerOf<Agreements["IndicatorResponse"], IndicatorParts>;
type Objective = AnswerOf<Agreements["ObjectiveResponse"], { indicators: readonly Indicator[] }>;
type Party = Answer<Agreements["Party"], "role">;
type Signatory = AnswerOf<Agreements["Signatory"], { authorityPaper?: Answer<Agreements["Paper"], "dated"> | null }, "onBehalfOf">;
export type Agreement = AnswerOf<
	Agreements["AgreementResponse"],
	{
		parties: readonly Party[];
		signatories: readonly Signatory[];
		objectives: readonly Objective[];
		termination?: Answer<Agreements["Termination"]> | null;
		seenAs: Answer<Agreements["Reader"], "party">;
	},
	"reference" | "signedOn" | "signedAt"
>;
export type AgreementSummary = AnswerOf<Agreements["AgreementSummary"], { parties: readonly Party[] }, "reference" | "signedOn">;
export type IndicatorInput = Input<
	Omit<Agreements["IndicatorDraft"], "targets"> & { targets: Input<Agreements["TargetDraft"], "id">[] },
	"id" | "baseline"
>;
export type ObjectiveInput = Input<Omit<Agreements["ObjectiveDraft"], "indicators"> & { indicators: IndicatorInput[] }, "id">;
export type PartyInput = Input<Agreements["PartyDraft"], "id" | "role">;
export type SignatoryInput = Input<
	Omit<Agreements["SignatoryDraft"], "authorityPaper"> & { authorityPaper: Input<Agreements["Paper"], "dated"> },
	"id" | "onBehalfOf" | "authorityPaper"
>;
export type AgreementInput = Input<
	Omit<Agreements["AgreementDraft"], "parties" | "signatories" | "objectives"> & {
		parties: PartyInput[];
		signatories: SignatoryInput[];
		objectives: ObjectiveInput[];
	},
	"reference" | "signedOn" | "signedAt" | "inForceTo" | "duration"
>;
export type SigningInput = Input<Omit<Agreements["SigningDraft"], "signatories"> & { signatories: SignatoryInput[] }, "signedAt">;
export type TerminationInput = Agreements["TerminationDraft"];
export type Measure = Answer<Agreements["Measure"]>;
export type Contribution = Answer<Agreements["Contribution"], "baseline" | "verifiedBy" | "verifiedAt">;
export type IndicatorProgress = AnswerOf<
	Agreements["IndicatorProgress"],
	IndicatorParts & { outside?: Answer<Agreements["Outside"], "value"> | null },
	"value" | "target" | "share"
>;
export type FigurePart = AnswerOf<Agreements["FigurePart"], { contribution: Contribution }, "baseline" | "amount" | "weight" | "counted">;
type ObjectiveProgress = AnswerOf<Agreements["ObjectiveProgress"], { indicators: readonly IndicatorProgress[] }>;
export type Progress = AnswerOf<Agreements["ProgressResponse"], { objectives: readonly ObjectiveProgress[] }, "asOf">;

// enterprises
export type Subdistrict = Answer<Enterprises["Subdistrict"]>;
export type Enterprise = AnswerOf<
	Enterprises["Enterprise"],
	{ warnings: readonly Answer<Enterprises["EnterpriseWarning"]>[] },
	"registrationNumber" | "juristicNumber" | "address" | "members" | "leader" | "phone" | "organisation"
>;
export type EnterpriseInput = Input<
	Enterprises["EnterpriseRequest"],
	"registrationNumber" | "juristicNumber" | "address" | "members" | "leader" | "phone" | "organisation"
>;
export type Project = Answer<Enterprises["Project"], "summary" | "technology" | "trlStart" | "endsOn">;
export type ProjectInput = Input<Enterprises["ProjectRequest"], "summary" | "technology" | "trlStart" | "endsOn">;
type PersonReference = Answer<Enterprises["PersonReference"]>;
export type Outcome = AnswerOf<
	Enterprises["Outcome"],
	{ reportedBy: PersonReference; verifiedBy?: PersonReference | null; evidence: readonly Answer<Enterprises["Evidence"]>[] },
	"baseline" | "change" | "note" | "verifiedBy" | "verifiedAt" | "returnReason" | "withdrawalReason"
>;
export type LatestChange = AnswerOf<Enterprises["LatestChange"], { actor: Answer<Enterprises["Actor"], "organisation"> }>;
export type WaitingOutcome = Answer<Enterprises["WaitingOutcome"], "returnReason">;
export type DueReport = Answer<Enterprises["DueReport"]>;
export type OutcomeInput = Input<Enterprises["OutcomeRequest"], "project" | "note" | "acknowledged">;

// training
export type Course = Answer<Training["CourseResponse"], "description" | "technology">;
export type CourseInput = Input<Training["CourseRequest"], "description" | "technology">;
export type Session = AnswerOf<
	Training["SessionResponse"],
	{ closedBy?: PersonReference | null; verifiedBy?: PersonReference | null },
	"venue" | "subdistrict" | "onlineUrl" | "trainer" | "closedAt" | "verifiedAt" | "returnReason" | "evidence"
>;
export type SessionInput = Input<Training["SessionRequest"], "venue" | "subdistrict" | "onlineUrl" | "trainer">;
type Participant = Answer<Training["ParticipantResponse"], "personalNumberMasked" | "phone" | "email">;
export type Registration = AnswerOf<
	Training["RegistrationResponse"],
	{ participant: Participant; registeredBy: PersonReference },
	"enterprise"
>;
export type RegistrationInput = Training["RegistrationRequest"];
