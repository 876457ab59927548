/** The reference programme as the services answer it, as far as the tests look. */
export const institute = { id: "o-1", code: "tistr", name: { th: "สถาบันวิจัยวิทยาศาสตร์และเทคโนโลยีแห่งประเทศไทย (วว.)", en: "TISTR" } };
export const association = { id: "o-2", code: "cpa", name: { th: "สมาคมเพื่อนชุมชน", en: "Community Partnership Association" } };

export const officer = {
	id: "p-1",
	name: { given: "กานดา", family: "ศรีสุข", en: "Kanda Srisuk" },
	displayName: "กานดา ศรีสุข",
	locale: "th",
	organisation: institute,
	roles: ["programme-officer"],
	memberships: [],
};

const target = { id: "t-1", period: { from: "2017-11-10", to: "2019-11-09" }, value: "40" };
const indicator = {
	id: "i-1",
	measure: "jobs.created",
	name: { th: "งานที่เกิดขึ้นในชุมชน", en: "Jobs created in communities" },
	aggregation: "sum",
	basis: "value",
	periodicity: "cumulative",
	unit: { th: "คน", en: "people" },
	unitCode: "person",
	baseline: null,
	targets: [target],
};
const objective = { id: "ob-3", number: 3, text: { th: "ส่งเสริมยกระดับวิสาหกิจชุมชนต้นแบบ", en: "Upgrade model community enterprises" } };

export const agreement = {
	id: "a-1",
	kind: "mou",
	reference: null,
	title: { th: "บันทึกความร่วมมือเมืองอุตสาหกรรมเชิงนิเวศ", en: "MoU on the eco-industrial town" },
	signedOn: "2017-11-10",
	signedAt: { th: "เทคโนธานี จังหวัดปทุมธานี", en: "Technopolis, Pathum Thani" },
	inForceFrom: "2017-11-10",
	inForceTo: "2019-11-09",
	duration: "P2Y",
	state: "expired",
	area: ["210109"],
	parties: [
		{ id: "pa-1", organisation: "o-1", name: institute.name, role: null },
		{ id: "pa-2", organisation: "o-2", name: association.name, role: null },
	],
	signatories: [
		{
			id: "sg-1",
			name: { title: "ดร.", given: "อาภารัตน์", family: "มหาขันธ์", en: "Dr. Aparat Mahakhan" },
			position: { th: "รองผู้ว่าการกลุ่มวิจัยและพัฒนาอย่างยั่งยืน", en: "Deputy Governor" },
			capacity: "signer",
			authority: "delegated-power",
			authorityPaper: { title: "หนังสือมอบอำนาจ ที่ 12/2560", dated: "2017-11-01" },
			onBehalfOf: null,
			party: "o-1",
		},
	],
	objectives: [{ ...objective, indicators: [indicator] }],
	termination: null,
	mayChange: true,
	maySign: true,
	mayTerminate: false,
	seenAs: { reason: "party", party: null },
	version: 7,
};

export const progress = {
	agreement: "a-1",
	asOf: null,
	objectives: [
		{
			...objective,
			indicators: [{ ...indicator, value: "18", start: "0", target: "40", share: 0.45, verifiedContributions: 4, reportedContributions: 2, total: "18", weight: "0", subjects: 0, outside: null }],
		},
	],
};

export const measures = {
	items: [{ code: "jobs.created", name: { th: "งานที่เกิดขึ้น", en: "Jobs created" }, unit: indicator.unit, unitCode: "person", description: objective.text, aggregations: ["sum"], subject: null }],
};

export const outcome = {
	id: "u-1",
	project: "j-1",
	agreement: "a-1",
	objective: "ob-3",
	measure: "jobs.created",
	period: { from: "2018-04-01", to: "2018-04-30" },
	value: "3",
	unitCode: "person",
	baseline: "0",
	change: "3",
	note: null,
	state: "reported",
	reportedBy: { id: "p-2", name: "สมศรี ใจดี" },
	reportedAt: "2018-05-02T03:15:00Z",
	verifiedBy: null,
	verifiedAt: null,
	returnReason: null,
	withdrawalReason: null,
	evidence: [{ name: "ใบเสร็จ.pdf", sha256: "9f86d081", size: 1, type: "application/pdf", href: "/api/evidence/9f86d081" }],
	revision: 1,
	version: 7,
	mayVerify: true,
	mayReturn: true,
	mayCorrect: true,
	mayWithdraw: true,
};

export const session = {
	id: "s-1",
	course: "c-1",
	title: { th: "อบรมการบรรจุภัณฑ์", en: "Packaging workshop" },
	agreement: "a-1",
	objective: "ob-3",
	enterprises: [],
	days: [{ date: "2018-07-10", startsAt: "09:00", endsAt: "16:00" }],
	venue: null,
	subdistrict: null,
	onlineUrl: null,
	capacity: 30,
	registered: 1,
	state: "open",
	trainer: null,
	closedBy: null,
	closedAt: null,
	verifiedBy: null,
	verifiedAt: null,
	returnReason: null,
	evidence: null,
	sample: true,
	organisation: "o-1",
	version: 4,
	mayChange: true,
	mayClose: true,
	mayVerify: false,
	mayReturn: false,
	mayCheckIn: true,
	mayRegister: true,
	mayRegisterAnybody: true,
	mayReadRegister: true,
};

export const registration = {
	id: "r-1",
	session: "s-1",
	participant: { id: "x-1", name: { title: "นาง", given: "ลำดวน", family: "ป่าญู", en: null }, personalNumberMasked: "x-xxxx-xxxx0-12-3", phone: null, email: null },
	enterprise: null,
	registeredBy: { id: "p-1", name: "กานดา ศรีสุข" },
	registeredAt: "2018-07-01T02:00:00Z",
	state: "registered",
	attendance: [] as string[],
	version: 1,
	mayCancel: true,
	mayCheckIn: true,
};

export const nothing = { items: [], next: null };

export const administrator = { ...officer, id: "p-9", displayName: "ธีระ ดูแลดี", name: { given: "ธีระ", family: "ดูแลดี", en: "Teera Duladee" }, roles: ["platform-admin"] };

export const person = {
	id: "p-5",
	username: "somsri",
	name: { title: "นางสาว", given: "สมศรี", family: "ใจดี", en: "Somsri Jaidee" },
	email: "somsri@example.co.th",
	emailVerified: true,
	phone: null,
	locale: "th",
	state: "active",
	demo: false,
	memberships: [{ organisation: "o-2", roles: ["coordinator", "inspector"], from: "2024-01-01", to: null }],
};
