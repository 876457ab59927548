package org.ecotown.platform.problem.autoconfigure;

import java.util.List;
import java.util.stream.Stream;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.validation.Validator;
import org.apache.catalina.core.StandardHost;
import org.ecotown.platform.problem.Languages;
import org.ecotown.platform.problem.ProblemMessages;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.problem.Refusal;
import org.ecotown.platform.problem.support.BodyLimitFilter;
import org.ecotown.platform.problem.support.CommonEraParameters;
import org.ecotown.platform.problem.support.EnumParameters;
import org.ecotown.platform.problem.support.PlainPathFilter;
import org.ecotown.platform.problem.support.ProblemAdvice;
import org.ecotown.platform.problem.support.ProblemErrorController;
import org.ecotown.platform.problem.support.ProblemReportValve;
import org.ecotown.platform.problem.support.RequestBodyFaults;
import org.ecotown.platform.problem.support.UnhandledFailures;
import org.ecotown.platform.problem.support.UnreadableParameters;
import org.ecotown.platform.problem.support.StrictInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Puts problem details, strict reading of JSON and the language of the request into a
 * service.
 */
@AutoConfiguration(before = org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ProblemProperties.class)
class ProblemAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Problems problems(ObjectProvider<ProblemMessages> modules, ObjectProvider<Tracer> tracer, JsonMapper json) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		List<String> basenames = Stream
			.concat(Stream.of("messages/problems"), modules.orderedStream().map(ProblemMessages::basename))
			.filter((basename) -> getClass().getClassLoader().getResource(basename + "_th.properties") != null)
			.toList();
		messages.setBasenames(basenames.toArray(String[]::new));
		messages.addBasenames("org/ecotown/platform/problem/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		messages.setDefaultLocale(Languages.THAI);
		messages.setAlwaysUseMessageFormat(true);
		return new Problems(messages, () -> traceId(tracer.getIfAvailable()), json);
	}

	@Bean
	@ConditionalOnMissingBean
	ProblemAdvice problemAdvice(Problems problems) {
		return new ProblemAdvice(problems);
	}

	@Bean
	@ConditionalOnMissingBean
	ProblemErrorController problemErrorController(Problems problems) {
		return new ProblemErrorController(problems);
	}

	@Bean
	@ConditionalOnMissingBean
	RequestBodyFaults requestBodyFaults(Validator validator) {
		return new RequestBodyFaults(validator);
	}

	@Bean
	JsonMapperBuilderCustomizer strictInput() {
		return StrictInput::configure;
	}

	@Bean
	CommonEraParameters commonEraParameters() {
		return new CommonEraParameters();
	}

	@Bean
	EnumParameters enumParameters() {
		return new EnumParameters();
	}

	/** The last one, so that it is the first to answer. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat(Problems problems) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(ProblemReportValve.class.getName());
			host.getPipeline().addValve(new ProblemReportValve(problems));
		});
	}

	/**
	 * Before every filter that decides by the path; after the one that begins a trace.
	 */
	@Bean
	FilterRegistrationBean<PlainPathFilter> plainPathFilter(Problems problems) {
		FilterRegistrationBean<PlainPathFilter> registration = new FilterRegistrationBean<>(
				new PlainPathFilter(problems));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return registration;
	}

	@Bean
	FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(Problems problems, ProblemProperties properties) {
		FilterRegistrationBean<BodyLimitFilter> registration = new FilterRegistrationBean<>(
				new BodyLimitFilter(problems, properties.maxBodySize()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return registration;
	}

	/**
	 * Around every other filter but the one that begins a trace.
	 */
	@Bean
	FilterRegistrationBean<UnhandledFailures> unhandledFailures(Refusal refusal, Problems problems) {
		FilterRegistrationBean<UnhandledFailures> registration = new FilterRegistrationBean<>(
				new UnhandledFailures(refusal, problems));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		return registration;
	}

	@Bean
	@ConditionalOnMissingBean
	Refusal refusal(Problems problems) {
		return (request, response, problem) -> problems.send(request, response, problem);
	}

	/**
	 * After the session, which the answer may need, and before whatever reads parameters.
	 */
	@Bean
	FilterRegistrationBean<UnreadableParameters> unreadableParameters(Refusal refusal) {
		FilterRegistrationBean<UnreadableParameters> registration = new FilterRegistrationBean<>(
				new UnreadableParameters(refusal));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
		return registration;
	}

	@Bean
	@ConditionalOnMissingBean(name = "localeResolver")
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(Languages.ALL);
		resolver.setDefaultLocale(Languages.THAI);
		return resolver;
	}

	private static @Nullable String traceId(@Nullable Tracer tracer) {
		Span span = (tracer != null) ? tracer.currentSpan() : null;
		return (span != null) ? span.context().traceId() : null;
	}

}
