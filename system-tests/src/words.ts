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
  organisation: { th: 'หน่วยงาน', en: 'Organisation' },
  save: { th: 'บันทึก', en: 'Save' },
  connectionName: { th: /^ชื่อที่ผู้ใช้เห็น/, en: /^Name that people see/ },
  issuer: { th: /^ที่อยู่ผู้ให้บริการ/, en: /^Issuer/ },
  clientId: { th: /^รหัสไคลเอนต์/, en: /^Client id there/ },
  clientSecret: { th: /^รหัสลับของไคลเอนต์/, en: /^Client secret/ },
  domain: { th: /^โดเมนอีเมล รายการที่ 1/, en: /^E-mail domains 1/ },
  addDomain: { th: 'เพิ่มโดเมน', en: 'Add a domain' },
  addMapping: { th: 'เพิ่มเงื่อนไข', en: 'Add a mapping' },
  claim: { th: /^ชื่อข้อมูล/, en: /^Claim/ },
  claimValue: { th: /^ค่า/, en: /^Value/ },
  claimRole: { th: /ได้รับบทบาท/, en: /Role/ },
  inspector: { th: 'ผู้ตรวจโรงงาน', en: 'Inspector' },
  enable: { th: 'เปิดใช้งานการเชื่อมต่อนี้', en: 'Let people sign in through it' },
  testNow: { th: 'ทดสอบการเชื่อมต่อ', en: 'Test the connection' },
  testGood: { th: 'ผู้ให้บริการตอบถูกต้อง', en: 'The provider answers as it should' },
  testBad: { th: 'ยังเข้าสู่ระบบผ่านการเชื่อมต่อนี้ไม่ได้', en: 'People cannot sign in through it like this' },
  linkAccounts: { th: 'ผูกบัญชีของหน่วยงาน', en: 'Link your company account' },
  newAccount: { th: 'ยังไม่มีบัญชีในระบบนี้ สร้างบัญชีใหม่', en: 'I have no account here: make a new one' },
  notSignedIn: { th: 'ยังไม่ได้เข้าสู่ระบบ', en: 'You are not signed in' },
  noAnswer: { th: /ยังไม่ตอบสนองในขณะนี้/, en: /does not answer at the moment/ },
  backToSignIn: { th: 'กลับไปหน้าเข้าสู่ระบบ', en: 'Back to sign-in' },
  notFound: { th: 'ไม่พบหน้านี้', en: 'Page not found' },
  goHome: { th: 'กลับหน้าแรก', en: 'Go home' },
  samples: { th: 'ตัวอย่าง', en: 'Sample' },
} as const;

export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
export type Words = { [key in keyof typeof words]: string | RegExp };

export function wordsIn(language: Language): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]])) as Words;
}
