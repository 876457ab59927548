/** Thai digits and those of full width as Arabic ones. */
export function foldDigits(typed: string): string {
	return typed
		.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - "๐".charCodeAt(0)))
		.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - "０".charCodeAt(0)));
}
