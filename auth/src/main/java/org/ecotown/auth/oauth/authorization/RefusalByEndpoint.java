package org.ecotown.auth.oauth.authorization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.ProblemType;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.problem.Refusal;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers what cannot be read, or failed on its way, in the way of the endpoint it was
 * sent to: people with a page, OAuth clients with an error of RFC 6749, section 5.2,
 * everybody else with a problem.
 */
@Component
class RefusalByEndpoint implements Refusal {

	private static final String ERROR = """
			{"error":"invalid_request","error_description":"The parameters cannot be read"}""";

	private static final String AWAY = """
			{"error":"temporarily_unavailable","error_description":"Try again in some seconds"}""";

	private static final String OURS = """
			{"error":"server_error"}""";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="th">
			<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="robots" content="noindex">
				<title>ระบบบางส่วนไม่พร้อมใช้งานชั่วคราว · Temporarily unavailable</title>
				<link rel="stylesheet" href="/sign-in/page.css">
			</head>
			<body>
			<main><div class="card">
				<h1>ระบบบางส่วนไม่พร้อมใช้งานชั่วคราว</h1>
				<p class="lead">ระบบบางส่วนยังไม่ตอบสนอง โปรดลองใหม่ในอีกไม่กี่วินาที ไม่มีข้อมูลสูญหาย</p>
				<div lang="en">
					<h1>Temporarily unavailable</h1>
					<p class="lead">A part of the platform does not answer right now. Please try again in a few seconds; nothing was lost.</p>
				</div>
				<a class="button-link" href="/">หน้าแรก · Home</a>
			</div></main>
			</body>
			</html>
			""";

	private final Problems problems;

	RefusalByEndpoint(Problems problems) {
		this.problems = problems;
	}

	@Override
	public void answer(HttpServletRequest request, HttpServletResponse response, ProblemType problem)
			throws IOException, ServletException {
		if (under(request, "/sign-in", "/account", "/consent", "/oauth2/authorize", "/connect/logout")) {
			response.setStatus(problem.status());
			if (problem.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
				away(response);
				return;
			}
			request.getRequestDispatcher("/sign-in/refused").forward(new WithoutParameters(request), response);
		}
		else if (under(request, "/oauth2", "/userinfo")) {
			if (under(request, "/userinfo") && problem.status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_request\"");
			}
			response.setStatus(problem.status());
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.getOutputStream().write(error(problem).getBytes(StandardCharsets.UTF_8));
		}
		else {
			this.problems.send(request, response, problem);
		}
	}

	/** Needs nothing that may be what fails: no session, no language that was chosen. */
	private static void away(HttpServletResponse response) throws IOException {
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
	}

	private static String error(ProblemType problem) {
		if (problem.status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			return ERROR;
		}
		return (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) ? AWAY : OURS;
	}

	private static boolean under(HttpServletRequest request, String... parents) {
		return Stream.of(parents).anyMatch((parent) -> RequestPath.isWithin(request, parent));
	}

	/**
	 * As if somebody had asked for the page, so that nothing tries to read them again.
	 */
	private static final class WithoutParameters extends HttpServletRequestWrapper {

		WithoutParameters(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public @Nullable String getQueryString() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

	}

}
