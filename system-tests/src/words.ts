/** What people read on screen, in both languages; the journeys find everything by these. */
const words = {
  signIn: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
  username: { th: 'ชื่อผู้ใช้', en: 'User name' },
  password: { th: 'รหัสผ่าน', en: 'Password' },
  companyEmail: { th: 'อีเมลของหน่วยงาน', en: 'Company e-mail' },
  continue: { th: 'ดำเนินการต่อ', en: 'Continue' },
  language: { th: /^(ภาษา)?ไทย$/, en: 'English' },
  agreements: { th: 'ความร่วมมือ', en: 'Agreements' },
  signedOn: { th: '10 พฤศจิกายน 2560', en: '10 November 2017' },
  report: { th: 'รายงานผลลัพธ์', en: 'Report an outcome' },
  measure: { th: 'ผลลัพธ์ที่วัด', en: 'What was measured' },
  from: { th: 'ตั้งแต่วันที่', en: 'From' },
  to: { th: 'ถึงวันที่', en: 'To' },
  value: { th: /^ค่าที่วัดได้/, en: /^Measured value/ },
  evidence: { th: 'หลักฐาน', en: 'Evidence' },
  send: { th: 'ส่งรายงาน', en: 'Send the report' },
  verify: { th: 'ยืนยันว่าถูกต้อง', en: 'Verify' },
  verified: { th: 'ตรวจสอบแล้ว', en: 'Verified' },
  toVerify: { th: 'รอตรวจสอบ', en: 'To verify' },
  signOut: { th: 'ออกจากระบบ', en: 'Sign out' },
  menu: { th: /^เมนูของ/, en: /^Menu of/ },
  register: { th: 'ลงทะเบียนผู้เข้าอบรม', en: 'Register a participant' },
  registerSend: { th: 'ลงทะเบียน', en: 'Register' },
  given: { th: 'ชื่อ', en: 'Given name' },
  family: { th: 'นามสกุล', en: 'Family name' },
  attended: { th: /เข้าอบรมวันที่/, en: /attended on/ },
  close: { th: 'ปิดการอบรม', en: 'Close the session' },
  account: { th: 'บัญชีของคุณ', en: 'Your account' },
  passkeyAdd: { th: 'เพิ่มพาสคีย์', en: 'Add a passkey' },
  passkeyName: { th: 'ชื่อของพาสคีย์นี้', en: 'A name for this passkey' },
  passkeyKeep: { th: 'เพิ่มพาสคีย์', en: 'Add the passkey' },
  passkeyAdded: { th: 'เพิ่มพาสคีย์แล้ว', en: 'The passkey is added.' },
  passkeySignIn: { th: 'เข้าสู่ระบบด้วยพาสคีย์', en: 'Sign in with a passkey' },
  passkeyRemoved: { th: 'ลบพาสคีย์แล้ว', en: 'The passkey is removed.' },
  setUp: { th: 'ตั้งค่า', en: 'Set up' },
  remove: { th: 'ลบ', en: 'Remove' },
  code: { th: 'รหัสหกหลัก', en: 'Six-digit code' },
  codesKept: { th: 'เก็บรหัสไว้แล้ว', en: 'I have kept the codes' },
  appSetUp: { th: 'ตั้งค่าแอปยืนยันตัวตนแล้ว', en: 'The authenticator app is set up.' },
  useRecovery: { th: 'ใช้รหัสกู้คืน', en: 'Use a recovery code' },
  recoveryCode: { th: 'รหัสกู้คืน', en: 'Recovery code' },
  samples: { th: 'ตัวอย่าง', en: 'Sample' },
} as const;

export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
export type Words = { [key in keyof typeof words]: string | RegExp };

export function wordsIn(language: Language): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]])) as Words;
}
