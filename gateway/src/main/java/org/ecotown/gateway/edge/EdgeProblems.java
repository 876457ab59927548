package org.ecotown.gateway.edge;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Problem details (RFC 9457) for whatever fails at the edge, in Thai or English; a page
 * for a person whose browser went there.
 */
@Component
@Order(-2)
public class EdgeProblems implements ErrorWebExceptionHandler {

	private static final Log logger = LogFactory.getLog(EdgeProblems.class);

	private static final Locale THAI = Locale.of("th");

	private static final List<Locale> LANGUAGES = List.of(THAI, Locale.ENGLISH);

	private static final String RETRY_SECONDS = "5";

	private final MessageSource messages;

	private final JsonMapper json;

	private final ProblemPage pages;

	private final ObjectProvider<Tracer> tracer;

	EdgeProblems(MessageSource messages, JsonMapper json, ObjectProvider<Tracer> tracer) {
		this.messages = messages;
		this.json = json;
		this.pages = new ProblemPage(messages, LANGUAGES);
		this.tracer = tracer;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable ex) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(ex);
		}
		EdgeProblem problem = explain(ex, exchange.getRequest().getMethod());
		if (problem == EdgeProblem.INTERNAL_ERROR) {
			logger.error("Request failed", ex);
		}
		else if (problem.status() > 500) {
			logger.warn(exchange.getRequest().getPath() + ": " + ex);
		}
		if (problem == EdgeProblem.UNAUTHENTICATED) {
			// auth has ended the sign-in; what is left of the session is of no use
			return exchange.getSession().flatMap(WebSession::invalidate).then(send(exchange, problem));
		}
		return send(exchange, problem);
	}

	/**
	 * Sends a problem.
	 */
	public Mono<Void> send(ServerWebExchange exchange, EdgeProblem type) {
		Locale locale = language(exchange.getRequest().getHeaders());
		boolean page = ProblemPage.isWanted(exchange.getRequest());
		ServerHttpResponse response = exchange.getResponse();
		response.setRawStatusCode(type.status());
		HttpHeaders headers = response.getHeaders();
		// the peer may have begun to answer, and said how its content is encoded
		headers.clear();
		describe(headers, page ? ProblemPage.HTML : MediaType.APPLICATION_PROBLEM_JSON, locale);
		if (type == EdgeProblem.UNAUTHENTICATED) {
			headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		}
		if (type.status() > 500) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		}
		if (type == EdgeProblem.REQUEST_TOO_SLOW) {
			// the rest of its body would be taken for the next request
			headers.setConnection("close");
		}
		byte[] content = page ? this.pages.of(exchange.getRequest(), type, locale, traceId())
				: this.json.writeValueAsBytes(details(exchange.getRequest().getURI().getRawPath(), type, locale));
		return response.writeWith(Mono.just(response.bufferFactory().wrap(content)));
	}

	/**
	 * The content for a request that could not be read so far as to have a path.
	 * @param acceptLanguage the header of that name, if it was read
	 * @param headers takes the headers of the answer
	 */
	byte[] unreadable(EdgeProblem type, @Nullable String acceptLanguage, HttpHeaders headers) {
		HttpHeaders sent = new HttpHeaders();
		sent.set(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage);
		Locale locale = language(sent);
		describe(headers, MediaType.APPLICATION_PROBLEM_JSON, locale);
		return this.json.writeValueAsBytes(details("", type, locale));
	}

	private static void describe(HttpHeaders headers, MediaType type, Locale locale) {
		headers.setContentType(type);
		headers.setContentLanguage(locale);
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		headers.setCacheControl("no-store");
	}

	private ProblemDetail details(String instance, EdgeProblem type, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(type.status()));
		problem.setType(URI.create("urn:ecotown:problem:" + type.slug()));
		problem.setTitle(this.messages.getMessage("problem." + type.slug() + ".title", null, locale));
		problem.setDetail(this.messages.getMessage("problem." + type.slug() + ".detail", null, locale));
		problem.setInstance(URI.create(instance));
		problem.setProperty("traceId", traceId());
		return problem;
	}

	private static EdgeProblem explain(Throwable ex, HttpMethod method) {
		boolean mayHaveActed = method != HttpMethod.GET && method != HttpMethod.HEAD;
		EdgeProblem late = mayHaveActed ? EdgeProblem.NO_ANSWER_IN_TIME : EdgeProblem.TOO_SLOW;
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClientAuthorizationException refused) {
				return "invalid_grant".equals(refused.getError().getErrorCode())
						|| "client_authorization_required".equals(refused.getError().getErrorCode())
								? EdgeProblem.UNAUTHENTICATED : EdgeProblem.UNAVAILABLE;
			}
			if (cause instanceof ResponseStatusException status) {
				int code = status.getStatusCode().value();
				return (code == late.status()) ? late : EdgeProblem.ofStatus(code);
			}
			if (cause instanceof TimeoutException || cause instanceof io.netty.handler.timeout.TimeoutException) {
				return late;
			}
			if (cause instanceof ServiceUnavailableException || cause instanceof ConnectException
					|| cause instanceof WebClientRequestException) {
				return EdgeProblem.UNAVAILABLE;
			}
			if (cause instanceof IOException || cause instanceof AbortedException) {
				return mayHaveActed ? late : EdgeProblem.UNAVAILABLE;
			}
		}
		return EdgeProblem.INTERNAL_ERROR;
	}

	private static Locale language(HttpHeaders sent) {
		try {
			Locale best = Locale.lookup(sent.getAcceptLanguage(), LANGUAGES);
			return (best != null) ? best : THAI;
		}
		catch (IllegalArgumentException ex) {
			return THAI;
		}
	}

	private @Nullable String traceId() {
		Tracer current = this.tracer.getIfAvailable();
		Span span = (current != null) ? current.currentSpan() : null;
		return (span != null) ? span.context().traceId() : null;
	}

}
