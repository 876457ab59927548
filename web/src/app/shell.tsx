import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { NoticeBell } from "@/features/notices/components/notice-bell";
import { meQuery } from "@/features/session-user/api/me";
import { PersonMenu } from "@/features/session-user/components/person-menu";
import { RequireSignIn } from "@/features/session-user/components/require-sign-in";
import { SignInButton } from "@/features/session-user/components/sign-in-button";
import { useI18n } from "@/shared/i18n/use-i18n";
import { useWaiting } from "@/shared/queue/use-queue";
import { Icon } from "@/shared/ui/icon";
import { Said } from "@/shared/ui/said";
import { ConnectionNotice } from "./connection-notice";
import { LanguageSwitch } from "./language-switch";
import { placesOf } from "./places";
import { sendingKinds } from "./sending-kinds";
import { UpdateNotice } from "./update-notice";

const WaitingToSend = lazy(async () => ({ default: (await import("./waiting-to-send")).WaitingToSend }));

export function Shell() {
	const { t } = useI18n();
	const me = useQuery(meQuery).data;
	const location = useLocation();
	const waiting = useWaiting().length;
	const main = useFocusOnArrival(location.pathname);
	return (
		<>
			<a href="#main" className="skip-link">
				{t("app.skip")}
			</a>
			<header className="topbar">
				<div className="topbar-in">
					<Link to="/" className="brand">
						<img src="/icon.svg" alt="" width={28} height={28} />
						Ecotown
					</Link>
					{me ? (
						<nav className="topnav" aria-label={t("nav.main")}>
							{placesOf(me).map((place) => (
								<Link key={place.to} to={place.to} activeOptions={{ exact: place.to === "/" }}>
									{t(place.label)}
								</Link>
							))}
						</nav>
					) : null}
					<div className="topbar-end">
						{waiting > 0 ? (
							<Suspense>
								<WaitingToSend />
							</Suspense>
						) : null}
						<LanguageSwitch />
						{me ? <NoticeBell /> : null}
						{me ? <PersonMenu me={me} /> : null}
						{me === null && location.pathname !== "/" ? <SignInButton returnTo={location.href} /> : null}
					</div>
				</div>
			</header>
			<main id="main" className="main" tabIndex={-1} ref={main}>
				<ConnectionNotice />
				<UpdateNotice />
				<RequireSignIn here={location.href} kinds={sendingKinds}>
					<Outlet />
				</RequireSignIn>
			</main>
			<footer className="footer">{t("app.footer")}</footer>
			<Said />
			{me ? (
				<nav className="bottomnav" aria-label={t("nav.phone")}>
					{placesOf(me).map((place) => (
						<Link key={place.to} to={place.to} activeOptions={{ exact: place.to === "/" }}>
							<span>
								<Icon name={place.icon} size={22} />
							</span>
							<span>{t(place.label)}</span>
						</Link>
					))}
				</nav>
			) : null}
		</>
	);
}

/** A new page starts at its beginning for keyboards and screen readers too. */
function useFocusOnArrival(pathname: string) {
	const main = useRef<HTMLElement>(null);
	const first = useRef(true);
	useEffect(() => {
		if (first.current) {
			first.current = false;
			return;
		}
		main.current?.focus({ preventScroll: true });
	}, [pathname]);
	return main;
}
