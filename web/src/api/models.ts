import type { components as AgreementsComponents } from "./schema/agreements";
import type { components as AuthComponents } from "./schema/auth";
import type { components as EnterprisesComponents } from "./schema/enterprises";
import type { components as TrainingComponents } from "./schema/training";

type Auth = AuthComponents["schemas"];
type Agreements = AgreementsComponents["schemas"];
type Enterprises = EnterprisesComponents["schemas"];
type Training = TrainingComponents["schemas"];

export interface Page<T> {
	readonly items: readonly T[];
	readonly next?: string | null;
}

/** A page of a list that is counted. */
export interface CountedPage<T> extends Page<T> {
	readonly total: number;
}

/** With these there: a form always has them, though the service would do without. */
type Given<T, K extends keyof T> = T & { [P in K]-?: NonNullable<T[P]> };

// the same in every service
export type LocalizedText = Agreements["LocalizedText"];
export type HistoryEntry = Agreements["HistoryEntry"];
export type LatestChange = Agreements["LatestChange"];

// auth
export type Role = Auth["MembershipRequest"]["roles"][number];
export type Me = Auth["MeResponse"];
export type OrganisationSummary = Auth["OrganisationSummary"];
export type Person = Auth["PersonResponse"];
export type Membership = Auth["MembershipResponse"];
export type PersonInput = Auth["PersonRequest"];
export type NewPersonInput = Auth["NewPersonRequest"];
export type Organisation = Auth["OrganisationResponse"];
export type OrganisationInput = Auth["OrganisationRequest"];
export type MailDomain = Auth["DomainResponse"];
export type SigningKey = Auth["SigningKeyResponse"];
export type Notice = Auth["Notice"];
export type NoticeSettings = Auth["NoticeSettings"];
export type OAuthClient = Auth["ClientResponse"];
export type ClientSecret = Auth["ClientSecretResponse"];
export type ClientRequest = Auth["ClientRequestResponse"];
export type ClientRequestInput = Auth["NewClientRequest"];
export type Connection = Auth["ConnectionResponse"];
export type ConnectionInput = Auth["ConnectionRequest"];
export type ConnectionTest = Auth["ConnectionTestResponse"];
export type Invitation = Auth["InvitationResponse"];
export type InvitationInput = Auth["InvitationRequest"];
export type ImportOfPeople = Auth["ImportResponse"];
export type SecurityEvent = Auth["SecurityEvent"];

// agreements
export type Agreement = Agreements["AgreementResponse"];
export type AgreementSummary = Agreements["AgreementSummary"];
export type AgreementInput = Given<Omit<Agreements["AgreementDraft"], "objectives">, "area" | "signatories"> & { objectives: ObjectiveInput[] };
export type ObjectiveInput = Omit<Agreements["ObjectiveDraft"], "indicators"> & { indicators: IndicatorInput[] };
export type IndicatorInput = Given<Agreements["IndicatorDraft"], "basis" | "periodicity" | "targets">;
export type PartyInput = Agreements["PartyDraft"];
export type SignatoryInput = Agreements["SignatoryDraft"];
export type SigningInput = Given<Agreements["SigningDraft"], "signatories">;
export type TerminationInput = Agreements["TerminationDraft"];
export type Measure = Agreements["Measure"];
export type Contribution = Agreements["Contribution"];
export type Progress = Agreements["ProgressResponse"];
export type IndicatorProgress = Agreements["IndicatorProgress"];
export type FigurePart = Agreements["FigurePart"];

// enterprises
export type Subdistrict = Enterprises["Subdistrict"];
export type Enterprise = Enterprises["Enterprise"];
export type EnterpriseInput = Given<Enterprises["EnterpriseRequest"], "sample">;
export type Project = Enterprises["Project"];
export type ProjectInput = Given<Enterprises["ProjectRequest"], "sample" | "baselines">;
export type Outcome = Enterprises["Outcome"];
export type OutcomeInput = Enterprises["OutcomeRequest"];
export type WaitingOutcome = Enterprises["WaitingOutcome"];
export type DueReport = Enterprises["DueReport"];

// training
export type Course = Training["CourseResponse"];
export type CourseInput = Given<Training["CourseRequest"], "sample">;
export type Session = Training["SessionResponse"];
export type SessionInput = Given<Training["SessionRequest"], "sample" | "enterprises">;
export type Registration = Training["RegistrationResponse"];
export type RegistrationInput = Training["RegistrationRequest"];
