export type {
	Actor, Agreement, AgreementInput, AgreementSummary, Contribution, Course, CourseInput, Enterprise, EnterpriseInput,
	EvidenceFile, HistoryEntry, Indicator, IndicatorProgress, LocalizedText, Me, Measure, Objective, Organisation, Outcome,
	OutcomeInput, Page, Party, PersonName, Progress, Project, ProjectInput, Registration, RegistrationInput, Session,
	SessionInput, Signatory, Subdistrict,
} from "./shapes";
