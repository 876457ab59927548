const shapes = {
	home: "M3 11.5 12 4l9 7.5M5.5 10v9.5h13V10M10 19.5v-5h4v5",
	agreement: "M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 12h5M10 15.5h5",
	enterprise: "M4 20V9.5l4-4 4 4 4-4 4 4V20zM9.5 20v-5h5v5",
	project: "M4 19.5 10 13l3.5 3.5L20 8M15 8h5v5",
	session: "M4 5.5h16v10H4zM8 20l4-4.5L16 20M8 9h8M8 12h5",
	bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 20.5h4",
	check: "m5 12.5 4.5 4.5L19 7.5",
	down: "m6 9.5 6 6 6-6",
	left: "m14.5 6-6 6 6 6",
	right: "m9.5 6 6 6-6 6",
	calendar: "M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4",
	alert: "M12 4 3 19.5h18zM12 10v4.5M12 17v.2",
	info: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11v5M12 8v.2",
	offline: "M4 4l16 16M8.5 12.5a6 6 0 0 1 3-1.3M5 9.3A11 11 0 0 1 8 7.4M12 7c3 0 5.5 1 7.5 2.8M15.5 13.3M12 17.5v.2",
	file: "M7 3.5h7l4 4v13H7zM14 3.5v4h4",
	plus: "M12 5v14M5 12h14",
	close: "m6 6 12 12M18 6 6 18",
	person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c.8-3.7 3.8-5.5 7.5-5.5s6.7 1.8 7.5 5.5",
	search: "M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M16 16l4 4",
	leaf: "M5 19c0-9 5-14 15-14 0 10-5 15-12 14M5 19c2-5 5-8 9-9.5",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.75"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d={shapes[name]} />
		</svg>
	);
}
